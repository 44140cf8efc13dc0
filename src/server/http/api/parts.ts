import * as v from 'valibot'
import { maxSealedPartBytes, StagedParts } from '#core/contract/files.ts'
import { PartWanted } from '#core/contract/thread.ts'
import { EntryId, Hash } from '#core/ids.ts'
import { created, done, nothing, octets, ok, route, type Route } from '../route.ts'

/** Bytes that must stay free on the disk, for letters without files: 256 MiB. */
export const spareBytes = 2 ** 28

const Place = v.object({ id: EntryId, part: Hash })

/** What stands at `:id` and `:part`, or null. */
function placeOf(id: string, part: string): v.InferOutput<typeof Place> | null {
  const place = v.safeParse(Place, { id, part })
  return place.success ? place.output : null
}

/** Who may send parts ahead: whoever knows the id that will name them, of an answer its readers. */
const senders = { letters: 'author', answers: 'reader' } as const

/** A part of a file, ahead of what names it. The same bytes again are the same part. */
const putPart = (folder: keyof typeof senders): Route =>
  route({
    method: 'PUT',
    path: `/api/${folder}/:id/parts/:part`,
    who: senders[folder],
    flood: 'parts',
    // The work of the letter is done before its first part, and is good for all of them.
    work: folder === 'letters',
    body: octets,
    maxBytes: maxSealedPartBytes,
    answer: nothing,
    handle: async ({ parts, caller, body, id, part }) => {
      const place = placeOf(id, part)
      if (place === null) return 'malformed'
      if ((await parts.freeBytes()) < spareBytes) return 'nothing-was-stored'
      const taken = await parts.ledger.stagePart(caller.school.id, place.id, place.part, body)
      if (taken === 'stored') return created(null)
      return taken === 'same' ? ok(null) : taken
    },
  })

/** What is there already, so that an upload goes on where it was cut. */
const getParts = (folder: keyof typeof senders): Route =>
  route({
    method: 'GET',
    path: `/api/${folder}/:id/parts`,
    who: senders[folder],
    flood: 'parts',
    body: nothing,
    answer: StagedParts,
    handle: async ({ parts, caller, id }) => {
      const owner = v.safeParse(EntryId, id)
      if (!owner.success) return 'malformed'
      return ok(await parts.ledger.stagedParts(caller.school.id, owner.output))
    },
  })

/** The sender took a file back. */
const deletePart = (folder: keyof typeof senders): Route =>
  route({
    method: 'DELETE',
    path: `/api/${folder}/:id/parts/:part`,
    who: senders[folder],
    flood: 'parts',
    body: nothing,
    answer: nothing,
    handle: async ({ parts, caller, id, part }) => {
      const place = placeOf(id, part)
      if (place === null) return 'malformed'
      await parts.ledger.unstagePart(caller.school.id, place.id, place.part)
      return done
    },
  })

/** A part of a letter, follow-up or answer that stands in the log: the same bytes for every reader. */
const getPart = route({
  method: 'GET',
  path: '/api/letters/:id/parts/:part',
  who: 'reader',
  body: nothing,
  answer: octets,
  handle: async ({ parts, caller, id, part }) => {
    const place = placeOf(id, part)
    if (place === null) return 'malformed'
    const bytes = await parts.ledger.partOf(caller.school.id, place.id, place.part)
    return bytes === null ? 'not-yours' : ok(bytes)
  },
})

/** A part of what the commission wrote down: its audience opens it, others have a seat and no key. */
const getPartOfRecord = route({
  method: 'GET',
  path: '/api/records/:id/parts/:part',
  who: 'seated',
  body: nothing,
  answer: octets,
  handle: async ({ parts, caller, id, part }) => {
    const place = placeOf(id, part)
    if (place === null) return 'malformed'
    const bytes = await parts.ledger.partOfRecord(caller.school.id, place.id, place.part)
    return bytes === null ? 'not-yours' : ok(bytes)
  },
})

/** A part of an answer, for the author of the letter. */
const postPart = route({
  method: 'POST',
  path: '/api/thread/part',
  who: 'author',
  flood: 'parts',
  body: PartWanted,
  answer: octets,
  handle: async ({ parts, caller, body }) => {
    const bytes = await parts.ledger.partOfAnswer(caller.school.id, body)
    if (bytes === null) return 'not-yours'
    return bytes === 'wrong-code' ? bytes : ok(bytes)
  },
})

/** Everything that carries attached files. */
export const partRoutes: readonly Route[] = [
  putPart('letters'),
  getParts('letters'),
  deletePart('letters'),
  putPart('answers'),
  getParts('answers'),
  deletePart('answers'),
  getPart,
  getPartOfRecord,
  postPart,
]
