import jsQR from 'jsqr'

/** A picture as a canvas gives it. */
export interface Pixels {
  /** Four bytes for each pixel: red, green, blue, alpha. */
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** What the worker does that reads QR codes; it is loaded where the browser cannot. */
export const scanTasks = {
  /** The text of the QR code in a picture, or null when there is none. */
  async find({ data, width, height }: Pixels): Promise<string | null> {
    return jsQR(data, width, height)?.data ?? null
  },
}

export type ScanTasks = typeof scanTasks
