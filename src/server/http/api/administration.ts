import {
  Administration,
  BoxPreparation,
  type InvitedPerson,
} from '#core/contract/administration.ts'
import type { MemberId } from '#core/ids.ts'
import { hasSeat, type BoardState } from '#core/log/board.ts'
import type { FoundedSchool } from '../../ledger/ledger.ts'
import { wallTime } from '../../ledger/wall-clock.ts'
import type { StoredInvitation } from '../../storage/accounts.ts'
import { done, nothing, ok, route } from '../route.ts'

/** Settings, and who was invited. */
export const getAdministration = route({
  method: 'GET',
  path: '/api/administration',
  who: 'administrator',
  body: nothing,
  answer: Administration,
  handle: async ({ parts: { ledger, store, world, publicUrl }, caller: { school } }) => {
    const board = await ledger.board(school.id)
    const { invited, enrolled } = await store.read(school.id, async (rows) => ({
      invited: await rows.invitations.all(),
      enrolled: new Set((await rows.accounts.members()).map(({ id }) => id)),
    }))
    const stateOf = stateIn(board, enrolled, world.clock())
    return ok({
      school,
      publicUrl: publicUrl(),
      people: invited.map((one) => invitedPerson(school, one, stateOf(one))),
      preparedBox: board.preparedBox,
      publishedBox: board.boxes.find((box) => box.closed === null)?.published?.rules ?? null,
    })
  },
})

/** Prepares the hours of the box; it takes no letter until members publish it. */
export const putBox = route({
  method: 'PUT',
  path: '/api/box',
  who: 'administrator',
  body: BoxPreparation,
  answer: nothing,
  handle: async ({ parts, caller, body }) => {
    await parts.ledger.prepareBox(caller.school.id, body)
    return done
  },
})

const invitedPerson = (
  { zone }: FoundedSchool,
  { account: id, name, role, seat, expiresAt }: StoredInvitation,
  state: InvitedPerson['state'],
): InvitedPerson => ({ id, name, role, seat, state, expiresOn: wallTime(zone, expiresAt).on })

const stateIn =
  (board: BoardState, enrolled: ReadonlySet<MemberId>, now: number) =>
  ({ account, expiresAt }: StoredInvitation): InvitedPerson['state'] => {
    if (hasSeat(board, account)) return 'on-roster'
    if (enrolled.has(account)) return 'enrolled'
    return expiresAt <= now ? 'expired' : 'invited'
  }
