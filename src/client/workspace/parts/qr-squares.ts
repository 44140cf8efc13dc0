import { encode } from 'uqr'

/** The squares of `text` as a QR code with its quiet edge: true is dark. */
export const qrSquares = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: 2 }).data
