import type { Bytes } from '#core/bytes.ts'

/**
 * `items` in an order that nobody can foresee, each order as likely as every other.
 *
 * @param random - so many bytes that nobody can guess.
 * @see Knuth, The Art of Computer Programming, algorithm P
 */
export function shuffle<Item>(
  items: readonly Item[],
  random: (bytes: number) => Bytes,
): readonly Item[] {
  const left = [...items]
  const shuffled: Item[] = []
  while (left.length > 0) shuffled.push(...left.splice(below(left.length, random), 1))
  return shuffled
}

/** A number from 0 to before `end`, which is at most 2^32. */
function below(end: number, random: (bytes: number) => Bytes): number {
  // A remainder alone would prefer small numbers: what lies beyond the last whole round is drawn again.
  const limit = 2 ** 32 - (2 ** 32 % end)
  for (;;) {
    const bytes = random(4)
    const drawn = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
    if (drawn < limit) return drawn % end
  }
}
