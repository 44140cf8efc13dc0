import { fillOf } from '#core/flood/room.ts'
import { append, lastNumberFor } from './append.ts'
import { enterAppeal } from './appeals.ts'
import { answerRated, answerRead, threadView } from './author.ts'
import { boxKeys, rosterRecipients } from './chain.ts'
import { contextOf, readLog, writeLog } from './context.ts'
import { cosign } from './cosign.ts'
import { examine } from './examine.ts'
import { feed } from './feed.ts'
import { found } from './founding.ts'
import { schoolFacts } from './health.ts'
import type { Ledger, LedgerParts } from './ledger.ts'
import { takeSent } from './letters.ts'
import { beginOpening, mergeQueue, mergeWhenDue } from './merge.ts'
import { prepareBox } from './prepare-box.ts'
import { publicBox } from './public-box.ts'
import { rebuild } from './rebuild.ts'
import {
  partForAuthor,
  partForMember,
  partOfRecord,
  stagedParts,
  stagePart,
  sweepParts,
} from './staging.ts'

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
    enterAppeal: (school, account, sent) => enterAppeal(context, school, account, sent),
    stagePart: (school, owner, part, bytes) =>
      writeLog(context, school, (log) => stagePart(log, owner, part, bytes)),
    stagedParts: (school, owner) => readLog(context, school, (log) => stagedParts(log, owner)),
    unstagePart: (school, owner, part) =>
      writeLog(context, school, ({ rows }) => rows.parts.unstage(owner, part)),
    sweepParts: (school) => writeLog(context, school, sweepParts),
    partOf: (school, owner, part) =>
      readLog(context, school, (log) => partForMember(log, owner, part)),
    partOfRecord: (school, owner, part) =>
      readLog(context, school, (log) => partOfRecord(log, owner, part)),
    partOfAnswer: (school, wanted) => readLog(context, school, (log) => partForAuthor(log, wanted)),
    merge: (school) => writeLog(context, school, mergeQueue),
    mergeIfDue: (school) => writeLog(context, school, mergeWhenDue),
    beginOpening: (school, box) => writeLog(context, school, (log) => beginOpening(log, box)),
    append: (school, account, signed) => append(context, school, account, signed),
    lastNumber: (school, entry) =>
      readLog(context, school, ({ rows }) => lastNumberFor(rows, entry)),
    recover: (school, account, material, signed) =>
      append(context, school, account, signed, (rows) =>
        rows.accounts.replaceMaterial(account, material),
      ),
    cosign: (school, account, word) => cosign(context, school, account, word),
    feed: (school, account, from, pinnedSize) =>
      readLog(context, school, (log) => feed(log, account, from, pinnedSize)),
    threadView: (school, proof) => readLog(context, school, (log) => threadView(log, proof)),
    answerRead: (school, reading) => writeLog(context, school, (log) => answerRead(log, reading)),
    answerRated: (school, rating) => writeLog(context, school, (log) => answerRated(log, rating)),
    rebuild: (school) => writeLog(context, school, rebuild),
    examine: (school) => readLog(context, school, examine),
    fill: (school) =>
      readLog(context, school, async ({ rows }) => fillOf(await rows.loads.read(), parts.quota)),
    boxKeys: (school) => readLog(context, school, boxKeys),
    recipients: (school) => readLog(context, school, rosterRecipients),
    publicBox: (school) => readLog(context, school, publicBox),
    health: (school) => readLog(context, school, schoolFacts),
  }
}
