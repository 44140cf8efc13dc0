import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Paper } from '#core/documents/paper.ts'
import type { RecordId } from '#core/ids.ts'
import type { Audience } from '#core/records/audience.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import { paperRecord, type PaperRecord } from '#core/records/paper.ts'
import type { Player } from './people.ts'
import type { DemoRecord, Records } from './records.ts'

/** A paper that is issued. */
interface ToIssue {
  /** A function where the words themselves say the number that it gets. */
  readonly paper: Paper | ((number: string) => Paper)
  readonly numbering?: NonNullable<DemoRecord['paper']>
  /** Who signs it with the own key; the first issues it. Others of its lines sign with a pen. */
  readonly signers: readonly Player[]
  readonly about: RecordId
  readonly audience: Audience
  readonly on: PlainDate
}

/** Issues a paper as it was shown, and has it signed. */
export async function issue(
  records: Records,
  { paper, numbering, signers, about, audience, on }: ToIssue,
): Promise<RecordId> {
  const [first] = signers
  if (first === undefined) throw new RangeError('a paper that nobody issues')
  const made = (number: PaperNumber | null): PaperRecord => {
    const written = typeof paper === 'function' ? paper(String(number?.number ?? '')) : paper
    return paperRecord(written, { issuedOn: on, signers: signersOf(written, signers), about })
  }
  const numbered = numbering === undefined ? {} : { paper: numbering }
  const record = await records.write(first, { audience, data: made, closes: true, ...numbered })
  for (const player of signers) await records.sign(player, record)
  return record
}

/** The signers as the lines of the paper call them. */
const signersOf = ({ blocks }: Paper, signers: readonly Player[]): PaperRecord['signers'] =>
  blocks
    .flatMap((block) => (block.kind === 'signatures' ? block.lines : []))
    .flatMap(({ role, name }) => {
      if (name === undefined) return []
      const player = signers.find(({ person }) => person.name === name)
      return [{ role, name, ...(player === undefined ? {} : { member: player.person.id }) }]
    })
