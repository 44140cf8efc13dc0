import { afterEach, expect, test } from 'vitest'
import { memberId } from '#core/ids.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { createVault } from './create-vault.ts'
import { connectVault, serveVault, VaultClosed, type RemoteVault } from './protocol.ts'
import type { Vault } from './vault.ts'

const account = memberId('AQEBAQEBAQEBAQEBAQEBAQ')
const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

/** A vault at the other end of a pipe. */
function piped(vault: Vault = createVault()): RemoteVault {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  serveVault(port2, vault)
  const remote = connectVault(port1)
  port1.start()
  port2.start()
  return remote
}

test('an answer comes back to the question that it belongs to', async () => {
  const { vault } = piped()
  const [card, none, password] = await Promise.all([
    vault.readCard('441A WKEP WYWMV 9DSX PWCH 84K00'),
    vault.readCard('too short'),
    vault.startPassword('ұзақ құпия сөз'),
  ])
  expect(card).toHaveLength(16)
  expect(none).toBeNull()
  expect(password).toMatch(/^[\w-]+$/)
})

test('a key that does not open crosses as its code, a bug without its words', async () => {
  const vault: Vault = {
    ...createVault(),
    unlock: () => Promise.reject(new EnvelopeError('wrong-key')),
    readCard: () => Promise.reject(new RangeError('a sentence from a letter')),
  }
  const remote = piped(vault).vault
  await expect(remote.readCard('x')).rejects.toThrow(/^the vault failed: RangeError$/)
  const refusal = remote.unlock(account, new Uint8Array(61), new Uint8Array(16))
  await expect(refusal).rejects.toMatchObject({ name: 'EnvelopeError', code: 'wrong-key' })
})

test('nothing but the methods of a vault can be asked for', async () => {
  const { vault } = piped()
  await expect(Reflect.apply(Reflect.get(vault, 'constructor'), vault, [])).rejects.toThrow(
    'the vault failed: RangeError',
  )
})

test('a locked vault answers nothing more', async () => {
  const remote = piped()
  const asked = remote.vault.startPassword('ұзақ құпия сөз')
  remote.close()
  await expect(asked).rejects.toBeInstanceOf(VaultClosed)
  await expect(remote.vault.readCard('x')).rejects.toBeInstanceOf(VaultClosed)
})

test('a vault without keys signs nothing', async () => {
  const { vault } = piped()
  await expect(vault.cosign('text\n', 0)).rejects.toThrow('the vault failed: Error')
})
