import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { fromBase64url, sha256, toBase64url } from '#core/bytes.ts'
import { hash, memberId } from '#core/ids.ts'
import { canonicalBytes, parseCanonical } from '#core/log/canonical.ts'
import { membersOf, Roster, rosterHeader, thresholdFor } from '#core/school/roster.ts'
import { newAgeKeyPair } from '#crypto/encrypt/age.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { random } from '../rig/ledger.ts'
import { openBrowser, type Tamper } from '../workspace/browser.ts'
import { alarmUnder, beHonest, fields, inFeed, setScene, type Scene } from './lies.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
}, 120_000)
afterAll(() => scene.server[Symbol.asyncDispose]())
afterEach(() => beHonest(scene))

test('a log that begins with another genesis is seen', async () => {
  const { browser, account, password } = scene.school.dana
  const remembered = browser.device.get(account)
  if (remembered === undefined) throw new Error('the device has forgotten')
  const genesis = hash(toBase64url(sha256(new Uint8Array(2))))
  const elsewhere = openBrowser(scene.server, new Map(browser.device))
  elsewhere.device.set(account, { ...remembered, pins: { ...remembered.pins, genesis } })
  expect(await elsewhere.workspace.unlock(account, password, null, 'own')).toEqual({
    refused: 'alarm',
  })
  expect(elsewhere.workspace.state.alarm).toEqual({ kind: 'another-genesis' })
})

test('a genesis for the children that is not that of the commission is seen', async () => {
  const genesis = toBase64url(sha256(new Uint8Array(3)))
  expect(
    await alarmUnder(scene, (path, json) =>
      path === '/api/box' ? { ...fields(json), genesis } : json,
    ),
  ).toBe('another-genesis')
})

test('a key that is exchanged for the children is seen', async () => {
  const { recipient } = await newAgeKeyPair()
  const exchanged: Tamper = (path, json) => {
    if (path !== '/api/box') return json
    const { recipients } = v.parse(v.looseObject({ recipients: v.array(v.string()) }), json)
    return { ...fields(json), recipients: [recipient, ...recipients.slice(1)] }
  }
  expect(await alarmUnder(scene, exchanged)).toBe('roster-changed-behind-us')
})

test('a ghost who is put on the roster without signatures is seen', async () => {
  const { recipient } = await newAgeKeyPair()
  const ghost = inFeed((feed) => {
    const items = feed.items.map((item) => {
      const { entry } = fields(item)
      return fields(entry)['kind'] === 'roster-changed' ? withGhost(item, recipient) : item
    })
    return { ...feed, items }
  })
  expect(await alarmUnder(scene, ghost)).toBe('roster-changed-behind-us')
})

test("a signature under a roster that is nobody's is seen", async () => {
  const forged = inFeed((feed) => {
    const at = feed.items.findIndex((item) => fields(fields(item)['entry'])['kind'] === 'confirmed')
    const items = feed.items.map((item, i) =>
      i === at ? { ...item, sig: toBase64url(new Uint8Array(64)) } : item,
    )
    return { ...feed, items }
  })
  expect(await alarmUnder(scene, forged)).toBe('roster-changed-behind-us')
})

/** The item of a roster with one more person on it, whom nobody knows. */
function withGhost(item: object, recipient: string): object {
  const { content } = v.parse(v.looseObject({ content: v.string() }), item)
  const roster = v.parse(Roster, parseCanonical(fromBase64url(content)))
  const ghost = {
    id: memberId(toBase64url(random(16))),
    name: 'Елес',
    role: 'other-adult',
    seat: 'member',
    recipient: recipientHash(recipient),
    signingKey: hash(toBase64url(random(32))),
  } as const
  const changed: Roster = { ...roster, people: [ghost, ...roster.people] }
  const entry = fields(fields(item)['entry'])
  const threshold = thresholdFor(membersOf(changed).length)
  const header = rosterHeader({ ...changed, threshold })
  return {
    ...item,
    entry: { ...entry, header },
    content: toBase64url(canonicalBytes({ ...changed, threshold })),
  }
}
