import type { EntryId } from '#core/ids.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { ReceiptKeys } from '#crypto/encrypt/receipt-keys.ts'
import type { Agenda } from './agenda.ts'
import { sayRead, sendLetter, writeAgain, type Readers, type Sent } from './author.ts'
import type { Player } from './people.ts'
import type { SchoolPlace } from './place.ts'
import { answer, note, open, sayFirstRead, type OpenThread } from './reader.ts'
import { annul, register, writeCard, type Journals, type Registration } from './registrar.ts'
import type { Records } from './records.ts'
import type { Commission } from './school.ts'
import type { DemoBoxes } from './story/regulation.ts'
import type { Schedule } from './schedule.ts'
import type { Cast, Step, StoryLetter } from './story/story.ts'
import { wallAt } from './term.ts'

/** What the letters of the term have in common. */
export interface Term {
  readonly place: SchoolPlace
  readonly agenda: Agenda
  readonly boxes: DemoBoxes
  readonly regulation: Regulation
  readonly commission: Commission
  readonly records: Records
  readonly journals: Journals
  /** Everybody with keys, as they are now. */
  readonly player: (who: Cast) => Player
  /** To whom a letter is sealed that is sent now. */
  readonly readers: () => Readers
  /** Letters in the box that every member may read; an opening counts and empties it. */
  readonly inBox: { ordinary: number }
}

/** Plans a letter with all that comes of it. */
export function planLetter(
  term: Term,
  letter: StoryLetter,
  keys: ReceiptKeys,
  { sentAt, openedAt, steps }: Schedule,
): void {
  const life = lifeOf(term, letter, keys)
  const { agenda } = term
  agenda.plan(sentAt, () => life.send())
  const { registered } = letter
  if (openedAt === null || registered === null) return
  agenda.plan(openedAt + 9 * 60, () => life.read(registered.by))
  agenda.plan(openedAt + 14 * 60, () => life.register(registered.by, registered.brief))
  for (const { step, seconds } of steps) agenda.plan(seconds, () => life.do(step))
  for (const { step, seconds } of steps) {
    if (step.kind === 'annul')
      agenda.plan(seconds + 8 * 60, () => life.register(step.by, step.brief))
  }
}

/** One letter from the first word to the last, one deed after the other. */
function lifeOf(term: Term, letter: StoryLetter, keys: ReceiptKeys) {
  const { place, player, readers, journals, inBox } = term
  let sent: Sent | null = null
  let thread: OpenThread | null = null
  let registration: Registration | null = null
  let lastAnswer: EntryId | null = null
  let written = 0
  let openedOn = wallAt(0).on

  return {
    async send(): Promise<void> {
      const { text, tone, lang, who, signed, without = [], urgent = false } = letter
      sent = await sendLetter(place, readers(), keys, {
        words: {
          text,
          tone,
          lang,
          ...(who === undefined ? {} : { who }),
          ...(signed === undefined ? {} : { signed }),
        },
        excluded: without.map((one) => player(one).person.id),
        urgent,
      })
      if (!urgent && without.length === 0) inBox.ordinary++
    },

    async read(by: Cast): Promise<void> {
      openedOn = wallAt(place.now()).on
      thread = await open(place, player(by), known(sent))
      await sayFirstRead(place, player(by), thread)
    },

    async register(by: Cast, brief: string): Promise<void> {
      const { signed } = letter
      const data = { brief, isAnonymous: signed === undefined }
      const about = { data, told: { channel: 'web', signed }, openedOn, journals }
      registration = await register(place, player(by), known(thread), about)
    },

    async do(step: Step): Promise<void> {
      switch (step.kind) {
        case 'answer':
          lastAnswer = await answer(place, player(step.by), known(thread), step.text)
          return
        case 'note':
          await note(place, player(step.by), known(thread), step.text)
          return
        case 'read':
          return sayRead(place, known(sent), known(lastAnswer))
        case 'writes':
          return writeAgain(place, known(sent), step.text, ++written)
        case 'annul': {
          const { reason } = step
          const taken = known(registration)
          return annul(place, player(step.by), known(thread), taken, { reason, journals })
        }
        case 'card': {
          const data = { set: step.set, why: { kind: 'progress' } } as const
          return writeCard(place, player(step.by), known(thread), { data, journals })
        }
      }
    },
  }
}

/** What an earlier deed of the same letter left. */
function known<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new RangeError('the story tells something before its time')
  return thing
}
