import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openedLetter, threadOf, answer, registered } from '../rig/case-work.ts'
import { keepTestSecrets, senim } from '../rig/command.ts'
import { openSchool } from '../rig/commission.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { openLedger } from '../rig/ledger.ts'
import { letterTo, post } from '../rig/letters.ts'
import { engines, freshAddress } from './engines.ts'

for (const from of engines) {
  for (const to of engines) {
    test(`a backup of ${from}, made while letters come, is restored on ${to} with log, codes and accounts`, async () => {
      await using place = await freshAddress(from)
      await using backups = await freshFolder('backup')
      await using newPlace = await freshAddress(to)
      await keepTestSecrets(place.address)
      const folder = join(backups.path, 'monday')
      const { at, letter, waiting, feed } = await (async () => {
        await using on = await openLedger(place.address)
        const school = await openSchool(on)
        const opened = await openedLetter(on, school)
        await registered(on, school, threadOf(opened), 1)
        await answer(on, school, threadOf(opened))
        const queued = letterTo(school)
        await post(on, school, queued)
        const made = senim(place.address, 'backup', folder)
        const during = Array.from({ length: 20 }, () => post(on, school, letterTo(school)))
        expect((await made).lines[0]).toMatch(/^Backup of \d+ rows and the secrets: /)
        await Promise.all(during)
        const all = await on.ledger.feed(school.school, school.dana.person.id, 0, 0)
        return { at: school, letter: opened, waiting: queued, feed: all }
      })()

      expect(await senim(newPlace.address, 'restore', folder)).toMatchObject({ code: 0 })
      expect(await secretsIn(newPlace.address)).toBe(await secretsIn(place.address))
      await using on = await openLedger(newPlace.address)
      const { ledger } = on
      expect(await ledger.feed(at.school, at.dana.person.id, 0, 0)).toStrictEqual(feed)
      for (const { sent, auth } of [letter, waiting]) {
        const view = await ledger.threadView(at.school, { lookup: sent.lookup, auth })
        expect(view).toMatchObject({ returnBox: sent.returnBox })
      }
      expect(await post(on, at, waiting)).toBe('same')
      const account = await on.store.read(at.school, (rows) =>
        rows.accounts.byId(at.dana.person.id),
      )
      expect(account).toMatchObject({ record: 'opaque-record', recipient: at.dana.recipient })
      expect(await ledger.examine(at.school)).toMatchObject({ findings: [] })
    })
  }
}

for (const engine of engines) {
  test(`senim doctor finds a sound installation sound, while it runs [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await keepTestSecrets(place.address)
    await using on = await openLedger(place.address)
    await openSchool(on)
    const { code, lines } = await senim(place.address, 'doctor')
    expect(lines.slice(0, 4)).toStrictEqual([
      `ok    ${place.address.folder} is for its owner alone.`,
      `ok    ${join(place.address.folder, 'secrets.json')} is for its owner alone.`,
      'ok    A server is using it now.',
      'ok    The log is whole: 9 entries, 7 signatures, 9 checkpoints.',
    ])
    expect(lines).toContain('ok    The box takes letters.')
    expect(lines).toContain('ok    Commission: 3 members, reserve: 1.')
    expect(code).toBe(0)
  })

  test(`a backup is rehearsed while the server runs, and the doctor knows it [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await using backups = await freshFolder('backup')
    await keepTestSecrets(place.address)
    await using on = await openLedger(place.address)
    const school = await openSchool(on)
    const folder = join(backups.path, 'monday')
    await senim(place.address, 'backup', folder)
    await openedLetter(on, school)
    expect(await senim(place.address, 'rehearse', folder)).toStrictEqual({
      code: 0,
      lines: ['The backup can be restored: log, signatures and tables are whole.'],
    })
    const { lines } = await senim(place.address, 'doctor')
    expect(lines).toContain('ok    Last backup: less than one day ago.')
    expect(lines).toContain(
      'ok    Last rehearsed restore: less than one day ago, and all of it was there.',
    )
  })

  test(`what writes waits until the server is stopped [${engine}]`, async () => {
    await using place = await freshAddress(engine)
    await keepTestSecrets(place.address)
    await (async () => {
      await using on = await openLedger(place.address)
      await openSchool(on)
      const refused = await senim(place.address, 'rebuild')
      expect(refused).toMatchObject({ code: 1 })
      expect(refused.lines[0]).toContain('Stop it first')
    })()
    expect(await senim(place.address, 'rebuild')).toStrictEqual({
      code: 0,
      lines: ['Made anew from 9 entries.'],
    })
  })
}

const secretsIn = ({ folder }: { readonly folder: string }): Promise<string> =>
  readFile(join(folder, 'secrets.json'), 'utf8')
