/**
 * Why an envelope does not open, or is not made.
 *
 * - `not-for-you`: no slot of it opens with this key; a dummy looks the same.
 * - `damaged`: it was changed, cut or badly made.
 * - `unknown-version`: made by a newer Senim.
 * - `foreign-letter`, `foreign-roster`: a true slot, but of another letter or another roster.
 * - `wrong-commitment`: the key is not the one that the body names.
 * - `too-large`: the text does not fit into the largest bucket.
 * - `file-changed`: a file is not what it was when its upload began.
 * - `wrong-key`: the password, card or sheet is not the right one.
 */
export type EnvelopeCode =
  | 'not-for-you'
  | 'damaged'
  | 'unknown-version'
  | 'foreign-letter'
  | 'foreign-roster'
  | 'wrong-commitment'
  | 'too-large'
  | 'file-changed'
  | 'wrong-key'

/** An envelope that does not open or is not made. Its message is the code and never a content. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError'
  readonly code: EnvelopeCode

  constructor(code: EnvelopeCode) {
    super(code)
    this.code = code
  }
}
