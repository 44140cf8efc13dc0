import type { FileKind } from '#core/appeals/file-kind.ts'
import type { IconName } from '../../parts/icon.tsx'

/** The drawing beside a file. */
export const kindIcons = {
  picture: 'picture',
  pdf: 'document',
  sound: 'sound',
  film: 'film',
  text: 'document',
  other: 'clip',
} as const satisfies Record<FileKind, IconName>
