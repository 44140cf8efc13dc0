import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { addDays, partsOf, type PlainDate } from '#core/calendar/plain-date.ts'
import { sha256, toBase64url, type Bytes } from '#core/bytes.ts'
import { Appended, type SignedEntry } from '#core/contract/entries.ts'
import type { SentLetter } from '#core/contract/letters.ts'
import { WorkOffer } from '#core/contract/work.ts'
import { workHeader } from '#core/flood/work-header.ts'
import { ordinarySeries } from '#core/ids.ts'
import { toJson } from '#server/http/json.ts'
import { sealedBytes, signedOn, type TestSchool } from '../../rig/commission.ts'
import { letterTo, type Posted } from '../../rig/letters.ts'
import { sealedPart, type TestPart } from '../../rig/parts.ts'
import { solved } from '../../rig/work.ts'
import type { Promises } from './promises.ts'

/** Whom the writers write to. */
export interface Target {
  readonly origin: string
  readonly at: TestSchool
  /** Bearer token of Dana's session. */
  readonly token: Bytes
  readonly today: PlainDate
}

/** Writes letters and entries, several at once, until the server answers no more. */
export async function writeUntilItDies(target: Target, promises: Promises): Promise<void> {
  const before = promises.recent
  promises.recent = []
  const ended = [sendAgain(target, promises, before), register(target, promises), open(target)]
  for (let writer = 0; writer < 4; writer++) ended.push(sendLetters(target, promises))
  await Promise.all(ended)
}

/** What was sent before the server died: taken then is the same now, the rest is taken now. */
async function sendAgain(
  target: Target,
  promises: Promises,
  before: Promises['recent'],
): Promise<void> {
  for (const { posted, wasAcknowledged } of before.slice(-12)) {
    const status = await putLetter(target, posted)
    if (status === null) return
    if (status === 200 || status === 201) keep(promises, posted)
    if (wasAcknowledged && status !== 200 && status !== 429) promises.contradictions++
  }
}

async function sendLetters(target: Target, promises: Promises): Promise<void> {
  for (let n = 0; ; n++) {
    const part = n % 4 === 0 ? sealedPart() : null
    const parts = part === null ? [] : [part.hash]
    const posted = letterTo(target.at, { urgent: n % 3 === 0, parts })
    if (part !== null && (await putPart(target, posted, part)) === null) return
    const status = await putLetter(target, posted)
    promises.recent.push({ posted, wasAcknowledged: status === 201 })
    if (status === 201) keep(promises, posted)
    if (status === null || status === 429) return
  }
}

function keep({ letters, urgent }: Promises, { id, sent }: Posted<SentLetter>): void {
  if (letters.has(id)) return
  letters.set(id, toBase64url(sha256(bytesOf(sent))))
  if (sent.urgent) urgent.push(id)
}

/** Gives letters their numbers, one after the other; an entry without an answer is sent again. */
async function register(target: Target, promises: Promises): Promise<void> {
  for (;;) {
    const entry = promises.open ?? (await nextRegistration(target, promises))
    if (entry === null) {
      await delay(10)
      if ((await ask(target, 'GET', '/healthz')) === null) return
      continue
    }
    promises.open = entry
    const answer = await ask(target, 'POST', '/api/entries', toJson(entry))
    if (answer === null) return
    const appended = v.parse(Appended, await answer.json())
    promises.entries.set(entry.entry.id, appended.leaf)
    promises.open = null
  }
}

async function nextRegistration(
  { at, today }: Target,
  { urgent, entries }: Promises,
): Promise<SignedEntry | null> {
  const thread = urgent.shift()
  if (thread === undefined) return null
  const [period, number] = [partsOf(today)[0], entries.size + 1]
  const header = { thread, series: ordinarySeries, period, number, dueOn: addDays(today, 7) }
  const said = { kind: 'letter-registered', header, content: sealedBytes() } as const
  return signedOn(today, at.school, at.dana, said)
}

/** Begins openings, so that whole queues come into the log while the server dies. */
async function open(target: Target): Promise<void> {
  const body = JSON.stringify({ box: target.at.box })
  while ((await ask(target, 'POST', '/api/openings', body)) !== null) await delay(20)
}

const bytesOf = (sent: SentLetter): Bytes => new Uint8Array(Buffer.from(toJson(sent)))

async function putLetter(target: Target, { id, sent }: Posted<SentLetter>): Promise<number | null> {
  const offer = await ask(target, 'GET', '/api/work')
  if (offer === null) return null
  const work = { [workHeader]: solved(v.parse(WorkOffer, await offer.json()), id) }
  const answer = await ask(target, 'PUT', `/api/letters/${id}`, toJson(sent), work)
  return answer?.status ?? null
}

/** Ahead of its letter: a server that dies between the two has kept a part that nobody names. */
async function putPart(
  target: Target,
  { id }: Posted<SentLetter>,
  { hash, bytes }: TestPart,
): Promise<number | null> {
  const offer = await ask(target, 'GET', '/api/work')
  if (offer === null) return null
  const more = {
    [workHeader]: solved(v.parse(WorkOffer, await offer.json()), id),
    'content-type': 'application/octet-stream',
  }
  const answer = await ask(target, 'PUT', `/api/letters/${id}/parts/${hash}`, bytes, more)
  return answer?.status ?? null
}

/** The answer, read to its end; null when the server died before that. */
async function ask(
  { origin, token }: Target,
  method: string,
  path: string,
  body?: string | Bytes,
  more: Readonly<Record<string, string>> = {},
): Promise<Response | null> {
  const headers = {
    'content-type': 'application/json',
    ...more,
    authorization: `Bearer ${toBase64url(token)}`,
  }
  try {
    const answer = await fetch(origin + path, { method, headers, ...(body && { body }) })
    return new Response(await answer.arrayBuffer(), { status: answer.status })
  } catch (error) {
    // What `fetch` throws when the connection is gone.
    if (error instanceof TypeError) return null
    throw error
  }
}
