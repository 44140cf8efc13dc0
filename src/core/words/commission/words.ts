import type { LackingWord } from '../../commission/lacking.ts'
import type { OfficeName } from '../../commission/commission.ts'
import type { MeetingFaultWord } from '../../meetings/faults.ts'
import type { ItemKind } from '../../meetings/meeting.ts'

/** What is said about the commission and its meetings, on screens and beside fields. */
export interface CommissionWords {
  /** What the commission lacks by its regulation, and what to do. */
  readonly lacking: Readonly<Record<LackingWord, string>>
  /** What is wrong or missing in the minutes, beside its field. */
  readonly faults: Readonly<Record<MeetingFaultWord, string>>
  readonly offices: Readonly<Record<OfficeName, string>>
  readonly items: Readonly<Record<ItemKind, string>>
}
