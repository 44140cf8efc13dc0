import * as v from 'valibot'
import { sha256 } from '#core/bytes.ts'
import { BoxKeys } from '#core/contract/chain.ts'
import { Acknowledgement, maxLetterJsonBytes, Sent } from '#core/contract/letters.ts'
import { WorkOffer } from '#core/contract/work.ts'
import { EntryId, type SchoolId } from '#core/ids.ts'
import type { Parts } from '../parts.ts'
import { created, nothing, ok, route } from '../route.ts'

/** What a letter page needs before it can encrypt. */
export const getBoxKeys = route({
  method: 'GET',
  path: '/api/box',
  who: 'anyone',
  body: nothing,
  answer: BoxKeys,
  handle: async ({ parts, caller }) => {
    const keys = await parts.ledger.boxKeys(caller.school.id)
    if (keys === null) return 'box-is-not-published'
    return ok({ ...keys, work: await workAsked(parts, caller.school.id) })
  },
})

/** New work, for whoever waited too long with the old, or writes again. */
export const getWork = route({
  method: 'GET',
  path: '/api/work',
  who: 'anyone',
  body: nothing,
  answer: WorkOffer,
  handle: async ({ parts, caller }) => ok(await workAsked(parts, caller.school.id)),
})

/** A letter, or something that its author writes later. */
export const putLetter = route({
  method: 'PUT',
  path: '/api/letters/:id',
  who: 'author',
  flood: 'letters',
  work: true,
  body: Sent,
  maxBytes: maxLetterJsonBytes,
  answer: Acknowledgement,
  handle: async ({ parts, caller, id, body, bytes }) => {
    if (!v.is(EntryId, id)) return 'malformed'
    const taken = await parts.ledger.send(caller.school.id, id, body, sha256(bytes))
    if (typeof taken === 'string') return taken
    if (taken.status === 'same') return ok(taken.ack)
    if (body.kind === 'letter') parts.work.taken()
    parts.work.weigh(taken.fill)
    return created(taken.ack)
  },
})

/** The work that a letter costs now, by how full its box is. */
async function workAsked({ work, ledger }: Parts, school: SchoolId): Promise<WorkOffer> {
  work.weigh(await ledger.fill(school))
  return work.offer()
}
