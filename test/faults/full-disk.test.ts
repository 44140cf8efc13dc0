import { expect, test } from 'vitest'
import { commitmentBytes, sealedLength } from '#crypto/encrypt/sizes.ts'
import { toJson } from '#server/http/json.ts'
import { keepTestSecrets, senim } from '../rig/command.ts'
import { openSchool, type TestSchool } from '../rig/commission.ts'
import { openLedger, random } from '../rig/ledger.ts'
import { letterTo } from '../rig/letters.ts'
import { startSenim } from '../rig/senim.ts'
import { workFor } from '../rig/work.ts'
import { canMakeSmallDisk, smallDisk } from '../rig/small-disk.ts'

const isPossible = canMakeSmallDisk()
const title = 'a full disk refuses letters and loses none'
const missing = isPossible ? '' : ' (needs root and mount, which are not here)'

test.runIf(isPossible)(`${title}${missing}`, async () => {
  await using disk = await smallDisk(3)
  const address = { folder: disk.path }
  await keepTestSecrets(address)
  const at = await schoolIn(address)
  const server = await startSenim({ data: disk.path })
  const put = async ({ id, sent }: ReturnType<typeof letterTo>): Promise<string> => {
    const headers = { 'content-type': 'application/json', ...(await workFor(server.origin, id)) }
    const init = { method: 'PUT', headers }
    const answer = await fetch(`${server.origin}/api/letters/${id}`, {
      ...init,
      body: toJson(sent),
    })
    return `${answer.status} ${answer.ok ? '' : await answer.text()}`.trim()
  }
  try {
    const taken: ReturnType<typeof letterTo>[] = []
    let refused = ''
    for (let letter = longLetterTo(at); refused === ''; letter = longLetterTo(at)) {
      const status = await put(letter)
      if (status === '201') taken.push(letter)
      else refused = status
      expect(taken.length).toBeLessThan(60)
    }
    expect(refused).toBe('503 {"error":"nothing-was-stored"}')
    expect(taken.length).toBeGreaterThan(5)
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200)
    for (const letter of taken.slice(0, 3)) expect(await put(letter)).toBe('200')

    disk.grow(20)
    expect(await put(longLetterTo(at))).toBe('201')
    for (const letter of taken.slice(-3)) expect(await put(letter)).toBe('200')
  } finally {
    await server.kill9()
  }
  expect((await senim(address, 'doctor')).lines).toContain(
    'ok    The log is whole: 9 entries, 7 signatures, 9 checkpoints.',
  )
})

/** The largest there is: sixty letters in a row are all that a server takes from one address. */
const longLetterTo = (at: TestSchool) =>
  letterTo(at, { bucket: 65_536, body: random(commitmentBytes + sealedLength(65_536)) })

async function schoolIn(address: { readonly folder: string }): Promise<TestSchool> {
  await using on = await openLedger(address, Math.floor(Date.now() / 1000))
  return await openSchool(on)
}
