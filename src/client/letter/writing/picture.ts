const width = 1080
const height = 720
const margin = 90

/** Saves a picture of the code and of where the answer waits; its name says nothing. */
export function savePicture(groups: readonly string[], address: string): void {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  draw(canvas, groups, address)
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

function draw(canvas: HTMLCanvasElement, groups: readonly string[], address: string): void {
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
  pen.fillText(groups.slice(0, 3).join(' '), width / 2, 270, width - 2 * margin)
  pen.fillText(groups.slice(3).join(' '), width / 2, 420, width - 2 * margin)
  pen.font = '44px system-ui, sans-serif'
  pen.fillText(address, width / 2, 580, width - 2 * margin)
}
