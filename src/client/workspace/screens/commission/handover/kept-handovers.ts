import { afterHandover } from '#core/commission/change.ts'
import {
  holderOf,
  type CommissionPerson,
  type CommissionRecord,
  type OfficeName,
} from '#core/commission/commission.ts'
import type { HandoverRecord } from '#core/commission/handover.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { MemberId } from '#core/ids.ts'
import type { KeptRecord, WorkspaceState } from '../../../session/api.ts'

/** A handover with the two who sign it. */
export interface KeptHandover {
  readonly kept: KeptRecord<HandoverRecord>
  readonly signers: readonly {
    readonly name: string
    /** Absent for a signature with a pen. */
    readonly member?: MemberId
    readonly signedOn: PlainDate | null
  }[]
}

/** Every handover, newest first. */
export const handoversIn = (
  { records }: Pick<WorkspaceState, 'records'>,
  commission: CommissionRecord,
): readonly KeptHandover[] =>
  records
    .filter((one): one is KeptRecord<HandoverRecord> => one.data.kind === 'handover')
    .map((kept) => ({
      kept,
      signers: [kept.data.from, kept.data.to].map((key) => {
        const person = personAt(commission, key, kept.data.on)
        const member = person?.member
        const signature = kept.state.signatures.find(({ by }) => by === member)
        return {
          name: person?.name ?? key,
          ...(member === undefined ? {} : { member }),
          signedOn: signature?.on ?? null,
        }
      }),
    }))

/** Whether the signature of `me` is missing under `handover`. */
export const handoverWaitsFor = ({ signers }: KeptHandover, me: MemberId): boolean =>
  signers.some(({ member, signedOn }) => member === me && signedOn === null)

/** Whoever holds it by order while the last handover says otherwise; null where they agree. */
export function holderBehind(
  commission: CommissionRecord,
  { what, to, on }: HandoverRecord,
  today: PlainDate,
): string | null {
  if (afterHandover(commission, { what, to, on: today }) === commission) return null
  const office: OfficeName = what.kind === 'journal' ? 'keeper' : 'key-holder'
  const holders = commission.offices.filter(
    (held) =>
      held.office === office && held.channel === (what.kind === 'key' ? what.channel : undefined),
  )
  const holder = holderOf({ ...commission, offices: holders }, office, today)
  return holder === null || holder.key === to || on > today ? null : holder.name
}

/** The line of `key` that held on `day`, else the last one: names stay those of the day. */
export const personAt = (
  { people }: CommissionRecord,
  key: string,
  day: PlainDate,
): CommissionPerson | undefined =>
  people.find(
    (person) =>
      person.key === key &&
      person.from <= day &&
      (person.until === undefined || day <= person.until),
  ) ?? people.findLast((person) => person.key === key)
