import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { MemberId, SchoolId } from '../ids.ts'
import { BoxRules } from '../openings/box.ts'
import { School } from '../school/founding.ts'
import { PersonName, Role, Seat } from '../school/roster.ts'

/** Somebody invited, as the administrator sees it. */
export const InvitedPerson = v.strictObject({
  id: MemberId,
  name: PersonName,
  role: Role,
  seat: Seat,
  state: v.picklist(['invited', 'expired', 'enrolled', 'on-roster']),
  expiresOn: PlainDate,
})
export type InvitedPerson = v.InferOutput<typeof InvitedPerson>

/** `GET /api/administration`: settings, never a letter. */
export const Administration = v.strictObject({
  school: v.strictObject({ id: SchoolId, ...School.entries }),
  publicUrl: v.string(),
  people: v.array(InvitedPerson),
  preparedBox: v.nullable(BoxRules),
  publishedBox: v.nullable(BoxRules),
})
export type Administration = v.InferOutput<typeof Administration>

/** `PUT /api/box`: the administrator prepares the hours; members publish them. */
export const BoxPreparation = v.omit(BoxRules, ['box'])
export type BoxPreparation = v.InferOutput<typeof BoxPreparation>
