import { SentAppeal } from '#core/contract/appeals.ts'
import { Appended } from '#core/contract/entries.ts'
import { maxLetterJsonBytes } from '#core/contract/letters.ts'
import { created, route } from '../route.ts'

/** An appeal that came on paper or by telephone: a member enters it, sealed on the own device. */
export const postAppeal = route({
  method: 'POST',
  path: '/api/appeals',
  who: 'reader',
  body: SentAppeal,
  answer: Appended,
  maxBytes: maxLetterJsonBytes,
  handle: async ({ parts, caller: { school, account }, body }) => {
    const entered = await parts.ledger.enterAppeal(school.id, account.id, body)
    return typeof entered === 'string' ? entered : created(entered)
  },
})
