import { randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '../../test/rig/fresh-folder.ts'
import { openSecrets } from './secrets.ts'

const random = (bytes: number) => Uint8Array.from(randomBytes(bytes))
const first = { isFounded: false, random }

test('secrets are made once, for their owner alone', async () => {
  await using place = await freshFolder()
  const folder = join(place.path, 'data')
  const made = await openSecrets({ folder, ...first })
  expect(await openSecrets({ folder, ...first, isFounded: true })).toStrictEqual(made)
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect(made.pepper).not.toStrictEqual(made.logKey)
})

test('a school without its secrets does not start, and no new ones are made', async () => {
  await using place = await freshFolder()
  const source = { folder: place.path, isFounded: true, random }
  await expect(openSecrets(source)).rejects.toThrow('Put it back from a backup')
  await expect(stat(join(place.path, 'secrets.json'))).rejects.toThrow('ENOENT')
})

test('damaged secrets are refused without a word of what they say', async () => {
  await using place = await freshFolder()
  await openSecrets({ folder: place.path, ...first })
  const path = join(place.path, 'secrets.json')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"logKey"', '"logKeys"'))
  await expect(openSecrets({ folder: place.path, ...first })).rejects.toThrow(
    `${path} is damaged: it is not the JSON that Senim wrote. Put it back from a backup.`,
  )
})

test('secrets that are given stay where they are', async () => {
  await using place = await freshFolder()
  const made = await openSecrets({ folder: place.path, ...first })
  const given = await readFile(join(place.path, 'secrets.json'), 'utf8')
  await using other = await freshFolder()
  expect(await openSecrets({ folder: other.path, given, ...first })).toStrictEqual(made)
  await expect(stat(join(other.path, 'secrets.json'))).rejects.toThrow('ENOENT')
})
