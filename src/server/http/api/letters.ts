import * as v from 'valibot'
import { sha256 } from '#core/bytes.ts'
import { BoxKeys } from '#core/contract/chain.ts'
import { Acknowledgement, maxLetterJsonBytes, Sent } from '#core/contract/letters.ts'
import { EntryId } from '#core/ids.ts'
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
    return keys === null ? 'box-is-not-published' : ok(keys)
  },
})

/** A letter, or something that its author writes later. */
export const putLetter = route({
  method: 'PUT',
  path: '/api/letters/:id',
  who: 'author',
  flood: 'letters',
  body: Sent,
  maxBytes: maxLetterJsonBytes,
  answer: Acknowledgement,
  handle: async ({ parts, caller, id, body, bytes }) => {
    if (!v.is(EntryId, id)) return 'malformed'
    const taken = await parts.ledger.send(caller.school.id, id, body, sha256(bytes))
    if (typeof taken === 'string') return taken
    return taken.status === 'stored' ? created(taken.ack) : ok(taken.ack)
  },
})
