import type { Post } from '#core/regulation/settings/people.ts'

const post = (
  id: string,
  [kk, ky, ru, en]: readonly [kk: string, ky: string, ru: string, en: string],
  stands: Post['stands'] = 'staff',
): Post => ({ id, name: { kk, ky, ru, en }, stands })

/** The posts that the regulation of the demo names. */
export const demoPosts: readonly Post[] = [
  post('deputy-director', [
    'Директордың тәрбие ісі жөніндегі орынбасары',
    'Директордун тарбия иштери боюнча орун басары',
    'Заместитель директора по воспитательной работе',
    'Deputy director for education',
  ]),
  post('psychologist', [
    'Педагог-психолог',
    'Педагог-психолог',
    'Педагог-психолог',
    'School psychologist',
  ]),
  post('social-pedagogue', [
    'Әлеуметтік педагог',
    'Социалдык педагог',
    'Социальный педагог',
    'Social pedagogue',
  ]),
  post(
    'parent-representative',
    [
      'Ата-аналар қауымының өкілі',
      'Ата-энелер коомчулугунун өкүлү',
      'Представитель родительской общественности',
      'Representative of the parents',
    ],
    'parent',
  ),
  post(
    'school-inspector',
    ['Мектеп инспекторы', 'Мектеп инспектору', 'Школьный инспектор', 'School inspector'],
    'outside',
  ),
]
