import type { Command } from './command.ts'
import { openInstallation } from './installation.ts'

/** What the server remembers about the log, made anew from the log itself. */
export const rebuild: Command = {
  takes: [],
  does: 'makes the tables anew from the log; the server must be stopped',
  run: async (shell) => {
    const { store, ledger } = await openInstallation(shell, 'maintain')
    try {
      for (const school of await store.schools()) {
        const entries = await ledger.rebuild(school)
        shell.print(`Made anew from ${entries} entries.`)
      }
      return 0
    } finally {
      await store.close()
    }
  },
}
