import type { PaperWords } from '../paper-words.ts'

export const stand: PaperWords['stand'] = {
  nameAnswer: 'Стенддеги жооп',
  titleAnswer: 'Катка жооп',
  toMarked: '{{on}} алынган, «{{mark}}» белгиси бар катка',
  toDated: '{{on}} алынган катка',
  question: 'Суроо',
  answer: 'Жооп',
  ask: 'Кимден сураса болот',
  askWhere: '{{who}}: {{place}}, {{time}}',
  nameInvitation: 'Стенддеги чакыруу',
  hailMarked: '{{on}} келген, «{{mark}}» белгиси бар катты жазган досубуз!',
  hailDated: '{{on}} келген катты жазган досубуз!',
  invitation:
    'Катың бизге жетти. Жазганыңды окуп чыктык. Сени менен жекече сүйлөшүп, жардам бергибиз келет. Өзүңө ыңгайлуусун танда:',
  yourChoice: 'Келесиңби, жокпу — өзүң чечесиң. Аты-жөнүңдү эч ким сурабайт.',
  byCode: 'Кодуң болсо, бизге сайт аркылуу да жаза аласың: {{address}}',
}
