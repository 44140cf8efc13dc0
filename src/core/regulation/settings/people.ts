import * as v from 'valibot'
import { PersonName } from '../../school/roster.ts'
import { Declined, Key, Texts } from './text.ts'

/**
 * A post that the regulation names. A key that is one of the roster's roles is that role; any other
 * is a post of this regulation alone.
 */
export const Post = v.strictObject({
  id: Key,
  /** As it stands before a signature. */
  name: Texts,
  /** The form for a woman, where the language has one. @clause S0-70 */
  feminine: v.exactOptional(Texts),
  stands: v.picklist(['staff', 'parent', 'pupil', 'outside']),
})
export type Post = v.InferOutput<typeof Post>

/** Posts by their keys. */
export const Posts = v.pipe(v.array(Key), v.maxLength(32))

/** People who may write, as the regulation calls them. @clause S0-06 @clause S4-03 */
export const Writer = v.strictObject({
  id: Key,
  name: Texts,
  /** `child` is spoken to as a child. */
  is: v.picklist(['child', 'adult', 'organisation', 'anybody']),
})
export type Writer = v.InferOutput<typeof Writer>

/** The school as its papers name it. */
export const Institution = v.strictObject({
  /** The school's own names, without the legal form; a preset has none. @clause S1-02 */
  name: v.exactOptional(v.strictObject({ full: Declined, short: Texts })),
  /** What follows the name in quotation marks. @clause S0-01 */
  legalForm: v.exactOptional(Declined),
  /** School, college, lyceum; a body, where the text was written for one. @clause S0-05 */
  word: Declined,
  /** Director, head, principal. */
  head: Declined,
  /** Whoever stands in for the head. @clause S1-01 */
  actingHead: v.exactOptional(Declined),
  /** Whoever leads it, as papers print the name; absent: a line for the pen. */
  headName: v.exactOptional(PersonName),
  /** Town or village, as it stands beside the date of an act; absent: a place for the pen. @clause S4-30 */
  town: v.exactOptional(Texts),
})
export type Institution = v.InferOutput<typeof Institution>
