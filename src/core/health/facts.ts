import type { PlainDate } from '../calendar/plain-date.ts'
import type { BoardState } from '../log/board.ts'

/** All that the health of an installation is judged by; who gathers it judges nothing. */
export interface HealthFacts {
  /** Seconds since 1970 UTC. */
  readonly at: number
  readonly machine: MachineFacts
  readonly school: SchoolFacts
  /** Null when another process would know. */
  readonly jobs: readonly JobFacts[] | null
}

/** What the machine says. */
export interface MachineFacts {
  /** Null when the letters are on the disk of another program. */
  readonly disk: DiskFacts | null
  /** Origin of the address on the poster. */
  readonly publicUrl: string
  readonly certificate: CertificateFacts
  readonly backup: BackupFacts
  /** Names with versions, for whoever asks for help. */
  readonly versions: readonly string[]
}

/** The disk on which letters are kept. */
export interface DiskFacts {
  readonly freeBytes: number
  /** Bytes of the database. */
  readonly usedBytes: number
}

/** Who encrypts the way to this server; times in seconds since 1970 UTC. */
export type CertificateFacts =
  | { readonly of: 'senim'; readonly endsAt: number; readonly onDiskEndsAt: number }
  | { readonly of: 'senim'; readonly endsAt: null }
  | { readonly of: 'proxy' }
  | { readonly of: 'nobody' }

/** What the command line wrote down; seconds since 1970 UTC. */
export interface BackupFacts {
  readonly madeAt: number | null
  readonly rehearsal: { readonly at: number; readonly isWhole: boolean } | null
}

/** What the log and the accounts of the school say. */
export interface SchoolFacts {
  readonly board: BoardState
  readonly today: PlainDate
  /** When letters last came into the log; seconds since 1970 UTC. */
  readonly mergedAt: number
  /** When a member's device last cosigned, by its own clock; seconds since 1970 UTC. */
  readonly cosignedAt: number | null
  /** Invitations that nobody has used; seconds since 1970 UTC. */
  readonly invitations: readonly { readonly madeAt: number; readonly endsAt: number }[]
  /** The last planned opening that nobody held. */
  readonly missedOn: PlainDate | null
}

/** How one of the server's own jobs goes. */
export interface JobFacts {
  readonly name: string
  /** Seconds since 1970 UTC; null before its first run ended. */
  readonly lastAt: number | null
  /** Runs that failed, one after the other, up to now. */
  readonly failuresInARow: number
}
