import type { Paper } from '#core/documents/paper.ts'

/** Every letter that Russian fonts forget. */
export const kazakhLetters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі'
export const kyrgyzLetters = 'ҢңӨөҮү'

/** An act of one page with everything that an act may have; its people are invented. */
export const sampleAct: Paper = {
  v: 1,
  kind: 'removal-act',
  language: 'kk',
  name: 'Акт № 4: «Сенім жәшігі», 20.11.2026',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'stamp',
      lines: ['Бекітемін', 'Директор ____________ С. Нұрланқызы', '2026 жылғы «20» қараша'],
    },
    {
      kind: 'head',
      lines: ['«Абай атындағы № 7 орта мектеп»', 'коммуналдық мемлекеттік мекемесі'],
    },
    {
      kind: 'title',
      lines: ['«Сенім жәшігінен» азаматтардың өтініштерін алу', 'АКТІСІ № 4'],
    },
    { kind: 'ends', left: 'Өскемен қаласы', right: '20.11.2026 ж.' },
    {
      kind: 'text',
      text: 'Мектеп ғимаратының фойесінде орнатылған «Сенім жәшігінің» жұмыс тәртібі туралы ережеге сәйкес 2026 жылғы 20 қарашада 15 сағат 00 минутта «Сенім жәшігі» ашылды.',
    },
    { kind: 'heading', text: 'Анықталды:' },
    {
      kind: 'list',
      items: [
        'Арнайы жәшіктің механикалық зақымдануы: жоқ',
        '№ 118 пломба: бүтін',
        'Өтініштер: бар; саны — 3 (үш), оның ішінде жасырыны — 2',
      ],
    },
    {
      kind: 'list',
      from: 4,
      items: ['Өтінішке жатпайтын заттар — 1', `Әріптер: ${kazakhLetters}`],
    },
    {
      kind: 'facts',
      rows: [
        {
          label: 'Қатысқандар:',
          lines: ['Педагог-психолог: А. Дәулетова', 'Әлеуметтік педагог: М. Ғаббасов'],
        },
      ],
    },
    { kind: 'lines', count: 2 },
    {
      kind: 'signatures',
      lines: [
        { role: 'Директордың тәрбие ісі жөніндегі орынбасары', name: 'Г. Сейітқызы' },
        { role: 'Педагог-психолог', name: 'А. Дәулетова' },
        { role: 'Ата-аналар қауымының өкілі' },
      ],
    },
    { kind: 'cut' },
    { kind: 'code', code: 'hash', lines: ['Senim журналында тұр', '9f3c 41ab 77d0 e21b'] },
  ],
}

/** Two pages of a journal: the head again on each, one row struck through. */
export const sampleJournal: Paper = {
  v: 1,
  kind: 'journal',
  language: 'ky',
  name: 'Каттоо журналы 2026/2027',
  orientation: 'landscape',
  pages: { from: 7, text: '{{n}}-бет' },
  blocks: [page(1), { kind: 'page-break' }, page(3)],
}

function page(first: number): Paper['blocks'][number] {
  return {
    kind: 'table',
    columns: [
      { heading: '№', mark: '1', width: 1, holds: 'number' },
      { heading: 'Каттын келип түшкөн күнү', mark: '2', width: 3, holds: 'date' },
      { heading: 'Кыскача мазмуну', mark: '3', width: 8 },
    ],
    rows: [
      [`${first}`, '05.11.2026-ж.', `=1+1 ${kyrgyzLetters}`],
      [`${first + 1}`, '31.12.2026-ж.', 'Ашканада кезек узун.'],
    ],
    struck: first === 1 ? [1] : [],
  }
}
