import type { Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'
import type { OpaqueRegistration } from '#crypto/decrypt/opaque.ts'
import {
  isGroup,
  keyCard,
  lastGroup,
  newPrintedSecret,
  printSecret,
  recoverySheet,
} from '#crypto/decrypt/printed-codes.ts'
import { recoveryAuthOf, wrapForCard, wrapForRecovery } from '#crypto/decrypt/wraps.ts'
import { recoveryAuthHash } from '#crypto/encrypt/auth-hash.ts'
import type { NewKeys, Printed } from './vault.ts'

/** Keys that wait until their owner has the paper in hand. */
export interface NewlyMade {
  readonly account: MemberId
  readonly seed: Bytes
  readonly printed: Printed
  /** Whether both typed groups are the last ones of card and sheet. */
  readonly isTypedBack: (cardGroup: string, sheetGroup: string) => boolean
  /** What the server and an own device keep. */
  readonly kept: Pick<NewKeys, 'material' | 'card' | 'serverKey'>
}

/** Draws a key card and a recovery sheet, and wraps `seed` for both. */
export async function printNewKeys(
  account: MemberId,
  seed: Bytes,
  { record, exportKey, serverKey }: OpaqueRegistration,
): Promise<NewlyMade> {
  const card = newPrintedSecret(keyCard)
  const sheet = newPrintedSecret(recoverySheet)
  return {
    account,
    seed,
    printed: { card: printSecret(keyCard, card), sheet: printSecret(recoverySheet, sheet) },
    isTypedBack: (cardGroup, sheetGroup) =>
      isGroup(cardGroup, lastGroup(keyCard, card)) &&
      isGroup(sheetGroup, lastGroup(recoverySheet, sheet)),
    kept: {
      material: {
        record,
        cardWrap: await wrapForCard(seed, account, { exportKey, cardSecret: card }),
        recoveryWrap: await wrapForRecovery(seed, account, sheet),
        recoveryAuthHash: recoveryAuthHash(recoveryAuthOf(sheet)),
      },
      card,
      serverKey,
    },
  }
}
