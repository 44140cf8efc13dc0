import * as v from 'valibot'
import {
  Appended,
  Cosignature,
  Feed,
  OpeningBegun,
  OpeningDraft,
  SignedEntry,
} from '#core/contract/entries.ts'
import { created, done, nothing, ok, route } from '../route.ts'

const count = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))
const FeedQuery = v.strictObject({ from: count, size: count })

/** What came into the log since the client looked last. */
export const getFeed = route({
  method: 'GET',
  path: '/api/feed',
  who: 'enrolled',
  body: nothing,
  answer: Feed,
  handle: async ({ parts, caller: { school, account }, query }) => {
    const asked = v.safeParse(FeedQuery, query)
    if (!asked.success) return 'malformed'
    const { from, size } = asked.output
    return ok(await parts.ledger.feed(school.id, account.id, from, size))
  },
})

/** A signed entry. The rules of the log decide: whoever the genesis lists has no seat yet. */
export const postEntry = route({
  method: 'POST',
  path: '/api/entries',
  who: 'enrolled',
  body: SignedEntry,
  answer: Appended,
  maxBytes: 512 * 1024,
  handle: async ({ parts, caller: { school, account }, body }) => {
    const appended = await parts.ledger.append(school.id, account.id, body)
    // Whoever joined late cannot read the numbers before, and need not try them one by one.
    if (appended === 'number-taken')
      return {
        error: appended,
        details: { last: await parts.ledger.lastNumber(school.id, body.entry) },
      }
    return typeof appended === 'string' ? appended : created(appended)
  },
})

/** Puts the waiting letters into the log, before a member opens the box. */
export const postOpening = route({
  method: 'POST',
  path: '/api/openings',
  who: 'reader',
  body: OpeningDraft,
  answer: OpeningBegun,
  handle: async ({ parts, caller, body }) => {
    const begun = await parts.ledger.beginOpening(caller.school.id, body.box)
    return typeof begun === 'string' ? begun : ok(begun)
  },
})

/** Somebody on the roster saw this checkpoint and found it consistent. */
export const postCosignature = route({
  method: 'POST',
  path: '/api/cosignatures',
  who: 'seated',
  body: Cosignature,
  answer: nothing,
  handle: async ({ parts, caller: { school, account }, body }) =>
    (await parts.ledger.cosign(school.id, account.id, body)) ?? done,
})
