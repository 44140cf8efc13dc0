import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { compose } from './compose.ts'
import { configFrom, type Config } from './config.ts'
import { openAssets } from './http/assets.ts'
import { listen } from './listen.ts'
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
  const assets = await openAssets(fileURLToPath(new URL('../assets', import.meta.url)))
  const store = await openStore({ folder, databaseUrl: config.databaseUrl ?? undefined }, 'serve')
  let stop = (): Promise<void> => store.close()
  try {
    const isFounded = (await store.schools()).length > 0
    const given = config.secrets ?? undefined
    const secrets = await openSecrets({ folder, given, isFounded, random: world.random })
    let address = ''
    const { app, parts, jobs } = compose({
      store,
      secrets,
      assets,
      site: publicSite,
      world,
      reach: { ...config, hasTls: config.tls !== null },
      floodPerMinute,
      publicUrl: () => config.publicUrl ?? address,
      print: (line) => console.error(line),
    })
    const listening = await listen(config, app)
    address = listening.address
    stop = async (): Promise<void> => {
      await Promise.all([listening.stop(graceMs), jobs.stop()])
      await store.close()
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
    jobs.start()
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
