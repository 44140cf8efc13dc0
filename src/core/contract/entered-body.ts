import * as v from 'valibot'
import { EnteredWay } from '../appeals/entered.ts'
import { Key } from '../regulation/settings/text.ts'
import { LetterBody } from './letter-body.ts'
import { journalText, Moment } from './registration-fields.ts'

/** How an appeal came that members entered. @clause S0-18 @clause S0-20 */
export const EnteredFacts = v.strictObject({
  way: EnteredWay,
  /** Sheets of paper. */
  sheets: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  receivedAt: Moment,
  /** Key of the writer in the regulation. */
  writer: v.optional(Key),
  organisation: v.optional(journalText(200)),
  /** Entered unopened, because it is marked so: for whom, as it stands on the sheet. */
  onlyFor: v.optional(journalText(200)),
  /** Where the paper lies. */
  keptAt: v.optional(journalText(200)),
  /** Its author keeps a code, and can be answered by it. */
  withCode: v.optional(v.literal(true)),
  /** What stood on the sheet until it had a number. */
  mark: v.optional(journalText(40)),
})
export type EnteredFacts = v.InferOutput<typeof EnteredFacts>

/**
 * The JSON inside the sealed body of an appeal, whether its author sealed it or members did: a letter,
 * and how it came. It stands apart from `LetterBody`, because no author's page needs these facts.
 */
export const AppealBody = v.strictObject({
  ...LetterBody.entries,
  entered: v.optional(EnteredFacts),
})
export type AppealBody = v.InferOutput<typeof AppealBody>
