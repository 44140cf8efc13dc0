import { accountsOf, invitationsOf } from './accounts.ts'
import { ceremoniesOf } from './ceremonies.ts'
import { draftsOf } from './drafts.ts'
import { entriesOf, lettersOf } from './entries.ts'
import { headsOf } from './heads.ts'
import { keyRingOf } from './keyring.ts'
import { loadsOf } from './loads.ts'
import { queueOf, receiptsOf } from './queue.ts'
import { partsOf } from './parts.ts'
import { recordsOf } from './records.ts'
import type { Database } from './scope.ts'
import { sessionsOf } from './sessions.ts'
import { numbersOf, threadsOf } from './threads.ts'
import { checkpointsOf, treeOf } from './tree.ts'

/** Everything of one school, inside one transaction. */
export const rowsOf = (db: Database) => ({
  heads: headsOf(db),
  entries: entriesOf(db),
  letters: lettersOf(db),
  tree: treeOf(db),
  checkpoints: checkpointsOf(db),
  queue: queueOf(db),
  loads: loadsOf(db),
  receipts: receiptsOf(db),
  parts: partsOf(db),
  threads: threadsOf(db),
  numbers: numbersOf(db),
  records: recordsOf(db),
  accounts: accountsOf(db),
  invitations: invitationsOf(db),
  sessions: sessionsOf(db),
  keyRing: keyRingOf(db),
  drafts: draftsOf(db),
  ceremonies: ceremoniesOf(db),
})
export type Rows = ReturnType<typeof rowsOf>
