import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sha256, toBase64url } from '#core/bytes.ts'
import { hash } from '#core/ids.ts'
import { openBrowser } from '../workspace/browser.ts'
import { given, openBox, unlock } from '../workspace/school.ts'
import { alarmUnder, beHonest, inFeed, looseFeed, setScene, type Scene } from './lies.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
}, 120_000)
afterAll(() => scene.server[Symbol.asyncDispose]())
afterEach(() => beHonest(scene))

test('an honest server raises no alarm', async () => {
  const { state } = scene.school.dana.browser.workspace
  expect(state.alarm).toBeNull()
  expect(state.letters).toHaveLength(2)
  expect(state.damaged).toEqual([])
})

test('a log that is shorter than the one seen before is rolled back', async () => {
  let old: unknown = null
  const { browser } = scene.school.marat
  browser.tamper = (path, json) => {
    if (path.startsWith('/api/feed')) old ??= json
    return json
  }
  await browser.workspace.lock()
  browser.pages.clear()
  await unlock(scene.school.marat)
  browser.tamper = null
  await openBox(scene.server, scene.school)
  expect(await alarmUnder(scene, (path, json) => (path.startsWith('/api/feed') ? old : json))).toBe(
    'log-rolled-back',
  )
})

test('a new device sees a roll-back too, by the sealed anchor', async () => {
  const { dana } = scene.school
  let old: unknown = null
  const before = openBrowser(scene.server)
  before.tamper = (path, json) => {
    if (path.startsWith('/api/feed')) old ??= json
    return json
  }
  const { account, password, paper } = dana
  given(await before.workspace.unlock(account, password, paper.card, 'shared'))
  await openBox(scene.server, scene.school)
  const device = openBrowser(scene.server)
  device.tamper = (path, json) => (path.startsWith('/api/feed') ? old : json)
  const entered = await device.workspace.unlock(account, password, paper.card, 'shared')
  expect(entered).toEqual({ refused: 'alarm' })
  expect(device.workspace.state.alarm).toEqual({ kind: 'log-rolled-back' })
})

test('another tree at the size seen before is a fork', async () => {
  const { browser, account, password } = scene.school.dana
  const remembered = browser.device.get(account)
  if (remembered === undefined) throw new Error('the device has forgotten')
  const [head] = remembered.pins.heads
  if (head === undefined) throw new Error('nothing is pinned')
  const root = hash(toBase64url(sha256(new Uint8Array(1))))
  const forked = openBrowser(scene.server, new Map(browser.device))
  forked.device.set(account, {
    ...remembered,
    pins: { ...remembered.pins, heads: [{ ...head, root }] },
  })
  expect(await forked.workspace.unlock(account, password, null, 'own')).toEqual({
    refused: 'alarm',
  })
  expect(forked.workspace.state.alarm).toEqual({ kind: 'log-forked' })
})

test('a feed that ends too early is seen', async () => {
  const cut = inFeed((feed) => ({ ...feed, items: feed.items.slice(0, -1) }))
  expect(await alarmUnder(scene, cut)).toBe('log-forked')
})

test('an entry left out in the middle is seen', async () => {
  const without = inFeed((feed) => ({
    ...feed,
    items: feed.items.filter(({ scope }, i) => scope === 'board' || i % 2 === 0),
  }))
  expect(await alarmUnder(scene, without)).toBe('log-forked')
})

test('two entries that changed places are seen', async () => {
  const swapped = inFeed((feed) => {
    const items = [...feed.items]
    const at = items.findIndex(({ scope }) => scope === 'thread')
    const [one, two] = [items[at], items[at + 1]]
    if (one === undefined || two === undefined) throw new Error('too few letters')
    items[at] = { ...two, index: one.index }
    items[at + 1] = { ...one, index: two.index }
    return { ...feed, items }
  })
  expect(await alarmUnder(scene, swapped)).toBe('log-forked')
})

test('an entry that comes twice is seen', async () => {
  const twice = inFeed((feed) => ({ ...feed, items: [...feed.items, ...feed.items.slice(-1)] }))
  expect(await alarmUnder(scene, twice)).toBe('log-forked')
})

test('a checkpoint that the log key has not signed is seen', async () => {
  const unsigned = inFeed((feed) => ({
    ...feed,
    checkpoint: feed.checkpoint.replace(/(.{8})(==?)?\n$/, 'AAAAAAA=\n'),
  }))
  expect(await alarmUnder(scene, unsigned)).toBe('log-forked')
})

test('an entry that was taken and is not in the log is seen', async () => {
  const { workspace } = scene.school.dana.browser
  await workspace.sync()
  let held: unknown = null
  scene.school.dana.browser.tamper = (path, json) => {
    if (!path.startsWith('/api/feed')) return json
    held ??= { ...looseFeed(json), items: [] }
    return held
  }
  await workspace.sync()
  expect(await workspace.read(scene.second.id)).toEqual({ refused: 'alarm' })
  expect(workspace.state.alarm).toEqual({ kind: 'log-forked' })
})
