import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import * as v from 'valibot'
import { concat, fromBase64url, fromUtf8, toBase64url, utf8, type Bytes } from '#core/bytes.ts'
import { MemberId } from '#core/ids.ts'
import { labelled, labels } from '#core/labels.ts'
import type { World } from './world.ts'

const LoginState = v.strictObject({
  account: MemberId,
  /** What OPAQUE needs when the device's last message comes. */
  state: v.string(),
  /** Seconds since 1970 UTC. */
  until: v.number(),
})

/** A login between its two messages. */
export type LoginState = Omit<v.InferOutput<typeof LoginState>, 'until'>

/** Gives the state of a login to the device for safe keeping: any node can go on with it. */
export interface LoginStates {
  readonly seal: (state: LoginState) => string
  /** The state that `text` seals, or null when it is not ours or too old. */
  readonly open: (text: string) => LoginState | null
}

const lifeSeconds = 60
const [nonceBytes, tagBytes] = [12, 16]

/** Seals under AES-256-GCM: nonce ‖ ciphertext ‖ tag, in base64url. @see NIST SP 800-38D */
export function createLoginStates(
  sessionKey: Bytes,
  { clock, random }: Pick<World, 'clock' | 'random'>,
): LoginStates {
  const info = labelled(labels.loginState)
  const key = new Uint8Array(hkdfSync('sha256', sessionKey, new Uint8Array(0), info, 32))
  return {
    seal: (state) => {
      const nonce = random(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const plain = utf8(JSON.stringify({ ...state, until: clock() + lifeSeconds }))
      const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()]
      return toBase64url(concat(nonce, ...sealed))
    },
    open: (text) => {
      const plain = opened(key, text)
      if (plain === null) return null
      const { until, ...state } = v.parse(LoginState, JSON.parse(plain))
      return until < clock() ? null : state
    },
  }
}

function opened(key: Bytes, text: string): string | null {
  try {
    const bytes = fromBase64url(text)
    if (bytes.length < nonceBytes + tagBytes) return null
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const body = bytes.subarray(nonceBytes, -tagBytes)
    return fromUtf8(concat(decipher.update(body), decipher.final()))
  } catch (error) {
    if (error instanceof SyntaxError || isForged(error)) return null
    throw error
  }
}

/** Node gives this error no code. */
const isForged = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('unable to authenticate')
