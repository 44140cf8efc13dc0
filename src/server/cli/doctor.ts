import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { commands } from '#core/health/commands.ts'
import { isCare, type HealthFinding } from '#core/health/finding.ts'
import { counted } from '#core/words/workspace/count.ts'
import { health } from '#core/words/workspace/en/health.ts'
import { said } from '#core/words/workspace/health-words.ts'
import { lookAtHealth } from '../health/look.ts'
import { machineOf } from '../health/machine.ts'
import { versionsOf } from '../health/versions.ts'
import type { Examination } from '../ledger/examine.ts'
import type { Fault } from '../ledger/faults.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { secretsFile } from '../secrets.ts'
import { StartRefused } from '../start-refused.ts'
import { isServing } from '../storage/lock.ts'
import type { Store } from '../storage/store.ts'
import type { Command, Shell } from './command.ts'
import { addressOf, openInstallation, requireDatabase } from './installation.ts'

/** One thing that was looked at. */
interface Looked {
  readonly state: 'ok' | 'note' | 'wrong'
  readonly says: string
}

/** Looks at everything, changes nothing. */
export const doctor: Command = {
  takes: [],
  does: 'looks whether all is well, and says what to do; the server may run',
  run: async (shell) => {
    requireDatabase(addressOf(shell.config))
    const looked = [...(await lookAtFiles(shell)), ...(await lookInside(shell))]
    for (const { state, says } of looked) shell.print(`${state.padEnd(5)} ${says}`)
    const wrong = looked.filter(({ state }) => state === 'wrong').length
    const notes = looked.filter(({ state }) => state === 'note').length
    shell.print(conclusion(wrong, notes, looked.length))
    return wrong === 0 ? 0 : 1
  },
}

function conclusion(wrong: number, notes: number, all: number): string {
  if (wrong > 0) return `${wrong} of ${all} need your care.`
  return notes === 0 ? 'All is well.' : `All is well, but for ${counted(notes, ['note', 'notes'])}.`
}

async function lookAtFiles({ config }: Shell): Promise<readonly Looked[]> {
  const { dataFolder: folder } = config
  const looked = [await lookAtMode(folder, 0o700)]
  if (config.secrets === null) looked.push(await lookAtMode(join(folder, secretsFile), 0o600))
  const says = (await isServing(addressOf(config)))
    ? 'A server is using it now.'
    : 'No server is using it now.'
  return [...looked, { state: 'ok', says }]
}

async function lookAtMode(path: string, wanted: number): Promise<Looked> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (found === null) return { state: 'wrong', says: `${path} is missing.` }
  const isPrivate = (found.mode & 0o077) === 0
  return isPrivate
    ? { state: 'ok', says: `${path} is for its owner alone.` }
    : { state: 'wrong', says: `Others can look into ${path}: chmod ${wanted.toString(8)} ${path}` }
}

async function lookInside(shell: Shell): Promise<readonly Looked[]> {
  try {
    const { store, ledger } = await openInstallation(shell, 'look')
    try {
      return await lookAtSchools(shell, store, ledger)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    return [{ state: 'wrong', says: error.message }]
  }
}

async function lookAtSchools(
  { config, world, packageFile }: Shell,
  store: Store,
  ledger: Ledger,
): Promise<readonly Looked[]> {
  const schools = await store.schools()
  if (schools.length === 0) return [{ state: 'note', says: 'No school is founded yet.' }]
  const machine = await machineOf(config, await versionsOf(packageFile, config))
  const publicUrl = () => config.publicUrl ?? `http://localhost:${config.port}`
  const looked: Looked[] = []
  for (const school of schools) {
    looked.push(...lookAtLog(await ledger.examine(school)))
    const findings = await lookAtHealth({ ledger, machine, publicUrl, jobs: null, world }, school)
    looked.push(...findings.map(inWords))
  }
  return looked
}

function lookAtLog({ entries, signatures, checkpoints, findings }: Examination): Looked[] {
  if (findings.length > 0)
    return findings.map(({ fault, at }) => ({ state: 'wrong', says: faults[fault](at) }))
  const looked = `${entries} entries, ${signatures} signatures, ${checkpoints} checkpoints`
  return [{ state: 'ok', says: `The log is whole: ${looked}.` }]
}

/** A finding in the words of the administrator's page. */
function inWords({ level, says, numbers, shown }: HealthFinding): Looked {
  const state = states[level]
  const suffix = shown === null ? '' : ` ${shown}`
  if (!isCare(says)) return { state, says: said(health.fine[says], numbers) + suffix }
  const { is, means, todo } = health.care[says]
  const command = commands[says] === undefined ? '' : ` (${commands[says]})`
  return { state, says: `${said(is, numbers)}${suffix} ${means} ${todo}${command}` }
}

const states = { fine: 'ok', soon: 'note', now: 'wrong' } as const

const restored = 'restore a backup and tell the commission'

const faults: Readonly<Record<Fault, (at: number) => string>> = {
  'entry-is-missing': (at) => `Entry ${at} is missing: ${restored}.`,
  'leaf-differs': (at) => `Entry ${at} was changed after it was written: ${restored}.`,
  'content-differs': (at) => `The content of entry ${at} was changed or lost: ${restored}.`,
  'part-differs': (at) => `A file of entry ${at} was changed or lost: ${restored}.`,
  'signature-is-wrong': (at) => `The signature of entry ${at} does not hold: ${restored}.`,
  'root-differs': (at) => `The first ${at} entries are not those that were signed: ${restored}.`,
  'end-is-missing': (at) => `The log does not end after entry ${at - 1}: ${restored}.`,
  'checkpoint-is-forged': (at) =>
    `The log has not signed its checkpoint of ${at} entries: are these its secrets?`,
  'cosignature-is-wrong': (at) => `A member's word for ${at} entries does not hold.`,
  'projection-differs': () =>
    'The tables do not say what the log says: stop the server and run senim rebuild.',
}
