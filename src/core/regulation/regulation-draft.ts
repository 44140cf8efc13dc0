import * as v from 'valibot'

/**
 * Changes of the regulation that somebody keeps for the commission to go on with: any JSON, for a
 * text may still be empty. It is sealed, since only what is proposed is public.
 */
export const RegulationDraft = v.strictObject({
  kind: v.literal('regulation-draft'),
  /** JSON of the regulation in the making, at most 200,000 characters. */
  json: v.pipe(v.string(), v.maxLength(200_000)),
  /** Version of the regulation that it changes, 0 for the first. */
  after: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type RegulationDraft = v.InferOutput<typeof RegulationDraft>
