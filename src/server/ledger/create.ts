import { append } from './append.ts'
import { answerRead, threadView } from './author.ts'
import { boxKeys } from './chain.ts'
import { contextOf, readLog, writeLog } from './context.ts'
import { cosign } from './cosign.ts'
import { examine } from './examine.ts'
import { feed } from './feed.ts'
import { found } from './founding.ts'
import type { Ledger, LedgerParts } from './ledger.ts'
import { takeSent } from './letters.ts'
import { beginOpening, mergeQueue, mergeWhenDue } from './merge.ts'
import { prepareBox } from './prepare-box.ts'
import { publicBox } from './public-box.ts'
import { rebuild } from './rebuild.ts'

/** The ledger over a store. */
export function createLedger(parts: LedgerParts): Ledger {
  const context = contextOf(parts)
  return {
    school: async () => {
      const [school] = await parts.store.schools()
      return school === undefined
        ? null
        : readLog(context, school, async (log) => ({ id: school, ...log.school }))
    },
    found: (founding) => found(context, founding),
    board: (school) => readLog(context, school, async (log) => log.head.board),
    prepareBox: (school, rules) => writeLog(context, school, (log) => prepareBox(log, rules)),
    send: (school, id, sent, digest) =>
      writeLog(context, school, (log) => takeSent(log, id, sent, digest)),
    merge: (school) => writeLog(context, school, mergeQueue),
    mergeIfDue: (school) => writeLog(context, school, mergeWhenDue),
    beginOpening: (school, box) => writeLog(context, school, (log) => beginOpening(log, box)),
    append: (school, account, signed) => append(context, school, account, signed),
    recover: (school, account, material, signed) =>
      append(context, school, account, signed, (rows) =>
        rows.accounts.replaceMaterial(account, material),
      ),
    cosign: (school, account, word) => cosign(context, school, account, word),
    feed: (school, account, from, pinnedSize) =>
      readLog(context, school, (log) => feed(log, account, from, pinnedSize)),
    threadView: (school, proof) => readLog(context, school, (log) => threadView(log, proof)),
    answerRead: (school, reading) => writeLog(context, school, (log) => answerRead(log, reading)),
    rebuild: (school) => writeLog(context, school, rebuild),
    examine: (school) => readLog(context, school, examine),
    boxKeys: (school) => readLog(context, school, boxKeys),
    publicBox: (school) => readLog(context, school, publicBox),
  }
}
