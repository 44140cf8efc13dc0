/** A place in a picture, in pixels from the top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Corners of a sheet: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point]

/** Pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** The corners of a whole picture, moved inwards by a share of its sides. */
export function cornersOf(width: number, height: number, inset = 0): Corners {
  const [x, y] = [width * inset, height * inset]
  return [
    { x, y },
    { x: width - x, y },
    { x: width - x, y: height - y },
    { x, y: height - y },
  ]
}

/** The size of the sheet between `corners`: its longer edges, at most `longest` pixels. */
export function sizeOf(corners: Corners, longest: number): { width: number; height: number } {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners
  const width = Math.max(distance(topLeft, topRight), distance(bottomLeft, bottomRight))
  const height = Math.max(distance(topLeft, bottomLeft), distance(topRight, bottomRight))
  const scale = Math.min(1, longest / Math.max(width, height, 1))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/**
 * Where the point (u, v) of the sheet lies in the picture, both from 0 to 1: the projective map of the
 * unit square onto the four corners.
 *
 * @see Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, section 2.2.3
 */
export function projection([a, b, c, d]: Corners): (u: number, v: number) => Point {
  const sumX = a.x - b.x + c.x - d.x
  const sumY = a.y - b.y + c.y - d.y
  const [dx1, dy1] = [b.x - c.x, b.y - c.y]
  const [dx2, dy2] = [d.x - c.x, d.y - c.y]
  const area = dx1 * dy2 - dx2 * dy1
  const g = area === 0 ? 0 : (sumX * dy2 - dx2 * sumY) / area
  const h = area === 0 ? 0 : (dx1 * sumY - sumX * dy1) / area
  return (u, v) => {
    const depth = g * u + h * v + 1
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth,
    }
  }
}

/** The sheet between `corners` of `picture`, laid flat into `flat`: bilinear, since writing is thin. */
export function layFlat(picture: Pixels, corners: Corners, flat: Pixels): void {
  const at = projection(corners)
  for (let row = 0; row < flat.height; row++) {
    for (let column = 0; column < flat.width; column++) {
      const { x, y } = at((column + 0.5) / flat.width, (row + 0.5) / flat.height)
      sample(picture, x - 0.5, y - 0.5, flat.data, (row * flat.width + column) * 4)
    }
  }
}

function sample(
  { data, width, height }: Pixels,
  x: number,
  y: number,
  into: Uint8ClampedArray,
  at: number,
): void {
  const left = Math.min(Math.max(Math.floor(x), 0), width - 1)
  const top = Math.min(Math.max(Math.floor(y), 0), height - 1)
  const right = Math.min(left + 1, width - 1)
  const bottom = Math.min(top + 1, height - 1)
  const across = Math.min(Math.max(x - left, 0), 1)
  const down = Math.min(Math.max(y - top, 0), 1)
  for (let channel = 0; channel < 4; channel++) {
    const value = (column: number, row: number) => data[(row * width + column) * 4 + channel] ?? 0
    const above = value(left, top) * (1 - across) + value(right, top) * across
    const below = value(left, bottom) * (1 - across) + value(right, bottom) * across
    into[at + channel] = above * (1 - down) + below * down
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
