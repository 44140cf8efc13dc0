import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { earlierCertificate, laterCertificate } from '../../../test/rig/certificates.ts'
import { backupRecordFile, noteBackup, readBackupRecord } from './backup-record.ts'
import { machineOf, type MachineSettings } from './machine.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senim-machine-'))
})
afterEach(() => rm(folder, { recursive: true }))

const settings = (changed: Partial<MachineSettings> = {}): MachineSettings => ({
  dataFolder: folder,
  databaseUrl: null,
  tls: null,
  trustedProxies: null,
  ...changed,
})

test('the disk of the folder is looked at, and the size of the database on it', async () => {
  await writeFile(join(folder, 'senim.sqlite'), new Uint8Array(4096))
  const { disk } = await (await machineOf(settings(), [])).look()
  expect(disk?.usedBytes).toBe(4096)
  expect(disk?.freeBytes).toBeGreaterThan(0)
})

test('of the disk of a database server nobody here knows anything', async () => {
  const machine = await machineOf(settings({ databaseUrl: 'postgres://senim@db/senim' }), [])
  expect((await machine.look()).disk).toBeNull()
})

test('a certificate is what the server took at its start, beside what lies there now', async () => {
  const certFile = join(folder, 'cert.pem')
  const tls = { certFile, keyFile: join(folder, 'key.pem') }
  await writeFile(certFile, earlierCertificate)
  const machine = await machineOf(settings({ tls }), [])
  await writeFile(certFile, laterCertificate)
  const { certificate } = await machine.look()
  if (certificate.of !== 'senim' || certificate.endsAt === null) throw new Error('no certificate')
  const days = (certificate.onDiskEndsAt - certificate.endsAt) / 86_400
  expect(Math.round(days)).toBe(3650)
  await writeFile(certFile, 'not a certificate')
  expect((await machine.look()).certificate).toEqual({ of: 'senim', endsAt: null })
})

test('what the command line did is kept together, whatever was there before', async () => {
  expect(await readBackupRecord(folder)).toEqual({ madeAt: null, rehearsal: null })
  await noteBackup(folder, { madeAt: 1000 })
  await noteBackup(folder, { rehearsal: { at: 2000, isWhole: true } })
  expect(await readBackupRecord(folder)).toEqual({
    madeAt: 1000,
    rehearsal: { at: 2000, isWhole: true },
  })
  await writeFile(join(folder, backupRecordFile), '{"v":1,')
  expect(await readBackupRecord(folder)).toEqual({ madeAt: null, rehearsal: null })
  await noteBackup(join(folder, 'new'), { madeAt: 3000 })
  expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o700)
  expect(await readFile(join(folder, 'new', backupRecordFile), 'utf8')).toBe(
    '{"v":1,"madeAt":3000,"rehearsal":null}\n',
  )
})
