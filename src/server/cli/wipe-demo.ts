import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { demoFolderOf, wipeDemo } from '../demo/folder.ts'
import { StartRefused } from '../start-refused.ts'
import { isServing, lockFile } from '../storage/lock.ts'
import type { Command } from './command.ts'

/** Deletes the demo school of an installation and nothing else. */
export const wipeDemoCommand: Command = {
  takes: [],
  does: 'deletes the demo school, if there is one; it must not be shown',
  run: async ({ config, print }) => {
    const folder = demoFolderOf(config.dataFolder)
    if (existsSync(join(folder, lockFile)) && (await isServing({ folder }))) {
      throw new StartRefused('The demo is being shown. Leave it on its page, or stop the server.')
    }
    print((await wipeDemo(folder)) ? `Deleted the demo in ${folder}.` : 'There is no demo.')
    return 0
  },
}
