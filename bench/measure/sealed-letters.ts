import * as v from 'valibot'
import { letterTasks, type FormInput } from '#client/letter/workers/letter-tasks.ts'
import { lang } from '../../test/e2e/office.ts'
import { random } from '../../test/rig/ledger.ts'

/** The worker of the letter page. Nobody asks for these letters' codes, so they cost nothing. */
const worker = letterTasks(async () => random(32))

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
  const page = await (await fetch(`${origin}/${lang}/letter`)).text()
  const [genesis, box] = [attribute(page, 'data-genesis'), attribute(page, 'data-box')]
  const keys = await (await fetch(`${origin}/api/box`)).text()
  for (let number = 1; number <= count; number++) {
    await worker.prepare({ box: keys, genesis })
    const { id, request } = await worker.seal(formOf(textOf(number), box))
    const answer = await fetch(`${origin}/api/letters/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: request,
    })
    if (!answer.ok) throw new Error(await answer.text())
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
