import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Manifest } from '#server/cli/backup-files.ts'
import { openStore } from '#server/storage/store.ts'
import { keepTestSecrets, senim } from '../rig/command.ts'
import { openSchool } from '../rig/commission.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { foundSchool, openLedger } from '../rig/ledger.ts'

/** A folder with a school whose box is open, and a folder for backups; the server is stopped. */
async function installation(): Promise<
  AsyncDisposable & { readonly folder: string; readonly backup: string }
> {
  const place = await freshFolder('cli')
  const folder = join(place.path, 'data')
  await keepTestSecrets({ folder })
  const on = await openLedger({ folder })
  await openSchool(on)
  await on.store.close()
  return {
    folder,
    backup: join(place.path, 'backup'),
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

test('without a command it says what there is', async () => {
  const { code, lines } = await senim({ folder: 'nowhere' })
  expect(code).toBe(0)
  expect(lines).toStrictEqual([
    'The command line of a Senim server. It reads the same settings as the server.',
    '  senim backup FOLDER    writes everything into a new FOLDER; the server may run meanwhile',
    '  senim rehearse FOLDER  restores the backup in FOLDER for trial, checks all of it, and throws the trial away',
    '  senim restore FOLDER   puts the backup in FOLDER into an empty SENIM_DATA',
    '  senim rebuild          makes the tables anew from the log; the server must be stopped',
    '  senim doctor           looks whether all is well, and says what to do; the server may run',
    '  senim wipe-demo        deletes the demo school, if there is one; it must not be shown',
  ])
})

test('a command that does not exist, or lacks its folder, ends with 2', async () => {
  for (const args of [['erase'], ['backup'], ['doctor', 'everything']]) {
    expect((await senim({ folder: 'nowhere' }, ...args)).code).toBe(2)
  }
})

test('no command makes an installation by mistake', async () => {
  await using place = await freshFolder('cli')
  const folder = join(place.path, 'typo')
  for (const args of [
    ['backup', join(place.path, 'b')],
    ['rehearse', 'b'],
    ['rebuild'],
    ['doctor'],
  ]) {
    expect(await senim({ folder }, ...args)).toStrictEqual({
      code: 1,
      lines: [`There is no Senim in ${folder}. Say in SENIM_DATA which folder the server uses.`],
    })
  }
})

test('a backup goes into a new folder, and no restore goes over anything', async () => {
  await using at = await installation()
  expect((await senim(at, 'backup', at.backup)).code).toBe(0)
  expect((await senim(at, 'backup', at.backup)).lines).toStrictEqual([
    `${at.backup} is not empty. Name a new folder for the backup.`,
  ])
  const over = await senim(at, 'restore', at.backup)
  expect(over.code).toBe(1)
  expect(over.lines[0]).toContain(`${at.folder} is not empty. A backup is never put over`)
})

test('a backup that was changed, or is none, is not restored', async () => {
  await using at = await installation()
  await using empty = await freshFolder('cli')
  const target = { folder: join(empty.path, 'data') }
  expect((await senim(target, 'restore', at.folder)).lines).toStrictEqual([
    `${at.folder} is not a backup: no senim-backup.json.`,
  ])
  await senim(at, 'backup', at.backup)
  const entries = join(at.backup, 'entries.jsonl')
  const text = await readFile(entries, 'utf8')
  await writeFile(entries, text.replace('2026', '2025'))
  expect((await senim(target, 'restore', at.backup)).lines).toStrictEqual([
    `${entries} is not what was written at the backup. Use another backup.`,
  ])
  await rm(entries)
  expect((await senim(target, 'restore', at.backup)).lines).toStrictEqual([
    `${entries} is missing.`,
  ])
})

test('a backup is for its owner alone, and holds no session', async () => {
  await using at = await installation()
  await senim(at, 'backup', at.backup)
  const { mode } = await stat(join(at.backup, 'entries.jsonl'))
  expect(mode & 0o777).toBe(0o600)
  const manifest = await readFile(join(at.backup, 'senim-backup.json'), 'utf8')
  expect(manifest).toContain('"accounts"')
  expect(manifest).not.toContain('sessions')
})

test('the doctor says what others can look into, and how to end it', async () => {
  await using at = await installation()
  const secrets = join(at.folder, 'secrets.json')
  await chmod(at.folder, 0o755)
  await chmod(secrets, 0o644)
  const { code, lines } = await senim(at, 'doctor')
  expect(code).toBe(1)
  expect(lines.slice(0, 2)).toStrictEqual([
    `wrong Others can look into ${at.folder}: chmod 700 ${at.folder}`,
    `wrong Others can look into ${secrets}: chmod 600 ${secrets}`,
  ])
  expect(lines.at(-1)).toMatch(/^2 of \d+ need your care\.$/)
})

test('the doctor misses lost secrets', async () => {
  await using at = await installation()
  await rm(join(at.folder, 'secrets.json'))
  const { code, lines } = await senim(at, 'doctor')
  expect(code).toBe(1)
  expect(lines).toContain(`wrong There are no secrets in ${at.folder}.`)
})

test('the doctor says why a box takes no letters yet', async () => {
  await using place = await freshFolder('cli')
  const folder = join(place.path, 'data')
  await keepTestSecrets({ folder })
  await (await openStore({ folder }, 'serve')).close()
  expect((await senim({ folder }, 'doctor')).lines).toContain('note  No school is founded yet.')
  const on = await openLedger({ folder })
  await foundSchool(on)
  await on.store.close()
  const { code, lines } = await senim({ folder }, 'doctor')
  expect(code).toBe(0)
  for (const says of [
    'note  The commission has not signed its roster. There is nobody yet for whom',
    'note  The hours of the box are not prepared. The box takes no letters, because members',
    'note  There is no backup yet.',
    'ok    The queue works: letters last came into the log less than one hour ago.',
    'ok    Versions: Senim ',
  ]) {
    expect(lines.filter((line) => line.startsWith(says))).toHaveLength(1)
  }
  expect(lines.at(-1)).toBe('All is well, but for 5 notes.')
})

test('the example of docs/formats/backup.md is what a backup says of itself', async () => {
  const page = await readFile(new URL('../../docs/formats/backup.md', import.meta.url), 'utf8')
  const [, example = ''] = /^```json\n(\{\n[\s\S]+?)```/m.exec(page) ?? []
  expect(v.parse(Manifest, JSON.parse(example)).v).toBe(1)
  await using at = await installation()
  await senim(at, 'backup', at.backup)
  const files = await readdir(at.backup)
  for (const [, name = ''] of page.matchAll(/^[├└]─ (\S+\.\S+)$/gm)) expect(files).toContain(name)
  const text = await readFile(join(at.backup, 'senim-backup.json'), 'utf8')
  const { tables } = v.parse(Manifest, JSON.parse(text))
  expect(files.toSorted()).toStrictEqual(
    [
      ...Object.keys(tables).map((table) => `${table}.jsonl`),
      'secrets.json',
      'senim-backup.json',
    ].sort(),
  )
})
