import { qrSquares } from './qr-squares.ts'

interface QrProps {
  readonly text: string
  /** What the picture is, for those who cannot see it. */
  readonly label: string
}

/** `text` as a QR code, drawn as one path: dark on white in print and in the dark theme as well. */
export function Qr({ text, label }: QrProps) {
  const squares = qrSquares(text)
  const size = squares.length
  const path = squares
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="qr-paper" width={size} height={size} />
      <path class="qr-ink" d={path} />
    </svg>
  )
}
