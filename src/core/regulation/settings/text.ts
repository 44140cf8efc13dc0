import * as v from 'valibot'

/** A language as BCP 47 writes it, `kk`, `pl`, `uz-Cyrl`: a regulation may be in any. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/),
)
export type Language = v.InferOutput<typeof Language>

const text = (maxLength: number) =>
  v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1), v.maxLength(maxLength))

const inLanguages = (maxLength: number) =>
  v.pipe(
    v.record(Language, text(maxLength)),
    v.check((texts) => Object.keys(texts).length > 0, 'a text needs a language'),
  )

/** A line by language, in one language at least; each at most 400 characters. */
export const Texts = inLanguages(400)
export type Texts = v.InferOutput<typeof Texts>

/** A text of paragraphs by language; each at most 40,000 characters. */
export const LongTexts = inLanguages(40_000)
export type LongTexts = v.InferOutput<typeof LongTexts>

/** A name and what belongs to it, because no template can form either from the other. */
export const Declined = v.strictObject({ nominative: Texts, genitive: Texts })
export type Declined = v.InferOutput<typeof Declined>

/** What one part of a regulation is called by the others: `box`, `social-pedagogue`. */
export const Key = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))
export type Key = v.InferOutput<typeof Key>

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
