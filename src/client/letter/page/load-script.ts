import { rest } from './network.ts'

/**
 * Loads a script that a page needs later, however long there is no network.
 *
 * @param waiting - as for `persist`; nobody is told unless given.
 */
export async function loadScript<Script>(
  load: () => Promise<Script>,
  waiting: () => Promise<void> = () => new Promise(() => {}),
): Promise<Script> {
  for (let tries = 0; ; tries++) {
    try {
      return await load()
    } catch (error) {
      // Browsers say only this of a script that did not come.
      if (!(error instanceof TypeError)) throw error
      await rest(tries, waiting)
    }
  }
}
