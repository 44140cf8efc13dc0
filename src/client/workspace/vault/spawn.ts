import { startWorker } from '../start-worker.ts'
import { connectVault, type RemoteVault } from './protocol.ts'

/** A fresh vault in a worker of its own; closing it ends the worker, and all it knew is gone. */
export function spawnVault(): RemoteVault {
  const worker = startWorker('vault')
  const { vault, close } = connectVault(worker)
  const end = () => {
    worker.terminate()
    close()
  }
  // A worker that did not even start would leave every question without an answer.
  worker.addEventListener('error', end)
  return { vault, close: end }
}
