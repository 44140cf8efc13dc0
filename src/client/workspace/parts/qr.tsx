import { encode } from 'uqr'

interface QrProps {
  readonly text: string
  /** What the picture is, for those who cannot see it. */
  readonly label: string
}

/** `text` as a QR code, drawn as one path: dark on white in print and in the dark theme as well. */
export function Qr({ text, label }: QrProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="qr-paper" width={size} height={size} />
      <path class="qr-ink" d={path} />
    </svg>
  )
}
