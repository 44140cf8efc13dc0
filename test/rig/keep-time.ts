import type { BrowserContext } from 'playwright-core'
import type { TestLedger } from './ledger.ts'

/**
 * Sets the clocks of all pages of `context` by the clock of a server of the tests, on from where it
 * stands now: on any other day than that of the tests the two would be days apart, and the word of a
 * device that is a day off is refused.
 */
export const keepTime = (context: BrowserContext, { clock }: Pick<TestLedger, 'clock'>) =>
  context.clock.setSystemTime(clock.now() * 1000)
