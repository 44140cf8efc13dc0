import {
  commissionOn,
  type CommissionRecord,
  type PersonOnDay,
} from '#core/commission/commission.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import type { CommissionPageWords } from '#core/words/commission/page/en.ts'
import { useDesk } from '../../desk.ts'
import type { KeptRecord } from '../../session/api.ts'
import { commissionIn, keptCommission } from '../../session/commission.ts'
import { regulationOf } from '../../session/in-force.ts'
import { mayWrite } from '../../who.ts'

/** The commission as it stands today, and what its page needs to speak of it. */
export interface CommissionToday {
  readonly words: CommissionPageWords
  readonly regulation: Regulation
  /** Null before the first order. */
  readonly kept: KeptRecord<CommissionRecord> | null
  readonly commission: CommissionRecord
  readonly people: readonly PersonOnDay[]
  /** Null before the first sync. */
  readonly today: PlainDate | null
  /** Only members write records; whoever attends reads and signs them. */
  readonly canWrite: boolean
}

export function useCommission(): CommissionToday {
  const { state, lang } = useDesk()
  const { now } = state
  const commission = commissionIn(state)
  return {
    words: commissionPageWords[lang],
    regulation: regulationOf(state),
    kept: keptCommission(state),
    commission,
    people: now === null ? [] : commissionOn(commission, now.on),
    today: now?.on ?? null,
    canWrite: mayWrite(state),
  }
}
