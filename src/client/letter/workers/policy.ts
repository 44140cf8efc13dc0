/* oxlint-disable import/default -- Vite makes the default export: where it put the worker */
import answer from './answer.worker.ts?worker&url'
import answerFiles from './answer-files.worker.ts?worker&url'
import answerPlain from './answer-plain.worker.ts?worker&url'
import check from './check.worker.ts?worker&url'
import feedback from './feedback.worker.ts?worker&url'
import files from './files.worker.ts?worker&url'
import followUp from './follow-up.worker.ts?worker&url'
import letter from './letter.worker.ts?worker&url'
import letterPlain from './letter-plain.worker.ts?worker&url'
import scan from './scan.worker.ts?worker&url'

/** The workers of the public pages. `plain` ones do without WebAssembly, slowly. */
const addresses = {
  letter: { fast: letter, plain: letterPlain },
  answer: { fast: answer, plain: answerPlain },
  'answer-files': { fast: answerFiles, plain: answerFiles },
  check: { fast: check, plain: check },
  feedback: { fast: feedback, plain: feedback },
  files: { fast: files, plain: files },
  'follow-up': { fast: followUp, plain: followUp },
  scan: { fast: scan, plain: scan },
} as const
export type WorkerName = keyof typeof addresses

/** Starts a worker; the page may run no other script. */
export function startWorker(name: WorkerName): Worker {
  const { fast, plain } = addresses[name]
  const address = typeof WebAssembly === 'object' ? fast : plain
  return new Worker(policy === undefined ? address : policy.createScriptURL(address))
}

/** What Trusted Types ask of a policy here. @see W3C Trusted Types §3.3 */
interface ScriptPolicy {
  createScriptURL(address: string): URL
}

declare global {
  // Not in the DOM library: half of the browsers do not have it.
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(address: string): string },
        ): ScriptPolicy
      }
    | undefined
}

const policy = globalThis.trustedTypes?.createPolicy('senim', {
  createScriptURL(address) {
    const known = Object.values(addresses).flatMap(({ fast, plain }) => [fast, plain])
    if (!known.includes(address)) throw new TypeError('not a worker of this site')
    return address
  },
})
