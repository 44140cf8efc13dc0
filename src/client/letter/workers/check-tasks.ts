import * as v from 'valibot'
import { RosterChain } from '#core/contract/chain.ts'
import { LogEvidence } from '#core/contract/thread.ts'
import { checkEvidence, type AuthorsOwn, type LogCheck } from './evidence.ts'

/** What of the thread proves where the letter is. */
const Proof = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ received: LogEvidence, chain: RosterChain }),
)

/** What the worker of the check does; it is loaded only when somebody asks for it. */
export const checkTasks = {
  /**
   * Whether this very letter stands in the log.
   *
   * @param input.thread - the answer of `POST /api/thread`. What does not even have its form proves
   *   nothing.
   */
  async check(input: { readonly own: AuthorsOwn; readonly thread: string }): Promise<LogCheck> {
    const proof = v.safeParse(Proof, input.thread)
    if (!proof.success) return 'not-in-log'
    return checkEvidence(input.own, proof.output.received, proof.output.chain)
  },
}

export type CheckTasks = typeof checkTasks
