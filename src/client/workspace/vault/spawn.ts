import { connectVault, type RemoteVault } from './protocol.ts'
// oxlint-disable-next-line import/default -- the bundler makes the default export
import workerAddress from './vault.worker.ts?worker&url'

/** The only address from which this page starts a worker. */
const policy = globalThis.trustedTypes?.createPolicy('senim', {
  createScriptURL(address) {
    if (address !== workerAddress) throw new TypeError('not an address of Senim')
    return address
  },
})

/** A fresh vault in a worker of its own; closing it ends the worker, and all it knew is gone. */
export function spawnVault(): RemoteVault {
  const address = policy?.createScriptURL(workerAddress) ?? workerAddress
  const worker = new Worker(address)
  const { vault, close } = connectVault(worker)
  const end = () => {
    worker.terminate()
    close()
  }
  // A worker that did not even start would leave every question without an answer.
  worker.addEventListener('error', end)
  return { vault, close: end }
}
