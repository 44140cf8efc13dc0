import { insideSentence } from '../../documents/names.ts'
import type { Lang } from '../../words/lang.ts'
import { labelOf, optionOf, summaryWords } from '../../words/regulation/form-words.ts'
import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import type { Openers } from '../settings/openings.ts'
import type { Texts } from '../settings/text.ts'
import type { Season } from '../settings/time.ts'
import { textIn } from '../text-in.ts'
import { accessInWords, ruleInWords, seasonInWords } from './rule.ts'

/** One line of a regulation, as anybody reads it. */
export interface ToldLine {
  readonly label: string
  readonly text: string
  /** JSON pointer of the value that it tells. @see RFC 6901 */
  readonly path: string
}

/** Lines about one thing. */
export interface ToldPart {
  readonly title: string
  readonly lines: readonly ToldLine[]
}

/** What a regulation says, in lines of `lang`; its own names stand as it has them. */
export function summaryOf(regulation: Regulation, lang: Lang): readonly ToldPart[] {
  const tell = tellerOf(regulation, lang)
  const parts = [
    { title: tell.label('channels'), lines: channelLines(regulation, tell) },
    { title: tell.label('openings'), lines: openingLines(regulation, tell) },
    { title: tell.label('registrars'), lines: registrationLines(regulation, tell) },
    { title: tell.label('replies'), lines: answerLines(regulation, tell) },
    { title: tell.label('commission'), lines: commissionLines(regulation, tell) },
    { title: tell.label('announced'), lines: announcementLines(regulation, tell) },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

/** Knows the words of one language and the names of one regulation. */
interface Teller {
  readonly lang: Lang
  label(...names: readonly string[]): string
  option(word: string, ...names: readonly string[]): string
  text(texts: Texts): string
  posts(keys: readonly string[]): string
  openers(openers: Openers): string
}

function tellerOf(regulation: Regulation, lang: Lang): Teller {
  const text = (texts: Texts) => textIn(texts, lang, regulation.language)
  const label = (...names: readonly string[]) => labelOf(lang, names) ?? ''
  const posts = (keys: readonly string[]) =>
    keys
      .map((key) => regulation.posts.find(({ id }) => id === key))
      .map((post, i) => (post === undefined ? (keys[i] ?? '') : text(post.name)))
      .join(', ')
  return {
    lang,
    label,
    text,
    posts,
    option: (word, ...names) => optionOf(lang, names, word) ?? word,
    openers: ({ who, quorum }) =>
      [
        who.kind === 'commission'
          ? (optionOf(lang, ['who'], 'commission') ?? '')
          : posts(who.posts),
        summaryWords[lang].atLeast(quorum),
      ].join('; '),
  }
}

const channelLines = ({ writers, channels, season }: Regulation, tell: Teller): ToldLine[] => [
  {
    label: tell.label('writers'),
    text: writers.map(({ name }) => tell.text(name)).join(', '),
    path: '/writers',
  },
  ...channels.map((channel, i) => {
    const { name, kind, place, keyHolder } = channel
    const access = accessInWords(tell.lang, channel)
    return {
      label: tell.text(name),
      text: [
        tell.option(kind, 'channels', 'kind'),
        ...(place === undefined ? [] : [tell.text(place)]),
        ...(access === null ? [] : [access]),
        ...(keyHolder === undefined
          ? []
          : [`${insideSentence(tell.label('keyHolder'))}: ${tell.posts([keyHolder])}`]),
      ].join('; '),
      path: pointer('channels', i),
    }
  }),
  { label: tell.label('season'), text: seasonLine(season, tell), path: '/season' },
]

const seasonLine = (season: Season, tell: Teller): string =>
  season.kind === 'dates' ? seasonInWords(tell.lang, season) : tell.option(season.kind, 'season')

const openingLines = (
  { openings, channels, jointReading, seal }: Regulation,
  tell: Teller,
): ToldLine[] => [
  ...openings.flatMap(({ channel, rule, openers, inForce }, i) => {
    const opened = channels.find(({ id }) => id === channel)
    const name = opened === undefined ? channel : tell.text(opened.name)
    return inForce
      ? [
          { label: name, text: ruleInWords(tell.lang, rule), path: pointer('openings', i, 'rule') },
          {
            label: tell.label('openers'),
            text: tell.openers(openers),
            path: pointer('openings', i, 'openers'),
          },
        ]
      : []
  }),
  ...(jointReading === undefined
    ? []
    : [
        {
          label: tell.label('jointReading'),
          text: ruleInWords(tell.lang, jointReading.rule),
          path: '/jointReading/rule',
        },
        {
          label: tell.label('readers'),
          text: tell.openers(jointReading.readers),
          path: '/jointReading/readers',
        },
      ]),
  { label: tell.label('seal'), text: tell.option(seal.kind, 'seal'), path: '/seal' },
]

const registrationLines = (
  { registrars, considering, numbering, journal }: Regulation,
  tell: Teller,
): ToldLine[] => [
  { label: tell.label('journal'), text: tell.text(journal.title), path: '/journal/title' },
  {
    label: tell.label('registrars', 'posts'),
    text: [
      tell.posts(registrars.posts),
      ...(registrars.together > 1 ? [summaryWords[tell.lang].together(registrars.together)] : []),
    ].join('; '),
    path: '/registrars',
  },
  {
    label: tell.label('considering'),
    text: considering.map((one) => tell.option(one, 'considering')).join(', '),
    path: '/considering',
  },
  {
    label: tell.label('restarts'),
    text: tell.option(numbering.restarts, 'restarts'),
    path: '/numbering/restarts',
  },
]

const answerLines = ({ anonymity, dueDate, replies }: Regulation, tell: Teller): ToldLine[] => [
  {
    label: tell.label('allowed'),
    text: anonymity.allowed ? summaryWords[tell.lang].yes : summaryWords[tell.lang].no,
    path: '/anonymity/allowed',
  },
  {
    label: tell.label('dueDate'),
    text:
      dueDate.kind === 'set-for-each'
        ? tell.option(dueDate.kind, 'dueDate')
        : summaryWords[tell.lang].workingDays(dueDate.workingDays, dueDate.from),
    path: '/dueDate',
  },
  ...(['named', 'anonymous'] as const).map((whom) => ({
    label: tell.label(whom),
    text: replies[whom].map((way) => tell.option(way, whom)).join(', '),
    path: pointer('replies', whom),
  })),
]

const commissionLines = ({ commission }: Regulation, tell: Teller): ToldLine[] =>
  commission === undefined
    ? []
    : [
        {
          label: tell.label('size'),
          text: [
            summaryWords[tell.lang].members(commission.size.least, commission.size.most),
            ...(commission.size.parity === 'odd' ? [tell.option('odd', 'parity')] : []),
          ].join(', '),
          path: '/commission/size',
        },
        {
          label: tell.label('parent'),
          text: tell.option(commission.parent, 'parent'),
          path: '/commission/parent',
        },
        {
          label: tell.label('chair'),
          text: tell.option(commission.chair, 'chair'),
          path: '/commission/chair',
        },
      ]

const announcementLines = ({ announced }: Regulation, tell: Teller): ToldLine[] =>
  announced.length === 0
    ? []
    : [
        {
          label: tell.label('announced'),
          text: announced.map((one) => tell.option(one, 'announced')).join(', '),
          path: '/announced',
        },
      ]
