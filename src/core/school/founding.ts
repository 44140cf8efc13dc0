import * as v from 'valibot'
import { Hash } from '../ids.ts'
import { entrySchema } from '../log/entry.ts'
import { Lang } from '../words/lang.ts'

/** Countries whose helplines and regulations Senim knows. */
export const Country = v.picklist(['KZ', 'KG'])
export type Country = v.InferOutput<typeof Country>

/** Zones of these countries. Kazakhstan keeps one time since 1 March 2024. */
export const Zone = v.picklist(['Asia/Almaty', 'Asia/Bishkek'])
export type Zone = v.InferOutput<typeof Zone>

const name = (max: number) =>
  v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1), v.maxLength(max))

/** The school as everybody may know it: the public content of `school-founded`. */
export const School = v.strictObject({
  v: v.literal(1),
  /** Full name as it stands in documents, at most 200 characters. */
  name: name(200),
  /** Name for a small screen, at most 60 characters. */
  shortName: name(60),
  country: Country,
  zone: Zone,
  /** Language of its papers. */
  lang: Lang,
  /** Name of its log: the C2SP origin, a schema-less address that never changes. */
  origin: v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]-]+\/log\/[A-Za-z0-9_-]{22}$/)),
})
export type School = v.InferOutput<typeof School>

/** The school's log begins: entry 0, written by the server. Its content is the public `School`. */
export const SchoolFounded = entrySchema('school-founded', v.literal('server'), {
  country: Country,
  zone: Zone,
  lang: Lang,
  /** Ed25519 public key that signs the checkpoints, 32 bytes. */
  logKey: Hash,
})
export type SchoolFounded = v.InferOutput<typeof SchoolFounded>
