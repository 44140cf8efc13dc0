import { createVault } from './create-vault.ts'
import { serveVault } from './protocol.ts'

serveVault(self, createVault())
