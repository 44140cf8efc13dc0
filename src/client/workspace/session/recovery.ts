import type { Bytes } from '#core/bytes.ts'
import { toBase64url } from '#core/bytes.ts'
import { entryId, type MemberId, type SchoolId } from '#core/ids.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { Vault } from '../vault/vault.ts'
import type { Workspace } from './api.ts'
import { inTurn, leaveDesk, type Desk } from './desk.ts'
import { enter, printedCodes } from './enrolment.ts'
import { isRefused, refused } from './refused.ts'
import { dateIn } from './school-date.ts'

type Recovering = Pick<Workspace, 'beginRecovery' | 'finishRecovery'>

/** A recovery whose new paper is not yet in hand. */
interface Begun {
  readonly account: MemberId
  readonly password: string
  /** Proof of the old sheet. */
  readonly auth: Bytes
  readonly vault: Vault
}

/** How somebody comes back who forgot the password, by the sheet from the safe. */
export function recovering(desk: Desk): Recovering {
  let begun: Begun | null = null

  return {
    beginRecovery: (account, sheet, password) =>
      inTurn(desk, async () => {
        leaveDesk(desk)
        const { vault } = (desk.remote = desk.world.spawnVault())
        const auth = await vault.readSheet(sheet)
        if (auth === null) return refused('sheet-is-wrong')
        const request = await vault.startPassword(password)
        const start = await desk.server.startRecovery(account, auth, request)
        if (isRefused(start)) {
          return start.refused === 'wrong-code' ? refused('sheet-is-wrong') : start
        }
        try {
          const printed = await vault.recoverKeys(account, start.wrap, start.response)
          begun = { account, password, auth, vault }
          return printedCodes(desk, account, printed)
        } catch (error) {
          if (error instanceof EnvelopeError) return refused('sheet-is-wrong')
          throw error
        }
      }),

    finishRecovery: (cardGroup, sheetGroup, device) =>
      inTurn(desk, async () => {
        if (begun === null) return refused('session-ended')
        const { account, auth, vault } = begun
        const keys = await vault.takeNewKeys(cardGroup, sheetGroup)
        if (keys === null) return refused('codes-differ')
        const known = await desk.server.people()
        if (isRefused(known)) return known
        if (known.school === null) return refused('not-yours')
        const { id: school, zone } = known.school
        const on = dateIn(zone, desk.world.clock())
        const entry = { ...keyRecovered(school, account), on }
        const written = await vault.sign(entry, new Uint8Array())
        const answer = await desk.server.recover(account, auth, keys.material, {
          entry,
          ...written,
        })
        if (isRefused(answer)) return answer
        const person = begun
        begun = null
        return enter(desk, person, keys, device)
      }),
  }
}

const keyRecovered = (school: SchoolId, account: MemberId) =>
  ({
    v: 1,
    school,
    id: entryId(toBase64url(randomBytes(16))),
    kind: 'key-recovered',
    by: account,
    header: { way: 'sheet' },
  }) as const
