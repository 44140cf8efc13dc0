import { toJson } from '#server/http/json.ts'
import { sha256, toBase64url } from '#core/bytes.ts'
import type { TestSchool } from '../../test/rig/commission.ts'
import { letterTo } from '../../test/rig/letters.ts'
import { workFor } from '../../test/rig/work.ts'

/** A letter as it goes over the wire: of the real size, and unreadable to the server anyway. */
export interface ReadyLetter {
  readonly id: string
  readonly json: string
  /** SHA-256 of `json`, which the server keeps. */
  readonly digest: string
}

/** So many letters, made beforehand: what is measured is the server. */
export const readyLetters = (count: number, at: TestSchool): readonly ReadyLetter[] =>
  Array.from({ length: count }, () => {
    const { id, sent } = letterTo(at)
    const json = toJson(sent)
    return { id, json, digest: toBase64url(sha256(new Uint8Array(Buffer.from(json)))) }
  })

/**
 * Sends letters to the server at `origin`, each writer one after the other, until none is left or the
 * server is gone.
 *
 * @param onTaken - called for every letter that the server acknowledged as stored.
 * @throws Error when a letter is refused.
 */
export async function sendAll(
  origin: string,
  letters: readonly ReadyLetter[],
  writers: number,
  onTaken: (letter: ReadyLetter) => void,
): Promise<void> {
  const waiting = letters.values()
  const write = async (): Promise<void> => {
    for (const letter of waiting) {
      const status = await put(origin, letter, await workFor(origin, letter.id))
      if (status === null) return
      if (status !== 201) throw new Error(`a letter was answered with ${status}`)
      onTaken(letter)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
}

/** The status of the answer, read to its end; null when the server died before that. */
async function put(
  origin: string,
  { id, json }: ReadyLetter,
  work: Readonly<Record<string, string>>,
): Promise<number | null> {
  const headers = { 'content-type': 'application/json', ...work }
  try {
    const answer = await fetch(`${origin}/api/letters/${id}`, {
      method: 'PUT',
      headers,
      body: json,
    })
    await answer.arrayBuffer()
    return answer.status
  } catch (error) {
    // What `fetch` throws when the connection is gone.
    if (error instanceof TypeError) return null
    throw error
  }
}
