import { accessSync, constants } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const ofTheMachine = ['chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
)

/** No sandbox because tests may run as root, and no word to anybody outside. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where no language is set, a browser can neither choose nor save a file with a Kazakh name. */
const env = { ...process.env, LC_ALL: 'C.UTF-8' }

/** Starts a Chromium with an empty profile. @param more - flags beside the usual ones */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const args = [...flags, ...more]
  return chromium.launch({ executablePath: await chromiumPath(), args, env })
}

/** A camera that shows moving figures, and nobody is asked whether it may be used. */
export const fakeCamera = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
] as const

/** Which Chromium the tests use: `CHROMIUM` if given, else the machine's, else the one from npm. */
export async function chromiumPath(): Promise<string> {
  const given = process.env['CHROMIUM']
  if (given !== undefined && given !== '') return given
  return ofTheMachine.find(isExecutable) ?? unpacked()
}

/** Unpacks the Chromium of npm; the second time it is there already. */
async function unpacked(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium')
  const folder = fileURLToPath(new URL('../../.cache/chromium', import.meta.url))
  await mkdir(folder, { recursive: true })
  // The package unpacks into the temporary folder, where anybody may have put a `chromium` before.
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}
