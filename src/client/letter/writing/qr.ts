import { encode } from 'uqr'

/** The dark modules of a QR code, with a quiet border around them. */
export interface Modules {
  /** Modules a side. */
  readonly size: number
  /** Calls `draw` for each dark one. */
  readonly eachDark: (draw: (x: number, y: number) => void) => void
}

/** `text` as a QR code that still reads when an eighth of it is spoilt. */
export function qrOf(text: string): Modules {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return {
    size,
    eachDark: (draw) =>
      data.forEach((row, y) => row.forEach((isDark, x) => (isDark ? draw(x, y) : undefined))),
  }
}

/** Draws a QR code as one path: dark on white in every theme, and on paper. */
export function drawQr(picture: SVGElement, { size, eachDark }: Modules): void {
  const ink: string[] = []
  eachDark((x, y) => ink.push(`M${x} ${y}h1v1h-1z`))
  const path = document.createElementNS(picture.namespaceURI, 'path')
  path.setAttribute('d', ink.join(''))
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`)
  picture.replaceChildren(path)
}
