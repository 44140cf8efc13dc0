import * as v from 'valibot'
import { Posts } from './people.ts'
import { Key, Texts, whole } from './text.ts'

/** Who writes the journal. @clause S0-34 @clause S1-13 */
export const Registrars = v.strictObject({
  posts: Posts,
  /** How many of them enter an appeal together; 1 is alone. */
  together: whole(1, 32),
  /** The post that keeps the journal and stands on its cover. */
  keeper: v.exactOptional(Key),
})
export type Registrars = v.InferOutput<typeof Registrars>

/** Who considers appeals. @clause S2-14 */
export const Considering = v.pipe(
  v.array(v.picklist(['registrars', 'commission', 'executors'])),
  v.maxLength(3),
)

/** When numbers begin again at 1; `never`: they go on for ever. */
export const Restarts = v.picklist(['calendar-year', 'school-year', 'never'])
export type Restarts = v.InferOutput<typeof Restarts>

/** How appeals are numbered. @clause S0-40 */
export const Numbering = v.strictObject({
  restarts: Restarts,
  perChannel: v.boolean(),
})
export type Numbering = v.InferOutput<typeof Numbering>

/** Whether the author may stay unknown, and what the journal then says. @clause S0-41 */
export const Anonymity = v.strictObject({
  allowed: v.boolean(),
  printed: v.variant('kind', [
    v.strictObject({ kind: v.literal('blank') }),
    v.strictObject({ kind: v.literal('mark'), mark: Texts }),
  ]),
})
export type Anonymity = v.InferOutput<typeof Anonymity>

/** By when an appeal is answered. @clause S3-15 @clause S0-32 */
export const DueDate = v.variant('kind', [
  v.strictObject({ kind: v.literal('set-for-each') }),
  v.strictObject({
    kind: v.literal('working-days'),
    workingDays: whole(0, 366),
    /** The day that is day zero. */
    from: v.picklist(['sent', 'opened', 'registered']),
  }),
])
export type DueDate = v.InferOutput<typeof DueDate>
