import * as v from 'valibot'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import type { SignedEntry } from '#core/contract/entries.ts'
import { entryId } from '#core/ids.ts'
import { cosignatureMessage, formatCheckpoint } from '#core/log/checkpoint.ts'
import { AnyEntry, type Kind } from '#core/log/entries.ts'
import { hashBytes, signingMessage } from '#core/log/entry.ts'
import { sign } from '#crypto/decrypt/member-seed.ts'
import type { Player } from './people.ts'
import { must, mustNot, random, type SchoolPlace } from './place.ts'
import { wallAt } from './term.ts'

/** What an entry says beyond what every entry has. */
interface Said {
  readonly kind: Kind
  readonly header: object
}

/** An entry that `by` writes now. */
export const newEntry = (
  { school, now }: SchoolPlace,
  by: Player,
  { kind, header }: Said,
): AnyEntry =>
  v.parse(AnyEntry, {
    v: 1,
    school,
    id: entryId(toBase64url(random(16))),
    kind,
    on: wallAt(now()).on,
    by: by.person.id,
    header,
  })

/** `entry` with the signature of `by`. @param salt - of its leaf */
export async function signed(
  by: Player,
  entry: AnyEntry,
  content: Bytes = new Uint8Array(),
  salt: Bytes = random(32),
): Promise<SignedEntry> {
  const sig = await sign(by.seed, signingMessage(entry, sha256(content)))
  return { entry, salt, content, sig }
}

/** Writes what was signed into the log; gives the entry and its place. */
export async function append({ ledger, school }: SchoolPlace, by: Player, entry: SignedEntry) {
  const written = must(entry.entry.kind, await ledger.append(school, by.person.id, entry))
  return { entry: entry.entry, ...written }
}

/** Writes an entry of the board. */
export const say = async (place: SchoolPlace, by: Player, said: Said, content?: Bytes) =>
  append(place, by, await signed(by, newEntry(place, by, said), content))

/** Everybody of `players` signs under an entry of the board. */
export async function confirm(
  place: SchoolPlace,
  players: readonly Player[],
  target: { readonly entry: AnyEntry; readonly leaf: string },
): Promise<void> {
  const header = { entry: target.entry.id, leaf: target.leaf }
  for (const player of players) await say(place, player, { kind: 'confirmed', header })
}

/** Everybody of `players` gives their word for the log as it stands. */
export async function cosign(place: SchoolPlace, players: readonly Player[]): Promise<void> {
  const { store, ledger, school } = place
  const founded = await ledger.school()
  const head = await store.read(school, async ({ heads, checkpoints }) =>
    checkpoints.ofSize((await heads.read())?.size ?? 0),
  )
  if (founded === null || head === null) throw new RangeError('a log without an end')
  const { size, root } = head
  const text = formatCheckpoint({ origin: founded.origin, size, root: hashBytes(root) })
  const time = place.now()
  for (const { person, seed } of players) {
    const sig = await sign(seed, cosignatureMessage(text, time))
    const refused = await ledger.cosign(school, person.id, { school, size, root, time, sig })
    mustNot('a cosignature', refused)
  }
}
