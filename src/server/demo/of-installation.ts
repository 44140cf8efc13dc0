import { compose, type Ingredients } from '../compose.ts'
import { openSecrets } from '../secrets.ts'
import { openStore, type Store } from '../storage/store.ts'
import { troubleReporter } from '../trouble.ts'
import type { DemoAccess } from './access.ts'
import { demoFolderOf } from './folder.ts'
import { makeDemo } from './making.ts'
import { createDemoStage, type DemoStage, type OpenDemo } from './stage.ts'

/** What the servers of an installation have in common: its own and that of its demo. */
export type SharedIngredients = Omit<Ingredients, 'store' | 'secrets' | 'demo'>

/** Where an installation keeps what. */
export interface Installation {
  readonly dataFolder: string
  /** The rows of the real school. */
  readonly store: Store
  /** The built program that makes a demo. */
  readonly program: string
}

/** The stage of an installation that keeps its rows in SQLite; with PostgreSQL there is none. */
export function demoStageOf(
  { dataFolder, store, program }: Installation,
  shared: SharedIngredients,
): DemoStage | null {
  if (store.engine !== 'sqlite') return null
  const folder = demoFolderOf(dataFolder)
  return createDemoStage({
    folder,
    make: (onProgress) => {
      const { host } = new URL(shared.publicUrl())
      return makeDemo({ program, folder, host, onProgress })
    },
    open: (access) => openDemo(folder, shared, access),
    isFounded: async () => (await store.schools()).length > 0,
    reportTrouble: troubleReporter(shared.log, shared.world.random),
  })
}

/** A server over the demo's own database, with the demo's own secrets. */
async function openDemo(
  folder: string,
  shared: SharedIngredients,
  demo: DemoAccess,
): Promise<OpenDemo> {
  const store = await openStore({ folder }, 'serve')
  try {
    const secrets = await openSecrets({ folder, isFounded: true, random: shared.world.random })
    const { app, jobs } = compose({ ...shared, store, secrets, demo })
    jobs.start()
    const close = async (): Promise<void> => {
      await jobs.stop()
      await store.close()
    }
    return { app, close }
  } catch (error) {
    await store.close()
    throw error
  }
}
