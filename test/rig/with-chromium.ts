import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { chromiumPath } from './chromium.ts'

/** Finds Chromium once for all tests of a project, and says which it is. */
export default async function withChromium(): Promise<void> {
  const path = await chromiumPath()
  const { stdout } = await promisify(execFile)(path, ['--version', '--no-sandbox'])
  process.env['CHROMIUM'] = path
  console.log(`Chromium: ${stdout.trim()}, ${path}`)
}
