import * as v from 'valibot'

/** Papers that are numbered one after the other, by the commission itself. @clause S0-61 @clause S4-17 */
const numberedPapers = ['act', 'minutes', 'forwarding'] as const
export const NumberedPaper = v.picklist(numberedPapers)
export type NumberedPaper = v.InferOutput<typeof NumberedPaper>

/** The number of a paper: gap-free in its period. */
export const PaperNumber = v.strictObject({
  paper: NumberedPaper,
  /** The calendar year, or that in which the school year begins; see `periodOf`. */
  period: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(9999)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export type PaperNumber = v.InferOutput<typeof PaperNumber>
