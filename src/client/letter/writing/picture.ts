import type { Modules } from './qr.ts'

/** What stands on a saved receipt. */
export interface Slip {
  /** Five groups of four digits. */
  readonly groups: readonly string[]
  /** Where the answer waits, for people. */
  readonly address: string
  /** The same with the code, for a camera. */
  readonly qr: Modules
}

const width = 1080
const height = 1480
const margin = 90
const qrSide = 720

/** Saves a picture of the code and of where the answer waits; its name says nothing. */
export function savePicture(slip: Slip): void {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  draw(canvas, slip)
  canvas.toBlob((picture) => {
    if (picture === null) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(picture)
    link.download = 'picture.png'
    link.click()
    // The download has its own hold on the bytes by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  })
}

function draw(canvas: HTMLCanvasElement, { groups, address, qr }: Slip): void {
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.fillStyle = '#fffefb'
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = '#0b6b75'
  pen.lineWidth = 6
  pen.setLineDash([24, 16])
  pen.strokeRect(margin / 2, margin / 2, width - margin, height - margin)
  pen.fillStyle = '#1d2733'
  pen.textAlign = 'center'
  pen.font = 'bold 112px ui-monospace, monospace'
  pen.fillText(groups.slice(0, 3).join(' '), width / 2, 230, width - 2 * margin)
  pen.fillText(groups.slice(3).join(' '), width / 2, 370, width - 2 * margin)
  pen.font = '44px system-ui, sans-serif'
  pen.fillText(address, width / 2, 490, width - 2 * margin)
  drawQr(pen, qr)
}

/** Whole pixels for each module: a camera reads no blurred edges. */
function drawQr(pen: CanvasRenderingContext2D, { size, eachDark }: Modules): void {
  const module = Math.floor(qrSide / size)
  const side = module * size
  const [left, top] = [(width - side) / 2, 560]
  pen.fillStyle = '#fff'
  pen.fillRect(left, top, side, side)
  pen.fillStyle = '#000'
  eachDark((x, y) => pen.fillRect(left + x * module, top + y * module, module, module))
}
