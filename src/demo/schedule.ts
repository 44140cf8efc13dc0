import { addDays } from '#core/calendar/plain-date.ts'
import { recent, type DemoOpening } from './openings.ts'
import type { Step, StoryLetter, When } from './story/story.ts'
import { clockTime, onWorkingDay, secondsAt, wallAt } from './term.ts'

/** When a letter is sent, opened and worked on; seconds since 1970 UTC. */
export interface Schedule {
  readonly sentAt: number
  /** Null while it waits in the box. */
  readonly openedAt: number | null
  readonly steps: readonly { readonly step: Step; readonly seconds: number }[]
}

/** Hours at which letters are written, and how many days before the opening. */
const writingHours = [
  { daysBefore: 1, at: clockTime(19, 40) },
  { daysBefore: 0, at: clockTime(8, 12) },
  { daysBefore: 1, at: clockTime(21, 5) },
  { daysBefore: 0, at: clockTime(13, 26) },
  { daysBefore: 2, at: clockTime(16, 48) },
  { daysBefore: 1, at: clockTime(17, 55) },
  { daysBefore: 2, at: clockTime(20, 31) },
] as const

const hour = 3600

/** The schedule of the `n`th letter of the story. */
export function scheduleOf(
  letter: StoryLetter,
  n: number,
  openings: readonly DemoOpening[],
  now: number,
): Schedule {
  const at = placeOf(letter.when, openings.length)
  const opening = openings[at]
  if (opening === undefined) return { sentAt: lately(openings, n, now), openedAt: null, steps: [] }
  const sentAt = sendingTime(opening, openings[at - 1], n, letter.urgent === true)
  // "Danger now" is opened where it is sent; its reader comes in minutes.
  const openedAt = letter.urgent === true ? sentAt + 4 * 60 : opening.seconds
  return { sentAt, openedAt, steps: stepsOf(letter, n, openedAt + hour / 2, openings) }
}

function placeOf(when: When, openings: number): number {
  if (when === 'waiting') return openings
  if ('ago' in when) return openings - 1 - when.ago
  return Math.floor(when.share * (openings - recent))
}

/** Some time between the last opening and now. */
function lately(openings: readonly DemoOpening[], n: number, now: number): number {
  const last = openings.at(-1)?.seconds ?? now
  return last + Math.floor(((now - last) * ((n % 5) + 1)) / 6)
}

function sendingTime(
  { seconds }: DemoOpening,
  before: DemoOpening | undefined,
  n: number,
  isUrgent: boolean,
): number {
  const { on } = wallAt(seconds)
  if (isUrgent) return secondsAt({ on, at: clockTime(11, 37) })
  const { daysBefore, at } = writingHours[n % writingHours.length] ?? writingHours[0]
  const wanted = secondsAt({ on: addDays(on, -daysBefore), at })
  const earliest = (before?.seconds ?? seconds - 3 * 24 * hour) + hour
  return Math.min(Math.max(wanted, earliest), seconds - hour / 4)
}

function stepsOf(
  letter: StoryLetter,
  n: number,
  from: number,
  openings: readonly DemoOpening[],
): Schedule['steps'] {
  const steps: { readonly step: Step; readonly seconds: number }[] = []
  let last = from
  /** When the author's last word came out of the box; the commission does not see it before. */
  let found = 0
  for (const step of letter.next) {
    const isAuthors = step.kind === 'read' || step.kind === 'writes'
    const seconds = isAuthors
      ? evening(last, step.after, n)
      : Math.max(workingHour(last, step.after, n), found + hour)
    steps.push({ step, seconds })
    last = seconds
    if (step.kind !== 'writes') continue
    const opening = openings.find((one) => one.seconds > seconds)
    // Nobody has read it yet, and so nothing comes after it.
    if (opening === undefined) break
    found = opening.seconds
  }
  return steps
}

/** On the same day some minutes later, else in the afternoon of a working day. */
export function workingHour(from: number, after: number, n: number): number {
  if (after === 0) return from + (10 + (n % 20)) * 60
  const on = onWorkingDay(addDays(wallAt(from).on, after))
  return secondsAt({ on, at: clockTime(15, 22) + ((n * 13) % 90) })
}

function evening(from: number, after: number, n: number): number {
  const wanted = secondsAt({
    on: addDays(wallAt(from).on, after),
    at: clockTime(18, 10) + ((n * 29) % 170),
  })
  return Math.max(wanted, from + 20 * 60)
}
