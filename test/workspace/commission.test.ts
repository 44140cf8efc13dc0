import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import { afterElection, afterHandover } from '#core/commission/change.ts'
import { commissionOn, holderOf, type CommissionRecord } from '#core/commission/commission.ts'
import { checkOrder } from '#core/commission/order-check.ts'
import { beginOrder } from '#core/commission/order-draft.ts'
import { recordId } from '#core/ids.ts'
import type { Workspace } from '#client/workspace/session/api.ts'
import {
  commissionIn,
  keptCommission,
  writeCommission,
} from '#client/workspace/session/commission.ts'
import {
  handoversIn,
  handoverWaitsFor,
} from '#client/workspace/screens/commission/handover/kept-handovers.ts'
import {
  pledgeFor,
  preparePledge,
  signPledge,
} from '#client/workspace/screens/commission/pledge/own-pledge.ts'
import {
  asksForPledge,
  preparedFor,
  standingOf,
} from '#client/workspace/screens/commission/pledge/pledge-standing.ts'
import { candidatesOn } from '#client/workspace/screens/opening/paper/candidates.ts'
import { dutiesOf } from '#client/workspace/screens/today/duties.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { regulate } from './regulate.ts'
import { given, schoolInBrowsers, type Colleague, type SchoolInBrowsers } from './school.ts'
import { preset } from '#core/regulation/presets/presets.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
  const { commission } = preset('kg-post-weekly')
  await regulate(server, school, commission === undefined ? {} : { commission })
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const synced = async ({ browser: { workspace } }: Colleague): Promise<Workspace> => {
  await workspace.sync()
  return workspace
}
const today = () => server.clock.wall().on

/** The commission after the first order as it is offered, with number 45. */
function firstOrder({ state }: Workspace): CommissionRecord {
  const regulation = state.regulations.at(-1)?.regulation ?? preset('kz-online-daily')
  const before = commissionIn(state)
  const draft = beginOrder(before, regulation, state.rosters.at(-1) ?? null, today())
  const { next, faults } = checkOrder({ ...draft, number: '45' }, before, regulation)
  if (next === null) throw new Error(JSON.stringify(faults))
  return next
}

test('the first order is written once, though two write it at the same moment [S4-20]', async () => {
  const [dana, marat] = [await synced(school.dana), await synced(school.marat)]
  const order = firstOrder(dana)
  given(await writeCommission(dana, null, order))
  expect(await writeCommission(marat, null, order)).toEqual({ refused: 'record-moved-on' })
  expect(keptCommission(marat.state)?.versions).toHaveLength(1)
  expect(
    commissionOn(commissionIn(marat.state), today())
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Дана', 'Марат', 'Сәуле'].toSorted())
})

test('an election makes a chair, and the wizard of openings lists the commission [S4-25]', async () => {
  const dana = await synced(school.dana)
  const kept = keptCommission(dana.state)
  const marat = kept?.data.people.find(({ member }) => member === school.marat.account)
  if (!kept || !marat) throw new Error('there is no commission')
  const elected = {
    office: 'chair',
    person: marat.key,
    from: today(),
    elected: {
      meeting: recordId('AAAAAAAAAAAAAAAAAAAAAA'),
      votes: { for: 3, against: 0, abstained: 0 },
    },
  } as const
  given(await writeCommission(dana, kept, afterElection(kept.data, elected)))
  expect(holderOf(commissionIn(dana.state), 'chair', today())?.name).toBe('Марат')
  expect(candidatesOn(dana.state, today()).map(({ name }) => name)[0]).toBe('Дана')
  expect(candidatesOn(dana.state, today())).toHaveLength(3)
})

test('whoever wrote an order from an older one is told, and nothing is written over', async () => {
  const marat = school.marat.browser.workspace
  const old = keptCommission(marat.state)
  expect(await writeCommission(marat, old, firstOrder(marat))).toEqual({
    refused: 'record-moved-on',
  })
  await marat.sync()
  expect(holderOf(commissionIn(marat.state), 'chair', today())?.name).toBe('Марат')
})

test('a pledge is asked of everybody until it is signed, and again before its year ends [S1-22]', async () => {
  const dana = await synced(school.dana)
  const { account } = school.dana
  expect(asksForPledge(dana.state)).toBe(true)
  expect(dutiesOf(dana.state, account).signatures).toContain('pledge')
  const shown = pledgeFor(dana.state, account, 'kk', today())
  expect(shown.text).toContain('Дана')
  given(await signPledge(dana, shown, null))
  expect(asksForPledge(dana.state)).toBe(false)
  expect(standingOf(dana.state, account)).toMatchObject({ kind: 'signed', endsSoon: false })
  const later = { ...dana.state, now: { on: addDays(today(), 340), at: 0 } }
  expect(dutiesOf(later, account).signatures).toContain('pledge-again')
  expect(asksForPledge({ ...dana.state, now: { on: addDays(today(), 366), at: 0 } })).toBe(true)
})

test('a pledge that was written down and not signed is signed, not written twice', async () => {
  const marat = await synced(school.marat)
  const { account } = school.marat
  given(await preparePledge(marat, pledgeFor(marat.state, account, 'ru', today())))
  expect(asksForPledge(marat.state)).toBe(true)
  const prepared = preparedFor(marat.state, account)
  if (prepared === null) throw new Error('nothing was prepared')
  given(await signPledge(marat, prepared.data, prepared.state.record))
  expect(asksForPledge(marat.state)).toBe(false)
  expect(marat.state.records.filter(({ data }) => data.kind === 'pledge')).toHaveLength(2)
})

test('a handover waits for both and changes who keeps the journal [S0-34]', async () => {
  const dana = await synced(school.dana)
  const kept = keptCommission(dana.state)
  const [from, to] = kept?.data.people ?? []
  if (!kept || !from || !to) throw new Error('there is no commission')
  const data = {
    kind: 'handover',
    what: { kind: 'journal' },
    from: from.key,
    to: to.key,
    on: today(),
  } as const
  const form = { record: null, seen: 0, audience: 'everybody', data, closes: true } as const
  const { state } = given(await dana.writeRecord(form))
  given(await writeCommission(dana, kept, afterHandover(kept.data, data)))
  expect(holderOf(commissionIn(dana.state), 'keeper', today())?.name).toBe(to.name)
  for (const colleague of [school.dana, school.marat, school.saule]) {
    const workspace = await synced(colleague)
    const [handover] = handoversIn(workspace.state, commissionIn(workspace.state))
    if (handover === undefined) throw new Error('nothing was handed over')
    const isParty = [from.member, to.member].includes(colleague.account)
    expect(handoverWaitsFor(handover, colleague.account)).toBe(isParty)
    if (isParty) given(await workspace.signRecord(state.record))
  }
  const saule = await synced(school.saule)
  const [done] = handoversIn(saule.state, commissionIn(saule.state))
  expect(done?.signers.every(({ signedOn }) => signedOn === today())).toBe(true)
  expect(plainDate(data.on)).toBe(today())
})
