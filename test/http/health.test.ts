import { expect, test } from 'vitest'
import { Health } from '#core/contract/health.ts'
import type { HealthFinding } from '#core/health/finding.ts'
import type { Machine } from '#server/health/machine.ts'
import { foundSchool } from '../rig/ledger.ts'
import { letterTo } from '../rig/letters.ts'
import { schoolAtWork, type School } from './people.ts'
import { answerOf, startServer, type TestServer } from './server.ts'

async function lookAs(server: TestServer, school: School): Promise<readonly HealthFinding[]> {
  const token = await school.logIn(school.administrator)
  const response = await server.ask('GET', '/api/health', { token })
  return (await answerOf(Health, response)).findings
}

const worries = (findings: readonly HealthFinding[]) =>
  findings.filter(({ level }) => level !== 'fine').map(({ level, says }) => `${level} ${says}`)

const brokenMachine: Machine = {
  look: async () => ({
    disk: { freeBytes: 2 ** 29, usedBytes: 2 ** 24 },
    certificate: { of: 'senim', endsAt: null },
    backup: { madeAt: null, rehearsal: null },
    versions: ['Senim'],
  }),
}

test('a school at work on a good machine has nothing to worry about', async () => {
  await using server = await startServer({ publicUrl: 'https://senim.school.kz', reach: behindTls })
  const school = await schoolAtWork(server)
  await server.jobs.runOnce('merge')
  const findings = await lookAs(server, school)
  // The machine of the tests says that nobody has a certificate.
  expect(worries(findings)).toEqual(['now certificate-is-missing'])
  expect(findings.map(({ says }) => says)).toEqual(
    expect.arrayContaining(['roster-is-sound', 'box-is-open', 'jobs-run', 'letters-are-merged']),
  )
})

test('what is wrong with machine and jobs is said, the most urgent first', async () => {
  await using server = await startServer({ machine: brokenMachine })
  const school = await schoolAtWork(server)
  server.clock.advance(8 * 86_400)
  expect(worries(await lookAs(server, school))).toEqual([
    'now disk-is-nearly-full',
    'now certificate-is-unreadable',
    'now backup-was-never-made',
    'now letters-are-stuck',
    'soon address-is-local',
    'soon restore-was-never-rehearsed',
    'soon opening-was-missed',
  ])
})

test('a letter that waits changes nothing of what the administrator sees', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const before = await lookAs(server, school)
  const { id, sent } = letterTo(school)
  const taken = await server.ledger.send(school.school, id, sent, new Uint8Array(32))
  expect(taken).toMatchObject({ status: 'stored' })
  expect(await lookAs(server, school)).toEqual(before)
})

test('invitations that nobody used are counted, those that were are not', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const token = await school.logIn(school.administrator)
  const body = { name: 'Нұрлан', role: 'teacher', seat: 'member' }
  await server.ask('POST', '/api/invitations', { token, body })
  const says = async () => (await lookAs(server, school)).find(isInvitation)
  expect(await says()).toMatchObject({ says: 'invitations-wait', numbers: [1] })
  server.clock.advance(4 * 86_400)
  expect(await says()).toMatchObject({ says: 'invitations-are-old', numbers: [1, 4] })
  server.clock.advance(4 * 86_400)
  expect(await says()).toMatchObject({ says: 'invitations-have-expired', numbers: [1] })
})

test('a school that was just founded needs its people and hours', async () => {
  await using server = await startServer()
  const school = await foundSchool(server)
  const facts = await server.ledger.health(school)
  expect(facts).toMatchObject({ invitations: [], missedOn: null, cosignedAt: null })
})

const isInvitation = ({ says }: HealthFinding): boolean => says.startsWith('invitations')

const behindTls = { hasTls: true, isLoopback: false, trustedProxies: null }
