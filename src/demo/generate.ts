import type { DemoSchool } from '#core/contract/demo.ts'
import { usualQuota } from '#core/flood/room.ts'
import { drawReceiptCode } from '#crypto/encrypt/receipt-code.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'
import { keepDemoSchool, makeDemoFolder } from '#server/demo/folder.ts'
import { createLedger } from '#server/ledger/create.ts'
import { createPasswords } from '#server/opaque.ts'
import { openSecrets } from '#server/secrets.ts'
import { openStore } from '#server/storage/store.ts'
import { createAgenda } from './agenda.ts'
import { planAnnouncing } from './announcing.ts'
import { forgottenReceiptKeys, receiptKeysOf } from './author.ts'
import { planLetter } from './life.ts'
import { openingsUntil, paperTimesUntil } from './openings.ts'
import { planMeetings } from './meetings.ts'
import { planPaperBox } from './paper-box.ts'
import { planCalls } from './phone.ts'
import { planPrintings } from './printing.ts'
import { random, type Place } from './place.ts'
import { scheduleOf } from './schedule.ts'
import { planCourse } from './course.ts'
import { beginSchool, peopleOf } from './school.ts'
import { storyLetters } from './story/all.ts'
import { clockTime, momentsOf, secondsAt, termStart, wallAt } from './term.ts'

/** Where a demo is made, and when it is today. */
export interface DemoWishes {
  /** Must not exist yet. */
  readonly folder: string
  /** Host, and port if any, of the public address: the log is named after it. */
  readonly host: string
  /** Seconds since 1970 UTC. */
  readonly now: number
  /** Gets whole per cent, rising. */
  readonly onProgress: (percent: number) => void
}

/** Share of the work before the first letter, in per cent. */
const preparation = 30

/**
 * Makes a demo school: a whole term with real keys, signatures and checkpoints.
 *
 * @throws StartRefused when the folder exists already.
 */
export async function generateDemo({ folder, host, now, onProgress }: DemoWishes): Promise<void> {
  await makeDemoFolder(folder)
  const store = await openStore({ folder }, 'serve')
  try {
    const secrets = await openSecrets({ folder, isFounded: false, random })
    const clock = { seconds: secondsAt({ on: termStart(wallAt(now).on), at: clockTime(9, 5) }) }
    const ledger = createLedger({
      store,
      secrets,
      verify: verifySignature,
      clock: () => clock.seconds,
      random,
      quota: usualQuota,
    })
    const passwords = createPasswords(secrets.opaqueSetup)
    const place: Place = { store, ledger, passwords, now: () => clock.seconds }
    const turn = (seconds: number): void => {
      clock.seconds = Math.max(clock.seconds, seconds)
    }
    await keepDemoSchool(folder, await liveThroughTheTerm(place, { host, now, turn, onProgress }))
    onProgress(100)
  } finally {
    await store.close()
  }
}

interface Course extends Pick<DemoWishes, 'host' | 'now' | 'onProgress'> {
  readonly turn: (seconds: number) => void
}

async function liveThroughTheTerm(
  founded: Place,
  { host, now, turn, onProgress }: Course,
): Promise<DemoSchool> {
  const begun = await beginSchool(founded, host, turn)
  onProgress(preparation / 2)
  const codes = storyLetters.map(({ shown }) => (shown === undefined ? null : drawReceiptCode()))
  const keys = await Promise.all(
    codes.map((code) =>
      code === null ? forgottenReceiptKeys(begun.genesis) : receiptKeysOf(code, begun.genesis),
    ),
  )
  onProgress(preparation)

  const agenda = createAgenda()
  const openings = openingsUntil(now, begun.publishedOn, wallAt(now).on)
  const term = planCourse(begun, agenda, openings, now)
  const at = momentsOf(begun.publishedOn, now)
  const kept = planPaperBox(term, paperTimesUntil(now, begun.publishedOn))
  planCalls(term, at)
  planMeetings(term, begun.appointments, kept, at)
  planAnnouncing(term, begun.publishedOn)
  planPrintings(term, [at(0.45, 480), at(0.7, 480)])
  for (const [n, letter] of storyLetters.entries()) {
    const own = keys[n]
    if (own !== undefined) planLetter(term, letter, own, scheduleOf(letter, n, openings, now))
  }
  await agenda.run(now, turn, (share) =>
    onProgress(preparation + Math.floor(share * (99 - preparation))),
  )
  return {
    v: 1,
    people: peopleOf(begun),
    codes: storyLetters.flatMap(({ shown: story, lang }, n) => {
      const code = codes[n]
      return story === undefined || code == null ? [] : [{ story, lang, code }]
    }),
  }
}
