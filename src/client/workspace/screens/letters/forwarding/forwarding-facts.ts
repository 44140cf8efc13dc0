import type { Paper } from '#core/documents/paper.ts'
import { currentRoster } from '#core/log/board.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { issuedPapers, type IssuedPaper } from '../../../documents/issued.ts'
import type { Letter, WorkspaceState } from '../../../session/api.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { lastOrderPaper } from '../../commission/order/order-paper.ts'
import { channelOf } from '../../journal/facts.ts'
import { numberText } from '../number.ts'
import { forwardKinds, type ForwardForm } from './forward-form.ts'
import type { ForwardFacts } from './forward-order.ts'

/** What a paper about `letter` says beside the form; null while it is not registered. */
export function forwardFacts(
  state: WorkspaceState,
  t: WorkspaceWords,
  letter: Letter,
  form: Pick<ForwardForm, 'head'>,
): ForwardFacts | null {
  const { registration, received } = letter.state
  const people = state.rosters.at(-1)?.people ?? []
  const me = people.find(({ id }) => id === state.me?.account)
  const { card, body } = letter
  if (registration === null || card === null || me === undefined || state.now === null) return null
  const regulation = regulationOf(state)
  const head = people.find(
    ({ role, seat, name }) => role === 'director' && seat === 'member' && name === form.head.trim(),
  )
  return {
    regulation,
    channel: channelOf(letter, regulation) ?? regulation.channels[0]?.id ?? '',
    serial:
      letter.book === null ? String(registration.number) : numberText(t, letter.book, registration),
    receivedOn: card.receivedAt?.on ?? body.entered?.receivedAt.on ?? received.on,
    brief: card.brief,
    now: state.now,
    me,
    head: head?.id ?? null,
  }
}

/**
 * Whether a paper about `letter` may be kept among the papers: everybody who would read it there reads
 * the letter too.
 */
export const mayBeKept = ({ board }: WorkspaceState, { readers }: Pick<Letter, 'readers'>) =>
  board !== null && (currentRoster(board)?.members ?? []).every((id) => readers.includes(id))

/** The papers with which `letter` was sent on, the newest first. */
export const forwardedWith = (
  { records }: Pick<WorkspaceState, 'records'>,
  { state: { thread } }: Pick<Letter, 'state'>,
): readonly IssuedPaper[] => issuedPapers(records).filter(({ data }) => data.about === thread)

/** Who signed the last letter or order as head, else the director of the roster. */
export function lastHead(state: WorkspaceState): string {
  for (const { data } of state.records) {
    if (data.kind !== 'paper' || data.paper.kind !== forwardKinds[0]) continue
    const name = signedBy(data.paper)
    if (name !== undefined) return name
  }
  const director = state.rosters.at(-1)?.people.find(({ role }) => role === 'director')
  return lastOrderPaper(state, regulationOf(state)).head || (director?.name ?? '')
}

const signedBy = ({ blocks }: Paper): string | undefined =>
  blocks.find((block) => block.kind === 'signatures')?.lines[0]?.name
