import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page as Tab } from 'playwright-core'
import { expect } from 'vitest'
import { barriersOf } from '../rig/barriers.ts'

/**
 * Nothing on the page hinders anybody, by day and by night; keeps pictures of both where `SHOTS`
 * names a folder.
 */
export async function look(tab: Tab, name: string): Promise<void> {
  const width = tab.viewportSize()?.width ?? 0
  for (const colorScheme of ['dark', 'light'] as const) {
    await tab.emulateMedia({ colorScheme })
    await keepPicture(tab, `${name}-${width}${colorScheme === 'dark' ? '-dark' : ''}`)
    expect(await barriersOf(tab)).toEqual([])
  }
}

/** Keeps a picture of the whole page where `SHOTS` names a folder. */
export async function keepPicture(tab: Tab, name: string): Promise<void> {
  const shots = process.env['SHOTS']
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  await tab.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}
