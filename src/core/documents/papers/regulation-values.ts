import type { DueDate } from '../../regulation/settings/registration.ts'
import type { Openers, OpeningRule } from '../../regulation/settings/openings.ts'
import type { DayOfYear, Season } from '../../regulation/settings/time.ts'
import { postNames, type Clerk, type PaperFacts } from '../clerk.ts'
import type { Block } from '../paper.ts'
import { accessInWords, ruleInWords } from '../schedule-words.ts'
import { answerLines, commissionLines } from './regulation-people.ts'

/** The values of a regulation in words: who may write, where to, when it is opened, who answers. */
export function regulationValues({ regulation }: PaperFacts, clerk: Clerk): readonly Block[] {
  const words = clerk.words.regulation
  const { writers, jointReading, registrars, anonymity, dueDate } = regulation
  const rows = [
    { label: words.writers, lines: [writers.map(({ name }) => clerk.text(name)).join(', ')] },
    { label: words.channels, lines: channelLines(regulation, clerk) },
    { label: words.season, lines: [seasonLine(regulation.season, words.seasonSchoolYear)] },
    { label: words.openings, lines: openingLines(regulation, clerk) },
    { label: words.seal, lines: [isSealedAnew(regulation) ? words.sealAfter : ''] },
    {
      label: words.together,
      lines:
        jointReading === undefined
          ? []
          : [doneBy(words.readBy, jointReading.rule, jointReading.readers, clerk)],
    },
    { label: words.registrars, lines: [registrarsLine(registrars, clerk)] },
    { label: words.considering, lines: [consideringLine(regulation, clerk)] },
    {
      label: words.anonymous,
      lines: [anonymity.allowed ? words.anonymousYes : words.anonymousNo],
    },
    { label: words.members, lines: commissionLines(regulation, clerk) },
    { label: words.dueDate, lines: [dueLine(dueDate, clerk)] },
    { label: words.answers, lines: answerLines(regulation, clerk) },
    { label: words.confidentiality, lines: [words.confidential] },
  ]
  return [{ kind: 'facts', rows: rows.filter(({ lines }) => lines.some((line) => line !== '')) }]
}

type Values = PaperFacts['regulation']

const channelLines = ({ channels }: Values, clerk: Clerk): string[] =>
  channels.map(({ name, place, access, keyHolder }) =>
    [
      clerk.text(name),
      ...(place === undefined ? [] : [clerk.text(place)]),
      ...(access === undefined ? [] : [accessInWords(access, clerk)]),
      ...postNames(keyHolder === undefined ? [] : [keyHolder], clerk).map((post) =>
        clerk.say(clerk.words.regulation.keyHolder, { post }),
      ),
    ].join(', '),
  )

/** Nothing where boxes are at work all the year round. @clause S2-30 @clause S3-18 */
function seasonLine(season: Season, schoolYear: string): string {
  switch (season.kind) {
    case 'all-year':
      return ''
    case 'school-year':
      return schoolYear
    case 'dates':
      return `${dayOfYear(season.from)}–${dayOfYear(season.to)}`
  }
}

const dayOfYear = ({ month, day }: DayOfYear): string =>
  [day, month].map((part) => String(part).padStart(2, '0')).join('.')

/** @clause S4-19 */
const isSealedAnew = ({ seal }: Values): boolean => seal.kind === 'sealed' && seal.newAfterOpening

const openingLines = ({ openings, channels }: Values, clerk: Clerk): string[] =>
  openings
    .filter(({ inForce }) => inForce)
    .map(({ channel, rule, openers }) => {
      const found = channels.find(({ id }) => id === channel)
      const name = found && channels.length > 1 ? `${clerk.text(found.name)}: ` : ''
      return `${name}${doneBy(clerk.words.regulation.openedBy, rule, openers, clerk)}`
    })

/** When, and by whom. */
function doneBy(
  template: string,
  rule: OpeningRule,
  { who, quorum }: Openers,
  clerk: Clerk,
): string {
  const { commission, oneOf } = clerk.words.regulation
  const posts = who.kind === 'posts' ? postNames(who.posts, clerk) : [commission]
  const all = posts.join(', ')
  const isChoice = quorum === 1 && posts.length > 1
  return clerk.say(template, {
    when: ruleInWords(rule, clerk),
    who: isChoice ? clerk.say(oneOf, { posts: all }) : all,
  })
}

const registrarsLine = ({ posts, together }: Values['registrars'], clerk: Clerk): string => {
  const names = postNames(posts, clerk).join(', ')
  return together > 1
    ? clerk.say(clerk.words.regulation.registrarsTogether, { posts: names })
    : names
}

function consideringLine({ considering }: Values, clerk: Clerk): string {
  const { commission, consideringRegistrars, consideringExecutors } = clerk.words.regulation
  const names = { registrars: consideringRegistrars, commission, executors: consideringExecutors }
  return considering.map((one) => names[one]).join(', ')
}

function dueLine(dueDate: DueDate, clerk: Clerk): string {
  const { dueSet, dueSent, dueOpened, dueRegistered } = clerk.words.regulation
  if (dueDate.kind === 'set-for-each') return dueSet
  const template = { sent: dueSent, opened: dueOpened, registered: dueRegistered }[dueDate.from]
  return clerk.say(template, {
    days: clerk.counted(dueDate.workingDays, clerk.words.regulation.workingDays),
  })
}
