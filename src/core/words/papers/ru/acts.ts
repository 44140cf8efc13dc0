import type { PaperWords } from '../paper-words.ts'

export const acts: PaperWords['acts'] = {
  headEmpty: '{{org}}',
  title: 'АКТ\nвскрытия {{boxGenitive}}',
  titleNumbered: 'АКТ № {{number}}\nвскрытия {{boxGenitive}}',
  nameEmpty: 'Акт об отсутствии писем',
  empty: 'Мы, нижеподписавшиеся, при вскрытии {{boxGenitive}} установили отсутствие писем.',
  emptyJunk: 'Изъято вложений, не являющихся письмами, — {{count}}.',
  writtenOn: 'Акт составлен {{on}}.',

  nameRemoval: 'Акт выемки обращений',
  titleRemoval: 'АКТ № {{number}}\nвыемки обращений граждан из {{boxGenitive}}',
  where: 'здание {{wordGenitive}}',
  whereAt: 'здание {{wordGenitive}}, {{place}}',
  opened:
    'В соответствии с Положением о порядке работы {{boxGenitive}} (место установки: {{where}}) {{moment}} произведено вскрытие {{boxGenitive}} для сбора обращений граждан.',
  openedOnline:
    'В соответствии с Положением о порядке работы {{boxGenitive}} {{moment}} произведено вскрытие {{boxGenitive}} для сбора обращений граждан.',
  established: 'Установлено:',
  undamaged: 'Механические повреждения специализированного ящика: отсутствуют.',
  damaged: 'Механические повреждения специализированного ящика: имеются — {{what}}.',
  seal: 'Пломба № {{seal}}: {{state}}.',
  sealWhole: 'цела',
  sealBroken: 'нарушена',
  sealMissing: 'отсутствует',
  sealOther: 'не совпадает по номеру',
  noAppeals: 'Обращения: отсутствуют.',
  appeals: 'Обращения: имеются; количество — {{count}}.',
  appealsAnonymous:
    'Обращения: имеются; количество — {{count}}, в том числе анонимных — {{anonymous}}.',
  junk: 'Вложения, не являющиеся обращениями (чистая бумага, мусор и т. п.), — {{count}}.',
  serials: 'Номера по журналу регистрации: {{serials}}.',
  resealed: 'Ящик в присутствии участников опломбирован пломбой № {{seal}}.',
  resealedAndEntered:
    'Ящик в присутствии участников опломбирован пломбой № {{seal}}, в журнал вскрытия внесена запись № {{entry}}.',
  entered: 'В журнал вскрытия внесена запись № {{entry}}.',
  copies: 'Акт составлен на {{sheets}} л. в {{copies}} экз.',
  signedByCommission: 'Члены комиссии:',
  signedByPresent: 'Присутствовали:',

  nameIncident: 'Акт о нарушении пломбы',
  nameDamage: 'Акт о повреждении ящика',
  titleSeal: 'АКТ № {{number}}\nо нарушении пломбы {{boxGenitive}}',
  titleBox: 'АКТ № {{number}}\nо повреждении {{boxGenitive}}',
  foundBroken: 'Мы, нижеподписавшиеся, {{moment}} установили, что пломба № {{seal}} нарушена.',
  foundMissing: 'Мы, нижеподписавшиеся, {{moment}} установили, что пломба № {{seal}} отсутствует.',
  foundOther:
    'Мы, нижеподписавшиеся, {{moment}} установили, что пломба № {{seal}} не совпадает по номеру. На ящике находится пломба № {{found}}.',
  foundDamaged: 'Мы, нижеподписавшиеся, {{moment}} установили повреждение {{boxGenitive}}.',
  boxState: 'Состояние ящика: {{state}}.',
  letters: 'Писем: {{count}}.',
  measure: 'Принятая мера: {{measure}}.',
  notOpened: 'Ящик не вскрыт из-за отсутствия кворума.',
}
