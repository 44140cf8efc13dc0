import type { DueDate } from '../../regulation/settings/registration.ts'
import type { Openers, OpeningRule } from '../../regulation/settings/openings.ts'
import { insideSentence } from '../names.ts'
import type { Clerk, PaperFacts } from '../clerk.ts'
import type { Block } from '../paper.ts'
import { accessInWords, ruleInWords } from '../schedule-words.ts'

/** The values of a regulation in words: who may write, where to, when it is opened, who answers. */
export function regulationValues({ regulation }: PaperFacts, clerk: Clerk): readonly Block[] {
  const words = clerk.words.regulation
  const { writers, jointReading, registrars, anonymity, dueDate } = regulation
  const rows = [
    { label: words.writers, lines: [writers.map(({ name }) => clerk.text(name)).join(', ')] },
    { label: words.channels, lines: channelLines(regulation, clerk) },
    { label: words.openings, lines: openingLines(regulation, clerk) },
    {
      label: words.together,
      lines:
        jointReading === undefined
          ? []
          : [doneBy(words.readBy, jointReading.rule, jointReading.readers, clerk)],
    },
    { label: words.registrars, lines: [registrarsLine(registrars, clerk)] },
    {
      label: words.anonymous,
      lines: [anonymity.allowed ? words.anonymousYes : words.anonymousNo],
    },
    { label: words.dueDate, lines: [dueLine(dueDate, clerk)] },
    { label: words.confidentiality, lines: [words.confidential] },
  ]
  return [{ kind: 'facts', rows: rows.filter(({ lines }) => lines.some((line) => line !== '')) }]
}

type Values = PaperFacts['regulation']

const channelLines = ({ channels }: Values, clerk: Clerk): string[] =>
  channels.map(({ name, place, access }) =>
    [
      clerk.text(name),
      ...(place === undefined ? [] : [clerk.text(place)]),
      ...(access === undefined ? [] : [accessInWords(access, clerk)]),
    ].join(', '),
  )

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

const postNames = (posts: readonly string[], clerk: Clerk): string[] =>
  posts.map((post) => insideSentence(clerk.post({ post })))

function dueLine(dueDate: DueDate, clerk: Clerk): string {
  const { dueSet, dueSent, dueOpened, dueRegistered } = clerk.words.regulation
  if (dueDate.kind === 'set-for-each') return dueSet
  const template = { sent: dueSent, opened: dueOpened, registered: dueRegistered }[dueDate.from]
  return clerk.say(template, {
    days: clerk.counted(dueDate.workingDays, clerk.words.regulation.workingDays),
  })
}
