import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { compose } from './compose.ts'
import { configFrom, type Config } from './config.ts'
import { demoFolderOf, refuseDemoFolder, wipeDemo } from './demo/folder.ts'
import { demoStageOf, type SharedIngredients } from './demo/of-installation.ts'
import type { DemoStage } from './demo/stage.ts'
import { freeBytesOf } from './free-bytes.ts'
import { machineOf } from './health/machine.ts'
import { versionsOf } from './health/versions.ts'
import { openAssets } from './http/assets.ts'
import { listen } from './listen.ts'
import { programLog } from './log/program-log.ts'
import { measuringOn } from './metrics/measuring.ts'
import { publicSite } from './pages/public.tsx'
import { openSecrets } from './secrets.ts'
import { StartRefused } from './start-refused.ts'
import { openStore } from './storage/store.ts'
import type { World } from './world.ts'

const world: World = {
  clock: () => Math.floor(Date.now() / 1000),
  random: (bytes) => Uint8Array.from(randomBytes(bytes)),
  wait: (ms) => delay(ms),
}

const isPrivate = ({ isLoopback, tls, trustedProxies }: Config): boolean =>
  isLoopback || tls !== null || trustedProxies !== null

const needsHttps =
  'Only this machine can use it: over plain http others could read and change what is sent. ' +
  'Set TLS_CERT and TLS_KEY, or TRUST_PROXY when a proxy before Senim speaks https.'

const demoProgram = fileURLToPath(new URL('../demo/main.js', import.meta.url))

/** Answers that are under way get this long when the server is told to stop. */
const graceMs = 5000

try {
  await start(configFrom(process.env))
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function start(config: Config): Promise<void> {
  const { dataFolder: folder, floodPerMinute } = config
  refuseDemoFolder(folder)
  const assets = await openAssets(fileURLToPath(new URL('../assets', import.meta.url)))
  const store = await openStore({ folder, databaseUrl: config.databaseUrl ?? undefined }, 'serve')
  let stop = (): Promise<void> => store.close()
  try {
    const isFounded = (await store.schools()).length > 0
    const given = config.secrets ?? undefined
    const secrets = await openSecrets({ folder, given, isFounded, random: world.random })
    const versions = await versionsOf(new URL('../../package.json', import.meta.url), config)
    const log = programLog(config.logLevel, (line) => process.stderr.write(line), world.clock)
    const measuring = await measuringOn(config.metricsPort, store)
    let address = ''
    const shared: SharedIngredients = {
      assets,
      site: publicSite,
      world,
      reach: { ...config, hasTls: config.tls !== null },
      floodPerMinute,
      workBits: config.workBits,
      quota: config.quota,
      publicUrl: () => config.publicUrl ?? address,
      freeBytes: freeBytesOf(config),
      log,
      metrics: measuring.metrics,
      machine: await machineOf(config, versions),
    }
    const demo = demoStageOf({ dataFolder: folder, store, program: demoProgram }, shared)
    const { app, parts, jobs } = compose({
      ...shared,
      store,
      secrets,
      demo: { door: demo, school: null },
    })
    if (isFounded) await wipeDemo(demoFolderOf(folder))
    else await demo?.resume()
    const stopMeasuring = await measuring.listen(parts.reportTrouble)
    stop = async (): Promise<void> => {
      await stopMeasuring()
      await store.close()
    }
    const listening = await listen(config, {
      fetch: (request, env) => (demo?.app() ?? app).fetch(request, env),
    })
    address = listening.address
    stop = async (): Promise<void> => {
      await Promise.all([listening.stop(graceMs), jobs.stop(), stopMeasuring()])
      await demo?.close()
      await store.close()
      log.stopped()
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
    jobs.start()
    log.started(versions)
    if (config.showsDemo) await showDemo(demo, isFounded)
    // The address last: whoever waits for it may read the code at once.
    if (!isPrivate(config)) console.log(needsHttps)
    if (!isFounded) console.log(`Set-up code: ${parts.setUpCode.text}`)
    if (config.publicUrl !== null) console.log(`Listening on ${address}/`)
    console.log(`Senim: ${parts.publicUrl()}/`)
  } catch (error) {
    await stop()
    throw error
  }
}

async function showDemo(demo: DemoStage | null, isFounded: boolean): Promise<void> {
  if (isFounded || demo === null) {
    throw new StartRefused(
      'There is no demo beside a school, and none with DATABASE_URL. Name an empty folder in ' +
        'SENIM_DATA, or start without SENIM_DEMO.',
    )
  }
  if (demo.app() === null) console.log('Writing the story of a demo school…')
  demo.start()
  await demo.settled()
  if (demo.app() === null) throw new StartRefused('The demo school could not be made.')
}
