import { fromBase64url, toBase64url } from '#core/bytes.ts'
import {
  CeremonyProposal,
  CeremonyView,
  Commitment,
  Reveal,
  type Participant,
} from '#core/contract/ceremony.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { SchoolId } from '#core/ids.ts'
import { commit, participantsOf, propose, reveal } from '../../ceremony.ts'
import type { MemberAccount } from '../../storage/accounts.ts'
import type { StoredCeremony } from '../../storage/ceremonies.ts'
import type { Parts } from '../parts.ts'
import { done, nothing, ok, route, type Reply } from '../route.ts'

/** Everyone enrolled, and the ceremony under way. */
export const getCeremony = route({
  method: 'GET',
  path: '/api/ceremony',
  who: 'enrolled',
  body: nothing,
  answer: CeremonyView,
  handle: async ({ parts, caller: { school } }) => {
    const { members, current } = await parts.store.read(school.id, async (rows) => ({
      members: await rows.accounts.members(),
      current: await rows.ceremonies.current(),
    }))
    const enrolled = members.map(participant)
    if (current === null) return ok({ enrolled, ceremony: null })
    const inIt = participantsOf(current)
    const participants = enrolled.filter(({ id }) => inIt.includes(id))
    const nonces = current.nonces.map(({ member, nonce }) => ({
      member,
      nonce: fromBase64url(nonce),
    }))
    return ok({ enrolled, ceremony: { ...current, participants, nonces } })
  },
})

/** Proposes a roster; everyone commits anew. */
export const postCeremony = route({
  method: 'POST',
  path: '/api/ceremony',
  who: 'enrolled',
  body: CeremonyProposal,
  answer: nothing,
  maxBytes: 64 * 1024,
  handle: async ({ parts, caller: { school, account }, body: { proposal } }) => {
    const board = await parts.ledger.board(school.id)
    const enrolled = await parts.store.read(school.id, ({ accounts }) => accounts.members())
    return change(parts, school.id, (current) =>
      propose({ school, board, enrolled, current }, account.id, proposal),
    )
  },
})

/** A participant is bound to a nonce that nobody knows yet. */
export const putCommitment = route({
  method: 'PUT',
  path: '/api/ceremony/commitment',
  who: 'enrolled',
  body: Commitment,
  answer: nothing,
  handle: async ({ parts, caller: { school, account }, body }) =>
    change(parts, school.id, (current) => commit(current, account.id, body)),
})

/** A participant shows the nonce. */
export const putNonce = route({
  method: 'PUT',
  path: '/api/ceremony/nonce',
  who: 'enrolled',
  body: Reveal,
  answer: nothing,
  handle: async ({ parts, caller: { school, account }, body: { proposal, nonce } }) =>
    change(parts, school.id, (current) =>
      reveal(current, account.id, { proposal, nonce: toBase64url(nonce) }),
    ),
})

const change = (
  { store }: Pick<Parts, 'store'>,
  school: SchoolId,
  next: (current: StoredCeremony | null) => StoredCeremony | ErrorWord,
): Promise<Reply<null> | ErrorWord> =>
  store.write(school, async ({ ceremonies }) => {
    const changed = next(await ceremonies.current())
    if (typeof changed === 'string') return changed
    await ceremonies.put(changed)
    return done
  })

const participant = ({
  id,
  name,
  role,
  seat,
  signingKey,
  recipient,
}: MemberAccount): Participant => ({ id, name, role, seat, signingKey, recipient })
