import type { CertificateFacts, MachineFacts } from './facts.ts'
import { care, fine, showing, type HealthFinding } from './finding.ts'

const daySeconds = 86_400

/** Whether others can reach the children's page, and whether the way there is encrypted. */
export const reachFindings = (
  { publicUrl, certificate }: Pick<MachineFacts, 'publicUrl' | 'certificate'>,
  at: number,
): readonly HealthFinding[] => [
  showing(
    isLocal(publicUrl) ? care('soon', 'address-is-local') : fine('address-is-public'),
    publicUrl,
  ),
  certificateFinding(certificate, publicUrl, at),
]

/** Whether an address leads to the machine on which it is typed. */
export const isLocal = (origin: string): boolean =>
  /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(origin)

function certificateFinding(
  certificate: CertificateFacts,
  publicUrl: string,
  at: number,
): HealthFinding {
  if (certificate.of !== 'senim') {
    if (certificate.of === 'proxy' && publicUrl.startsWith('https:')) {
      return fine('certificate-of-proxy')
    }
    return isLocal(publicUrl)
      ? fine('certificate-not-needed')
      : care('now', 'certificate-is-missing')
  }
  if (certificate.endsAt === null) return care('now', 'certificate-is-unreadable')
  const days = Math.max(0, Math.floor((certificate.endsAt - at) / daySeconds))
  if (certificate.endsAt <= at)
    return renewed(certificate, 'now') ?? care('now', 'certificate-has-ended')
  if (days < 21) {
    const level = days < 7 ? 'now' : 'soon'
    return renewed(certificate, level) ?? care(level, 'certificate-ends', days)
  }
  return fine('certificate-holds', days)
}

/** The file is newer than what the server took from it at its start. */
const renewed = (
  { endsAt, onDiskEndsAt }: { readonly endsAt: number; readonly onDiskEndsAt: number },
  level: 'now' | 'soon',
): HealthFinding | null => (onDiskEndsAt > endsAt ? care(level, 'certificate-was-renewed') : null)
