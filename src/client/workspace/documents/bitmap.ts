import type { Bytes } from '#core/bytes.ts'

/** Bytes before the picture: the head of the file, that of the picture, two colours. */
const headLength = 62

/**
 * Squares as a picture of one bit each, true is black: the one format that needs no compression and
 * that every office program reads.
 *
 * @see Microsoft, BITMAPFILEHEADER and BITMAPINFOHEADER
 */
export function bitmap(squares: readonly (readonly boolean[])[]): Bytes {
  const height = squares.length
  const width = squares[0]?.length ?? 0
  const rowLength = Math.ceil(width / 32) * 4
  const bytes = new Uint8Array(headLength + rowLength * height)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0x424d) // "BM"
  view.setUint32(2, bytes.length, true)
  view.setUint32(10, headLength, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 1, true)
  view.setUint32(34, rowLength * height, true)
  view.setUint32(46, 2, true)
  view.setUint32(54, 0xffffff, true) // 0 is white; 1 stays black
  squares.forEach((row, y) => {
    // The lowest row comes first.
    const start = headLength + (height - 1 - y) * rowLength
    row.forEach((isDark, x) => {
      const at = start + (x >> 3)
      if (isDark) view.setUint8(at, view.getUint8(at) | (0x80 >> (x & 7)))
    })
  })
  return bytes
}
