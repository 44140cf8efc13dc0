import { partBytes, type AttachedFile } from '#core/contract/files.ts'
import { workHeader } from '#core/flood/work-header.ts'
import type { FilePlace, SealedPart } from '#crypto/encrypt/file-parts.ts'
import { attempt, passes, persist, rest, wordOf } from '../page/network.ts'
import { TaskFailed, type Connection } from '../workers/connect.ts'
import type { FilesTasks } from '../workers/files-tasks.ts'
import type { Chosen } from '#client/files/choose.ts'
import type { FileRefusal } from './refusal.ts'
import type { Destination } from './destination.ts'

/** A network slower than this counts as none: bytes in a second. */
const slowestBytesPerS = 1500
const answerWaitMs = 60_000

/** What an upload says while it goes on. */
export interface Reporting {
  /** Bytes go out, as far as this device knows. */
  sends(): void
  /** So many bytes of the file are on the disk of the server. */
  arrived(bytes: number): void
  /** Nothing goes on: there is no network, or the server cannot. Gives what ends the pause early. */
  waits(why: 'offline' | 'busy'): Promise<void>
  /** Aborted when the author takes the file back. */
  readonly signal: AbortSignal
}

/** How an upload ended: with all parts on the server, or not. `null` when the author took it back. */
export type Uploaded = AttachedFile | FileRefusal | null

/** Sends `file` part by part; each is sealed when the one before has arrived. */
export async function upload(
  worker: Connection<FilesTasks>,
  to: Destination,
  { bytes, name, type }: Chosen,
  reporting: Reporting,
): Promise<Uploaded> {
  const { place } = to
  const { file, parts } = await worker.ask('begin', { bytes, name, type, place })
  const sent: SealedPart['hash'][] = []
  try {
    for (let index = 0; index < parts; index++) {
      const part = await worker.ask('part', { file, index })
      sent.push(part.hash)
      const end = await bring(to, part, reporting)
      if (end !== 'there') return await takeBack(place, sent, end)
      reporting.arrived(Math.min(bytes.size, (index + 1) * partBytes))
    }
    return await worker.ask('describe', file)
  } catch (error) {
    if (!(error instanceof TaskFailed) || error.message === 'not-loaded') throw error
    return takeBack(place, sent, error.message === 'file-changed' ? 'changed' : 'not-taken')
  }
}

/** Takes parts back that will not go along: they would lie on the server for a day. */
export async function takeBack<End>(
  place: FilePlace,
  parts: readonly string[],
  end: End,
): Promise<End> {
  for (const part of parts) await attempt(partPath(place, part), { method: 'DELETE' })
  return end
}

/** Sends a part until the server has it, or will not have it, or nobody wants it sent. */
async function bring(
  to: Destination,
  { hash, bytes }: SealedPart,
  reporting: Reporting,
): Promise<'there' | 'not-taken' | null> {
  const { place } = to
  const { signal } = reporting
  let solution = await to.work(null)
  const waitMs = answerWaitMs + (bytes.length / slowestBytesPerS) * 1000
  for (let tries = 0; !signal.aborted; tries++) {
    reporting.sends()
    const answered = await attempt(
      partPath(place, hash),
      { method: 'PUT', body: bytes, headers: headersWith(solution), signal },
      waitMs,
    )
    if (signal.aborted) return null
    if (answered !== null && wordOf(answered) === 'work-is-old') {
      const offer = await persist('/api/work', {}, () => reporting.waits('offline'))
      solution = await to.work(offer.text)
      continue
    }
    if (answered !== null && !passes(answered.status))
      return answered.status < 300 ? 'there' : 'not-taken'
    await rest(tries, () => reporting.waits(answered === null ? 'offline' : 'busy'))
    // It may have arrived, and only the acknowledgement was lost: asking costs less than sending.
    if (await isThere(place, hash)) return 'there'
  }
  return null
}

const headersWith = (solution: string) => ({
  'Content-Type': 'application/octet-stream',
  [workHeader]: solution,
})

async function isThere(place: FilePlace, part: string): Promise<boolean> {
  const answered = await attempt(`/api/letters/${place.owner}/parts`, {})
  return answered?.status === 200 && answered.text.includes(`"${part}"`)
}

const partPath = ({ owner }: FilePlace, part: string): string =>
  `/api/letters/${owner}/parts/${part}`
