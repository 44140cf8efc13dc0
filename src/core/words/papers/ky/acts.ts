import type { PaperWords } from '../paper-words.ts'

export const acts: PaperWords['acts'] = {
  headEmpty: '{{org}}\n{{boxAccusative}} ачуу учурунда түзүлгөн',
  title: 'АКТ',
  titleNumbered: 'АКТ № {{number}}',
  nameEmpty: 'Кат жок экендиги жөнүндө акт',
  empty:
    'Биз, төмөндө кол койгондор, {{boxAccusative}} ачканда бир да кат жок экендигин аныктадык.',
  emptyJunk: 'Кутучадан алынган, катка жатпаган нерселер — {{count}}.',
  writtenOn: 'Акт {{on}} түзүлдү.',

  nameRemoval: 'Кайрылууларды алып коюу актысы',
  titleRemoval: '{{boxAblative}} жарандардын кайрылууларын алып коюу\nАКТЫСЫ № {{number}}',
  where: '{{wordGenitive}} имаратында',
  whereAt: '{{wordGenitive}} имаратында (орду: {{place}})',
  opened:
    '{{where}} орнотулган {{boxGenitive}} иштөө тартиби жөнүндө жобого ылайык, {{moment}} жарандардын кайрылууларын чогултууга арналган {{box}} ачылды.',
  openedOnline:
    '{{boxGenitive}} иштөө тартиби жөнүндө жобого ылайык, {{moment}} жарандардын кайрылууларын чогултууга арналган {{box}} ачылды.',
  established: 'Аныкталды:',
  undamaged: 'Адистештирилген кутучада механикалык бузулуулар: жок.',
  damaged: 'Адистештирилген кутучада механикалык бузулуулар: бар — {{what}}.',
  seal: 'Пломба № {{seal}}: {{state}}.',
  sealWhole: 'бүтүн',
  sealBroken: 'бузулган',
  sealMissing: 'жок',
  sealOther: 'номери дал келбейт',
  noAppeals: 'Кайрылуулар: жок.',
  appeals: 'Кайрылуулар: бар; саны — {{count}}.',
  appealsAnonymous: 'Кайрылуулар: бар; саны — {{count}}, анын ичинен анонимдүүсү — {{anonymous}}.',
  junk: 'Кайрылууга жатпаган нерселер (бош кагаз, таштанды ж.б.) — {{count}}.',
  serials: 'Каттоо журналындагы номерлери: {{serials}}.',
  resealed: 'Кутуча катышкандардын көзүнчө № {{seal}} пломба менен пломбаланды.',
  resealedAndEntered:
    'Кутуча катышкандардын көзүнчө № {{seal}} пломба менен пломбаланды, ачуу журналына № {{entry}} жазуу киргизилди.',
  entered: 'Ачуу журналына № {{entry}} жазуу киргизилди.',
  copies: 'Акт {{sheets}} баракта, {{copies}} нускада түзүлдү.',
  signedByCommission: 'Комиссиянын мүчөлөрү:',
  signedByPresent: 'Катышкандар:',

  nameIncident: 'Пломбанын бузулгандыгы жөнүндө акт',
  nameDamage: 'Кутучанын бузулгандыгы жөнүндө акт',
  titleSeal: '{{boxGenitive}} пломбасынын бузулгандыгы жөнүндө\nАКТ № {{number}}',
  titleBox: '{{boxGenitive}} бузулгандыгы жөнүндө\nАКТ № {{number}}',
  foundBroken: 'Биз, төмөндө кол койгондор, {{moment}} № {{seal}} пломбанын бузулганын аныктадык.',
  foundMissing: 'Биз, төмөндө кол койгондор, {{moment}} № {{seal}} пломбанын жок экенин аныктадык.',
  foundOther:
    'Биз, төмөндө кол койгондор, {{moment}} № {{seal}} пломбанын номери дал келбегенин аныктадык. Кутучада № {{found}} пломба турат.',
  foundDamaged: 'Биз, төмөндө кол койгондор, {{moment}} {{boxGenitive}} бузулганын аныктадык.',
  boxState: 'Кутучанын абалы: {{state}}.',
  letters: 'Каттардын саны: {{count}}.',
  measure: 'Көрүлгөн чара: {{measure}}.',
  notOpened: 'Кворум болбогондуктан кутуча ачылган жок.',
}
