import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  demoFolderOf,
  isDemoFolder,
  keepDemoSchool,
  makeDemoFolder,
  readDemoSchool,
  refuseDemoFolder,
  wipeDemo,
} from './folder.ts'

let data = ''
let folder = ''

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'senim-demo-folder-'))
  folder = demoFolderOf(data)
})
afterEach(() => rm(data, { recursive: true, force: true }))

test('a demo is whole when its secrets are there, and nothing of it stays', async () => {
  expect(await readDemoSchool(folder)).toBeNull()
  await makeDemoFolder(folder)
  expect(isDemoFolder(folder)).toBe(true)
  expect(await readDemoSchool(folder)).toBeNull()
  await keepDemoSchool(folder, { v: 1, people: [], codes: [] })
  expect(await readDemoSchool(folder)).toEqual({ v: 1, people: [], codes: [] })
  expect(await wipeDemo(folder)).toBe(true)
  expect(existsSync(folder)).toBe(false)
  expect(await wipeDemo(folder)).toBe(false)
})

test('a folder without the marker is neither read nor deleted', async () => {
  await mkdir(folder)
  await writeFile(join(folder, 'demo.json'), '{"v":1,"people":[],"codes":[]}')
  expect(await readDemoSchool(folder)).toBeNull()
  await expect(wipeDemo(folder)).rejects.toThrow(/not made for a demo/)
  await expect(makeDemoFolder(folder)).rejects.toThrow(/is there already/)
  expect(existsSync(folder)).toBe(true)
})

test('nothing real is kept in a folder of a demo', async () => {
  expect(() => refuseDemoFolder(data)).not.toThrow()
  await makeDemoFolder(folder)
  expect(() => refuseDemoFolder(folder)).toThrow(/holds a demo school/)
})

test('a demo whose secrets are damaged is none', async () => {
  await makeDemoFolder(folder)
  await writeFile(join(folder, 'demo.json'), '{"v":2}')
  expect(await readDemoSchool(folder)).toBeNull()
})
