import type { CommissionRecord } from '#core/commission/commission.ts'
import type { PaperPerson } from '#core/documents/clerk.ts'
import { handover, type HandedOver } from '#core/documents/papers/handover.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { PaperToIssue, PersonToSign } from '../../../documents/issue.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { journalBooks, printingsIn } from '../../journal/books.ts'
import { personAt, type KeptHandover } from './kept-handovers.ts'

/** The act of a handover, ready to be issued. */
export function handoverAct(
  state: WorkspaceState,
  t: WorkspaceWords,
  { kept }: KeptHandover,
  regulation: Regulation,
  commission: CommissionRecord,
): PaperToIssue {
  const { what, from, to, on, note } = kept.data
  const channel = what.kind === 'key' ? what.channel : (regulation.channels[0]?.id ?? '')
  const thing: HandedOver =
    what.kind === 'key' ? { kind: 'keys', count: 1 } : { kind: 'journal', ...journalNow(state, t) }
  const person = (key: string): PersonToSign => {
    const found = personAt(commission, key, on)
    return {
      post: found?.post ?? '',
      name: found?.name ?? null,
      ...(found === undefined ? {} : { form: found.form }),
      ...(found?.member === undefined ? {} : { member: found.member }),
    }
  }
  const people = [person(from), person(to)] as const
  return {
    facts: { regulation, channel },
    people,
    make: (language, chosen) => {
      const [giver, taker]: readonly PaperPerson[] = chosen
      return handover(
        {
          regulation,
          channel,
          on,
          what: [thing],
          from: giver ?? people[0],
          to: taker ?? people[1],
          ...(note === undefined ? {} : { note }),
        },
        language,
      )
    },
    audience: 'everybody',
    about: kept.state.record,
  }
}

/** How far the ordinary journal is: its last number, and the pages that were printed of it. */
function journalNow(state: WorkspaceState, t: WorkspaceWords) {
  const book = journalBooks(state, t).find(({ confidential }) => confidential === null)
  const pages = Math.max(0, ...printingsIn(state).map((printing) => printing.pages.to))
  return { last: String(book?.rows.at(-1)?.number ?? 0), pages }
}
