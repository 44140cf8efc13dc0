import type { AttachedFile } from '#core/contract/files.ts'
import type { FilePlace } from '#crypto/encrypt/file-parts.ts'
import type { Destination } from '../files/destination.ts'
import type { OfferedFiles } from '../files/offered.ts'
import { find, say } from '../page/dom.ts'
import { loadScript } from '../page/load-script.ts'
import { persist, wordOf, type Answered } from '../page/network.ts'
import { putWorked } from '../page/put-worked.ts'
import { sayUnsent } from '../page/unsent.ts'
import { connect, TaskFailed, type Connection } from '../workers/connect.ts'
import type { LetterTasks } from '../workers/letter-tasks.ts'
import { readForm } from './draft.ts'
import type { People, ShownPerson } from './people.ts'

/** The way of one letter from the form to the receipt. */
export interface Journey {
  /** Encrypts and sends what the form says. Does nothing while it is on its way. */
  send(): Promise<void>
  /** Where files go that come along; null when nobody is known to whom. */
  destination(): Promise<Destination | null>
}

interface JourneyParts {
  readonly form: HTMLFormElement
  readonly people: People
  readonly status: HTMLElement
  readonly files: OfferedFiles
  readonly genesis: string
}

/** Loads what encrypts and makes ready, while somebody writes. */
export function beginJourney({ form, people, status, files, genesis }: JourneyParts): Journey {
  const fields = find('fieldset', HTMLFieldSetElement, form)
  let isOnItsWay = false
  let goOn = () => {}
  let worker = connect<LetterTasks>('letter')
  let readers = prepare()
  const receipt = readers.then(() => loadScript(() => import('./receipt.ts'), waiting))

  /** The people who can read, by a chain that was checked; or the failure, kept until sending. */
  function prepare(): Promise<Prepared> {
    return prepareOnce(worker, genesis, waiting)
  }

  /** Nobody is told about a network that nobody waits for yet. */
  function waiting(): Promise<void> {
    if (!isOnItsWay) return new Promise((done) => (goOn = done))
    return sayUnsent(status, 'preparing')
  }

  async function send(): Promise<void> {
    if (isOnItsWay) return
    isOnItsWay = true
    goOn()
    fields.disabled = true
    const end = await travel()
    if (end === null) return
    if (end !== backToWriting) say(status, end)
    fields.disabled = false
    isOnItsWay = false
  }

  /** Goes all the way; gives the word to say when the letter did not go, or null. */
  async function travel(): Promise<string | null> {
    say(status, 'preparing')
    const prepared = await readers
    if (prepared instanceof TaskFailed && prepared.message === 'not-loaded') return again()
    if (!isReady(prepared)) {
      readers = prepare()
      return prepared instanceof TaskFailed ? 'not-believed' : 'box-closed'
    }
    if (!sameReaders(people.shown, prepared.people)) {
      people.replace(prepared.people)
      return 'readers-changed'
    }
    const attached = await files.whenArrived()
    if (attached === null) return backToWriting
    // Before anything goes: a network that ends in between must not take the code with it.
    await receipt
    say(status, 'locking')
    return lockAndSend(attached)
  }

  async function lockAndSend(attached: readonly AttachedFile[]): Promise<string | null> {
    try {
      const { code, ...sealed } = await worker.ask('seal', {
        ...readForm(form, people.excluded),
        files: attached,
      })
      const answered = await putWorked(sealed, status, onItsWay, (offer) =>
        worker.ask('work', offer),
      )
      if (answered.status >= 300) return refused(answered)
      const received = await worker.ask('receive', answered.text)
      const urgent = find('#urgent', HTMLInputElement, form).checked
      worker.end()
      files.end()
      form.reset()
      const { showReceipt } = await receipt
      showReceipt({ code, genesis, urgent, ...received })
      return null
    } catch (error) {
      if (!(error instanceof TaskFailed)) throw error
      return error.message === 'too-large' ? 'too-long' : 'failed'
    }
  }

  async function refused(answered: Answered): Promise<string | null> {
    const word = wordOf(answered)
    readers = prepare()
    if (word === 'parts-missing') files.sendAgain()
    // New keys, or a code that was drawn before: encrypted again, by itself.
    if (sentAgain.includes(word)) return travel()
    if (word === 'box-is-full') return 'full'
    return word === 'unknown-box' || word === 'box-is-not-published' ? 'box-closed' : 'failed'
  }

  /** The worker itself did not come: asks for it once more when there may be a network. */
  async function again(): Promise<string | null> {
    await sayUnsent(status, 'preparing')
    worker = connect<LetterTasks>('letter')
    readers = prepare()
    return travel()
  }

  return {
    send,
    async destination() {
      const prepared = await readers
      if (!isReady(prepared)) return null
      return { place: prepared.place, work: (offer) => worker.ask('work', offer) }
    },
  }
}

/** What the page says while the letter goes. */
const onItsWay = { sending: 'sending', solving: 'solving' } as const

/** The end of a way that the author broke off: there is nothing to say. */
const backToWriting = ''

/** Refusals after which the same letter goes once more. */
const sentAgain: readonly string[] = ['roster-changed', 'code-is-taken', 'parts-missing']

async function prepareOnce(
  worker: Connection<LetterTasks>,
  genesis: string,
  waiting: () => Promise<void>,
): Promise<Prepared> {
  const box = await persist('/api/box', {}, waiting)
  if (box.status !== 200) return box
  try {
    return await worker.ask('prepare', { box: box.text, genesis })
  } catch (error) {
    if (error instanceof TaskFailed) return error
    throw error
  }
}

/** Who reads the letter, and where its files go. */
interface Ready {
  readonly people: readonly ShownPerson[]
  readonly place: FilePlace
}

/** Everything is ready, or why not: the server's refusal, or the worker's. */
type Prepared = Ready | Answered | TaskFailed

const isReady = (prepared: Prepared): prepared is Ready => 'people' in prepared

/** Whether the page named exactly these people, with these roles and seats. */
const sameReaders = (shown: readonly ShownPerson[], checked: readonly ShownPerson[]): boolean =>
  shown.length === checked.length &&
  shown.every((person, i) => {
    const other = checked[i]
    return (
      person.id === other?.id &&
      person.role === other.role &&
      person.seat === other.seat &&
      person.name === other.name
    )
  })
