import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { RecordForm } from '#client/workspace/session/api.ts'
import { entryId, recordId, type EntryId, type SchoolId } from '#core/ids.ts'
import { AnyEntry } from '#core/log/entries.ts'
import { newRecordKey, sealRecord, sealRecordKeys } from '#crypto/encrypt/record.ts'
import { recipientOf } from '#crypto/decrypt/member-seed.ts'
import { random } from '../rig/ledger.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import { given } from '../workspace/school.ts'
import { alarmUnder, beHonest, fields, inFeed, setScene, type Scene } from './lies.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
  for (const who of ['Құпия-жазба-8201', 'Құпия-жазба-8202']) given(await write(who))
}, 120_000)
afterAll(() => scene.server[Symbol.asyncDispose]())
afterEach(() => beHonest(scene))

const form = (who: string): RecordForm => ({
  record: null,
  seen: 0,
  audience: 'readers',
  data: { kind: 'contacts', contacts: [{ who, phone: '8 700 000 00 00', agreed: true }] },
  paper: { paper: 'act', period: 2026 },
})

const write = (who: string) => scene.school.dana.browser.workspace.writeRecord(form(who))

/** The items of the feed that are records, as JSON. */
const isRecord = (item: object): boolean =>
  fields(fields(item)['entry'])['kind'] === 'record-written'

test('what a record says is nowhere in clear: not sent, not stored, not in a line of the log', () => {
  const { server, school } = scene
  const sent = [school.dana, school.marat].map(({ browser }) => browser.sent.join('\n'))
  const hiding = new Map([
    ...filesUnder(server.folder),
    ['requests', Buffer.from(sent.join('\n'))],
    ['lines', Buffer.from(server.lines.join('\n'))],
  ])
  expect(hiding.size).toBeGreaterThan(2)
  expect(findSecrets(['Құпия-жазба-8201', 'Құпия-жазба-8202'], hiding)).toEqual([])
})

test('contents of two records that were exchanged are a fork', async () => {
  const kind = await alarmUnder(
    scene,
    inFeed((feed) => {
      const contents = feed.items.filter(isRecord).map((item) => item['content'])
      return {
        ...feed,
        items: feed.items.map((item) =>
          isRecord(item) ? { ...item, content: contents.pop() } : item,
        ),
      }
    }),
  )
  expect(kind).toBe('log-forked')
})

test('letters of which only the leaves are shown are a fork for whoever reads', async () => {
  const kind = await alarmUnder(
    scene,
    inFeed((feed) => ({
      ...feed,
      items: feed.items.map((item) =>
        item.scope === 'thread' ? { scope: 'leaf', index: item.index, leaf: item['leaf'] } : item,
      ),
    })),
  )
  expect(kind).toBe('log-forked')
})

test('a recipient of somebody else under a name of the roster is seen before a key is sealed', async () => {
  const { browser } = scene.school.dana
  const ghost = await recipientOf(random(32))
  const before = browser.sent.length
  browser.tamper = (path, json) =>
    path === '/api/recipients' ? withRecipients(json, (all) => [ghost, ...all.slice(1)]) : json
  const written = await browser.workspace.writeRecord({ ...form('Кімге?'), audience: 'everybody' })
  expect(written).toEqual({ refused: 'alarm' })
  expect(browser.workspace.state.alarm).toEqual({ kind: 'roster-changed-behind-us' })
  expect(browser.sent.slice(before).join('')).not.toContain('record-key-made')
})

test('recipients of another roster make no key, and raise no alarm', async () => {
  const { browser } = scene.school.dana
  browser.tamper = (path, json) =>
    path === '/api/recipients' ? { ...fields(json), roster: 'A'.repeat(43) } : json
  const written = await browser.workspace.writeRecord({ ...form('Кімге?'), audience: 'everybody' })
  expect(written).toEqual({ refused: 'key-is-old' })
  expect(browser.workspace.state.alarm).toBeNull()
})

const Recipients = v.looseObject({ recipients: v.array(v.string()) })

/** The answer with other recipients. */
function withRecipients(json: unknown, change: (all: readonly string[]) => readonly string[]) {
  const keys = v.parse(Recipients, json)
  return { ...keys, recipients: change(keys.recipients) }
}

/** Dana's client was changed: it signs and sends `content` as if it were that of such an entry. */
async function dishonest(kind: 'record-written' | 'record-key-made', content: Content) {
  const { server, school } = scene
  const { account, browser } = school.dana
  const { board } = browser.workspace.state
  const founded = await server.ledger.school()
  const key = board?.recordKeys.readers?.entry
  const roster = board?.rosters.at(-1)?.roster
  if (founded === null || browser.vault === null) throw new Error('nobody is unlocked')
  const id = toBase64url(random(16))
  const record = recordId(toBase64url(random(16)))
  const header =
    kind === 'record-key-made'
      ? { audience: 'everybody', roster }
      : { record, version: 1, audience: 'readers', key, closes: false }
  const on = server.clock.wall().on
  const base = { v: 1, school: founded.id, id, kind, on, by: account, header }
  const entry = v.parse(AnyEntry, base)
  const written = await browser.vault.sign(entry, await content(entryId(id), founded.id))
  const appended = await server.ledger.append(founded.id, account, { entry, ...written })
  if (typeof appended === 'string') throw new Error(appended)
  const { workspace } = school.marat.browser
  const before = workspace.state.records.length
  await workspace.sync()
  const code = workspace.state.damaged.find(({ index }) => index === appended.index)?.code
  return { code, shown: workspace.state.records.length - before }
}

type Content = (entry: EntryId, school: SchoolId) => Promise<Bytes>

const data = { kind: 'classes', classes: ['7 А'] }

test('a record under a key that its header does not name, or of no known form, is damaged', async () => {
  await scene.school.marat.browser.workspace.sync()
  const foreign: Content = (entry, school) =>
    sealRecord(newRecordKey(), { school, entry }, { data })
  expect(await dishonest('record-written', foreign)).toEqual({ code: 'damaged', shown: 0 })
  const { vault } = scene.school.dana.browser
  const unknown: Content = async (entry, school) => {
    const key = scene.school.dana.browser.workspace.state.board?.recordKeys.readers?.entry
    if (vault === null || key === undefined) throw new Error('there is no key')
    const header = { record, version: 1, audience: 'readers', key, closes: false } as const
    const on = scene.server.clock.wall().on
    const by = scene.school.dana.account
    const written = { v: 1, school, id: entry, kind: 'record-written', on, by, header } as const
    return (await vault.writeRecord(written, { kind: 'poem', text: 'Өлең' })).content
  }
  const record = recordId(toBase64url(random(16)))
  expect(await dishonest('record-written', unknown)).toEqual({ code: 'unknown-version', shown: 0 })
})

test('a key that was not made for everybody it should be is said to be missing', async () => {
  const onlyDana: Content = async (entry) => {
    const { keys } = await danaAlone()
    return sealRecordKeys([{ entry, key: newRecordKey() }], keys)
  }
  expect(await dishonest('record-key-made', onlyDana)).toEqual({ code: 'not-for-you', shown: 0 })
})

/** The recipients of Dana and nobody else. */
async function danaAlone() {
  const { server, school } = scene
  const founded = await server.ledger.school()
  if (founded === null) throw new Error('there is no school')
  const members = await server.store.read(founded.id, ({ accounts }) => accounts.members())
  return {
    keys: members.filter(({ id }) => id === school.dana.account).map((one) => one.recipient),
  }
}
