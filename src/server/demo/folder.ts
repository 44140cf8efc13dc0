import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { DemoSchool } from '#core/contract/demo.ts'
import { StartRefused } from '../start-refused.ts'

/** Written before anything else: without it no folder is a demo's, and nothing in it is deleted. */
const markerFile = 'this-is-a-demo.txt'
/** Written after everything else: without it the demo is not whole. */
const schoolFile = 'demo.json'

const markerText =
  'Everything in this folder is invented, and its keys are known to everybody.\n' +
  'It is never a real school. `senim wipe-demo` deletes the whole folder.\n'

/** Where the demo of an installation lives: below its folder, with a database and keys of its own. */
export const demoFolderOf = (dataFolder: string): string => join(dataFolder, 'demo')

/** Whether `folder` was made for a demo. */
export const isDemoFolder = (folder: string): boolean => existsSync(join(folder, markerFile))

/** @throws StartRefused when `folder` is a demo's: nothing real is ever kept or founded there. */
export function refuseDemoFolder(folder: string): void {
  if (!isDemoFolder(folder)) return
  throw new StartRefused(
    `${folder} holds a demo school, whose keys everybody knows. Name another folder in SENIM_DATA, ` +
      'or delete the demo: senim wipe-demo.',
  )
}

/** @throws StartRefused unless `folder` was made for a demo. */
function requireDemoFolder(folder: string): void {
  if (isDemoFolder(folder)) return
  throw new StartRefused(`${folder} was not made for a demo, so none is kept there.`)
}

/** Makes a new folder for a demo. @throws StartRefused when there is something already. */
export async function makeDemoFolder(folder: string): Promise<void> {
  if (existsSync(folder)) throw new StartRefused(`${folder} is there already. Wipe the demo first.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, markerFile), markerText, { mode: 0o600 })
}

/** Writes the secrets of the invented people: from now on the demo is whole. */
export const keepDemoSchool = (folder: string, school: DemoSchool): Promise<void> =>
  writeFile(join(folder, schoolFile), JSON.stringify(school, null, 2), { mode: 0o600 })

/** The secrets of the demo in `folder`, or null when there is none or it was not finished. */
export async function readDemoSchool(folder: string): Promise<DemoSchool | null> {
  const path = join(folder, schoolFile)
  if (!isDemoFolder(folder) || !existsSync(path)) return null
  const text = await readFile(path, 'utf8')
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), DemoSchool), text)
  return parsed.success ? parsed.output : null
}

/**
 * Deletes the demo in `folder`, all of it.
 *
 * @returns whether there was one.
 * @throws StartRefused when the folder is somebody else's.
 */
export async function wipeDemo(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false
  requireDemoFolder(folder)
  await rm(folder, { recursive: true, force: true })
  return true
}
