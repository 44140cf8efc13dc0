import type { MemberId } from '#core/ids.ts'
import type { NewKeys, Printed, Vault } from '../vault/vault.ts'
import type { Device, Done, PrintedCodes, Workspace } from './api.ts'
import { inTurn, leaveDesk, publicUrlOf, type Desk } from './desk.ts'
import { isRefused, refused } from './refused.ts'
import { signIn } from './sign-in.ts'

type Enrolling = Pick<Workspace, 'invitation' | 'beginEnrolment' | 'finishEnrolment'>

/** Keys that were made and whose paper is not yet in hand. */
interface Begun {
  readonly token: string
  readonly account: MemberId
  readonly password: string
  readonly vault: Vault
}

/** How an invited person comes to have keys. */
export function enrolling(desk: Desk): Enrolling {
  let begun: Begun | null = null

  return {
    invitation: (token) => inTurn(desk, () => desk.server.invitation(token)),

    beginEnrolment: (token, password) =>
      inTurn(desk, async () => {
        leaveDesk(desk)
        const { vault } = (desk.remote = desk.world.spawnVault())
        const start = await desk.server.startEnrolment(token, await vault.startPassword(password))
        if (isRefused(start)) return start
        const { account, response } = start
        begun = { token, account, password, vault }
        return printedCodes(desk, account, await vault.makeKeys(account, response))
      }),

    finishEnrolment: (cardGroup, sheetGroup, device) =>
      inTurn(desk, async () => {
        if (begun === null) return refused('session-ended')
        const { token, account, vault } = begun
        const keys = await vault.takeNewKeys(cardGroup, sheetGroup)
        if (keys === null) return refused('codes-differ')
        const { material, recipient, signingKey } = keys
        const enrolled = await desk.server.enrol({
          token,
          account,
          ...material,
          recipient,
          signingKey,
        })
        if (isRefused(enrolled)) return enrolled
        const person = begun
        begun = null
        return enter(desk, person, keys, device)
      }),
  }
}

/** What is printed; nothing of it was sent. */
export const printedCodes = (desk: Desk, account: MemberId, printed: Printed): PrintedCodes => ({
  account,
  card: printed.card.join(' '),
  cardAddress: `${publicUrlOf(desk)}/w/#card=${account}.${printed.card.join('')}`,
  sheet: printed.sheet.join(' '),
})

/** Unlocks with keys that were made a moment ago. */
export async function enter(
  desk: Desk,
  { account, password, vault }: Pick<Begun, 'account' | 'password' | 'vault'>,
  { card }: NewKeys,
  device: Device,
): Promise<Done> {
  // Enrolled a moment ago: the list of people is older.
  desk.known = null
  const known = await desk.server.people()
  if (!isRefused(known)) desk.known = known
  return signIn(desk, vault, { account, password, card, device })
}
