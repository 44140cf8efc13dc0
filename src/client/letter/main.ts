import { watchExit } from './page/exit.ts'
import { carryPoster, stopAtForeignPoster, takeFragment } from './page/poster.ts'

watchExit()

const { page, genesis } = document.body.dataset
const { poster, code } = takeFragment()

if (poster !== null && poster !== genesis) stopAtForeignPoster()
else {
  if (poster !== null) carryPoster(poster)
  if (genesis !== undefined) void start(genesis)
}

/** Only the script of this page is loaded; the page preloads it. */
async function start(school: string): Promise<void> {
  if (page === 'letter') (await import('./writing/form.ts')).startWriting(school)
  if (page === 'answer') (await import('./reading/code.ts')).startReading(school, code)
}
