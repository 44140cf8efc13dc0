import type { PaperWords } from '../paper-words.ts'

export const journal: PaperWords['journal'] = {
  begun: 'Начат: {{date}}',
  ended: 'Окончен: {{date}}',
  keeper: 'Ответственный за хранение и ведение журнала: {{person}}',
  sheets: 'лист|листа|листов',
  laced: 'В настоящем журнале пронумеровано, прошнуровано и скреплено печатью {{sheets}}.',
  stitched: 'В настоящем журнале пронумеровано, прошито и скреплено печатью {{sheets}}.',
  loose: 'В настоящем журнале пронумеровано и скреплено печатью {{sheets}}.',
}
