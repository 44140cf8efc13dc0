import type { Bytes } from '#core/bytes.ts'
import type { ShownKind } from '#core/appeals/file-kind.ts'

/*
 * What the workspace and the frame that shows a file say to each other, by `postMessage`. The frame
 * has an origin of its own that is nobody's, so the workspace believes it nothing but these words.
 */

/** The file, said once, in answer to `ready`. */
export interface ShowFile {
  readonly kind: ShownKind
  /** MIME type of the bytes, by the bytes. */
  readonly type: string
  readonly bytes: Bytes
  /** How a screen reader calls it. */
  readonly label: string
}

/** How wide it is drawn: as the frame is, or large enough to read small writing. */
export type Zoom = 'fit' | 'large'

const viewerWords = [
  /** The frame waits for its file. */
  'ready',
  /** The file, or its first page, is on the screen. */
  'shown',
  /** The same, without its end. */
  'shown-in-part',
  /** It claims more pixels than this device can draw. */
  'too-large',
  /** It is not what its first bytes say, or damaged. */
  'not-readable',
  /** A PDF with a password. */
  'locked',
  /** Somebody pressed Escape inside. */
  'close',
  /** Somebody is at work inside: the workspace must not lock itself. */
  'alive',
] as const
export type ViewerWord = (typeof viewerWords)[number]

/** The word that came, or null when it is none. */
export const viewerWord = (data: unknown): ViewerWord | null =>
  viewerWords.find((word) => word === data) ?? null

/** Addresses of the two pages for the frame: reading a PDF needs a large script of its own. */
export const viewerPages = { usual: '/w/viewer', pdf: '/w/viewer/pdf' } as const
