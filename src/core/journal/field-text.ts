import type { Regulation } from '../regulation/regulation.ts'
import type { AppealField } from '../regulation/settings/journal.ts'
import type { Texts } from '../regulation/settings/text.ts'
import { textIn } from '../regulation/text-in.ts'
import type { JournalWords } from '../words/journal/journal-words.ts'
import type { AppealFacts, ExecutorFacts } from './appeal-facts.ts'
import { dayInFigures, momentInFigures } from './cell.ts'

/** In which words a row is written. */
export interface Wording {
  readonly words: JournalWords
  /** Language of the paper, for what the regulation itself says. */
  readonly language: string
  readonly regulation: Regulation
}

/** What `field` says in a cell, without the number of the row; '' when nobody wrote it down. */
export function fieldText(
  field: Exclude<AppealField, 'serialNo' | 'serialYear'>,
  facts: AppealFacts,
  wording: Wording,
): string {
  const { words, regulation } = wording
  switch (field) {
    case 'channel':
      return nameOf(regulation.channels, facts.channel, wording)
    case 'applicant.kind':
      return nameOf(regulation.writers, facts['applicant.kind'], wording)
    case 'receivedAt':
    case 'registeredAt':
    case 'readOn':
      return facts[field] === undefined ? '' : momentInFigures(facts[field])
    case 'removedOn':
    case 'dueOn':
    case 'repliedOn':
    case 'closedOn':
      return facts[field] === undefined ? '' : dayInFigures(facts[field])
    case 'isAnonymous':
      return anonymousText(facts, wording)
    case 'categories':
    case 'registeredBy':
      return facts[field]?.join(', ') ?? ''
    case 'appealType':
      return facts.appealType === undefined ? '' : words.appealType[facts.appealType]
    case 'executors':
      return listed(facts.executors, (one) => executorText(one, words))
    case 'forwardMethod':
      return listed(facts.executors, ({ way }) => way ?? '')
    case 'forwarded':
      return listed(facts.executors, (one) => forwardedText(one, words))
    case 'replyMethod':
      return facts.replyMethod === undefined ? '' : words.replyMethod[facts.replyMethod]
    case 'justified':
      return facts.justified === undefined ? '' : words.justified[facts.justified]
    case 'helpGiven':
      return facts.helpGiven?.map((kind) => words.helpGiven[kind]).join(', ') ?? ''
    case 'fromMachine':
      return facts.fromMachine ? words.fromMachine : ''
    case 'quality':
      return facts.quality === undefined ? '' : words.quality[facts.quality]
    case 'rightViolated':
      return facts.rightViolated === undefined ? '' : words[facts.rightViolated ? 'yes' : 'no']
    default:
      return facts[field] ?? ''
  }
}

/** The mark of the regulation; where that leaves the place blank, a column of its own says yes or no. */
function anonymousText({ isAnonymous }: AppealFacts, { words, regulation, language }: Wording) {
  const { printed } = regulation.anonymity
  if (printed.kind === 'blank') return words[isAnonymous ? 'yes' : 'no']
  return isAnonymous ? textIn(printed.mark, language, regulation.language) : ''
}

function nameOf(
  named: readonly { readonly id: string; readonly name: Texts }[],
  id: string | undefined,
  { language, regulation }: Wording,
): string {
  const found = named.find((one) => one.id === id)
  return found === undefined ? '' : textIn(found.name, language, regulation.language)
}

/** `Білім бөлімі (мерзімі: 15.12.2026)` @clause S0-32 */
const executorText = ({ name, dueOn }: ExecutorFacts, words: JournalWords): string =>
  dueOn === undefined ? name : `${name} (${words.until(dayInFigures(dueOn))})`

/** `15.11.2026, шығыс № 12, қабылдаған: …`; the way has its own column. */
function forwardedText({ on, outgoingNo, receivedBy }: ExecutorFacts, words: JournalWords): string {
  const parts = [
    on === undefined ? '' : dayInFigures(on),
    outgoingNo === undefined ? '' : words.outgoing(outgoingNo),
    receivedBy === undefined ? '' : words.receivedBy(receivedBy),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

const listed = (
  executors: readonly ExecutorFacts[] | undefined,
  text: (one: ExecutorFacts) => string,
): string =>
  (executors ?? [])
    .map(text)
    .filter((part) => part !== '')
    .join('; ')
