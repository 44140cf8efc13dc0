/* oxlint-disable import/default -- the bundler makes the default export */
import office from './documents/office.worker.ts?worker&url'
import sheets from './sheets/sheets.worker.ts?worker&url'
import vault from './vault/vault.worker.ts?worker&url'

/** The workers of the workspace; the page may run no other script. */
const addresses = { office, sheets, vault } as const

const policy = globalThis.trustedTypes?.createPolicy('senim', {
  createScriptURL(address) {
    const known: readonly string[] = Object.values(addresses)
    if (!known.includes(address)) throw new TypeError('not an address of Senim')
    return address
  },
})

/** Starts one of them. */
export function startWorker(name: keyof typeof addresses): Worker {
  const address = addresses[name]
  return new Worker(policy?.createScriptURL(address) ?? address)
}
