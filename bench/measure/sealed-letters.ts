import * as v from 'valibot'
import { letterTasks, type FormInput } from '#client/letter/workers/letter-tasks.ts'
import { lang } from '../../test/e2e/office.ts'
import { random } from '../../test/rig/ledger.ts'
import { workFor } from '../../test/rig/work.ts'

/** The worker of a letter page. Nobody asks for these letters' codes, so they cost nothing. */
const newWorker = () => letterTasks(async () => random(32))

/** A letter as it goes over the wire. */
export interface SealedLetter {
  readonly id: string
  readonly request: string
}

/**
 * Writes letters as the page does, each encrypted for everybody who reads.
 *
 * @param textOf - what the letter with this number says, from 1.
 * @throws Error when the server does not take one.
 */
export async function sendSealed(
  origin: string,
  count: number,
  textOf: (number: number) => string,
): Promise<void> {
  for await (const { id, request } of sealedLetters(origin, count, textOf)) {
    const answer = await fetch(`${origin}/api/letters/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(await workFor(origin, id)) },
      body: request,
    })
    if (!answer.ok) throw new Error(await answer.text())
  }
}

/**
 * Letters that are ready to be sent to the server at `origin`.
 *
 * @yields one after the other, as fast as they are encrypted.
 */
export async function* sealedLetters(
  origin: string,
  count: number,
  textOf: (number: number) => string,
): AsyncGenerator<SealedLetter> {
  const page = await (await fetch(`${origin}/${lang}/letter`)).text()
  const [genesis, box] = [attribute(page, 'data-genesis'), attribute(page, 'data-box')]
  const keys = await (await fetch(`${origin}/api/box`)).text()
  for (let number = 1; number <= count; number++) {
    const worker = newWorker()
    await worker.prepare({ box: keys, genesis })
    const { id, request } = await worker.seal(formOf(textOf(number), box))
    yield { id, request }
  }
}

const attribute = (page: string, name: string): string =>
  v.parse(v.string(), new RegExp(`${name}="([^"]+)"`).exec(page)?.[1])

const formOf = (text: string, box: string): FormInput => ({
  words: { text, tone: 'child', lang, writtenOn: new Date().toISOString().slice(0, 10) },
  excluded: [],
  box,
  urgent: false,
})
