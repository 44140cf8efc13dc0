import type { PaperWords } from '../paper-words.ts'

export const journal: PaperWords['journal'] = {
  begun: 'Башталды: {{date}}',
  ended: 'Аяктады: {{date}}',
  keeper: 'Журналды сактоого жана толтурууга жооптуу: {{person}}',
  continues: 'Мурунку том жабылды: {{date}}; кийинки жазуулар ушул томдо.',
  sheets: 'барак|барак|барак',
  laced: 'Бул журналда {{sheets}} номерленип, боолонуп, мөөр менен бекитилди.',
  stitched: 'Бул журналда {{sheets}} номерленип, тигилип, мөөр менен бекитилди.',
  loose: 'Бул журналда {{sheets}} номерленип, мөөр менен бекитилди.',
}
