/** How an attached file can be looked at; everything else can only be saved. */
export type ShownKind = 'picture' | 'pdf' | 'sound' | 'film' | 'text'

/** What a list draws beside a file. */
export type FileKind = ShownKind | 'other'

/** A file that can be looked at, and the type under which a browser plays it. */
export interface Showable {
  readonly kind: ShownKind
  readonly type: string
}

/** Types of text that is only ever shown as characters; markup is not among them. */
const textTypes: ReadonlySet<string> = new Set(['text/plain', 'text/csv', 'text/markdown'])

/** What its sender says a file is: enough for a drawing, too little for opening it. */
export function claimedKind(type: string): FileKind {
  if (type === 'application/pdf') return 'pdf'
  if (textTypes.has(type)) return 'text'
  if (/^image\/(png|jpeg|gif|webp)$/.test(type)) return 'picture'
  if (type.startsWith('audio/')) return 'sound'
  if (type.startsWith('video/')) return 'film'
  return 'other'
}

/** First bytes, one character each, of what browsers draw and play. */
const beginnings: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^\u0089PNG\r\n/, 'image/png'],
  [/^\u00FF\u00D8\u00FF/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'image/webp'],
  [/^%PDF-/, 'application/pdf'],
  [/^RIFF[\s\S]{4}WAVE/, 'audio/wav'],
  [/^OggS/, 'audio/ogg'],
  [/^fLaC/, 'audio/flac'],
  [/^ID3|^\u00FF[\u00FB\u00FA\u00F3\u00F2]/, 'audio/mpeg'],
  [/^\u00FF[\u00F1\u00F9]/, 'audio/aac'],
  [/^[\s\S]{4}ftypM4A/, 'audio/mp4'],
  [/^[\s\S]{4}ftyp(?:isom|iso[2-9]|mp4|avc1|M4V|3g|dash|qt)/, 'video/mp4'],
  [/^.\u0045\u00DF\u00A3/s, 'video/webm'],
]

/**
 * How a file can be looked at, by its bytes: whatever its name and type say, nothing else is tried.
 * Only between a sound and a film in the same wrapping, and for plain text, its sender is believed.
 *
 * @returns null when it can only be saved. SVG and HTML are such: they can hold programs.
 */
export function showableAs(bytes: Uint8Array, claimed: string): Showable | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 16))
  const type = beginnings.find(([pattern]) => pattern.test(begin))?.[1]
  if (type === undefined) return isText(bytes, claimed) ? { kind: 'text', type: claimed } : null
  if (type.startsWith('video/') && claimed.startsWith('audio/'))
    return { kind: 'sound', type: type.replace('video/', 'audio/') }
  const kind = claimedKind(type)
  return kind === 'other' ? null : { kind, type }
}

/** Text has no zero bytes, in whatever code page it was written. */
const isText = (bytes: Uint8Array, claimed: string): boolean =>
  textTypes.has(claimed) && bytes.length > 0 && !bytes.includes(0)
