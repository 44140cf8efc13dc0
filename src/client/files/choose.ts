import { cleanFileName } from '#core/appeals/file-name.ts'
import { maxFileBytes } from '#core/contract/files.ts'
import { isPhoto, redrawPhoto, type PhotoRefusal } from './photo.ts'

/** Why a file cannot be sent; each is a key of the words. */
export type ChoiceRefusal = 'empty' | 'too-big' | 'changed' | PhotoRefusal

/** A file as it will be sent. */
export interface Chosen {
  readonly bytes: Blob
  readonly name: string
  readonly type: string
  readonly isPhoto: boolean
}

/**
 * What may be sent of `file`: of a photo its pixels, of anything else all of it.
 *
 * @param names - of a photo and of a file that has no name, in the language of the page.
 * @param nextNumber - to be put behind such a name.
 */
export async function choose(
  file: File,
  names: Readonly<Record<'photo' | 'file', string>>,
  nextNumber: (of: 'photo' | 'file') => number,
): Promise<Chosen | ChoiceRefusal> {
  if (file.size === 0) return 'empty'
  try {
    return (await isPhoto(file)) ? await asPhoto(file) : asItIs(file)
  } catch (error) {
    // The device no longer gives the file, or has no room for it.
    if (error instanceof DOMException) return 'changed'
    if (error instanceof RangeError) return 'no-memory'
    throw error
  }

  async function asPhoto(photo: File): Promise<Chosen | ChoiceRefusal> {
    const bytes = await redrawPhoto(photo)
    if (typeof bytes === 'string') return bytes
    const name = `${names.photo}-${nextNumber('photo')}.jpg`
    return { bytes, name, type: bytes.type, isPhoto: true }
  }

  function asItIs(other: File): Chosen | ChoiceRefusal {
    if (other.size > maxFileBytes) return 'too-big'
    const name = cleanFileName(other.name) || `${names.file}-${nextNumber('file')}`
    return { bytes: other, name, type: other.type, isPhoto: false }
  }
}
