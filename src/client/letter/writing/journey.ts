import { find, say } from '../page/dom.ts'
import { pageLang } from '../page/lang.ts'
import { jsonRequest, persist, wordOf, type Answered } from '../page/network.ts'
import { sayUnsent } from '../page/unsent.ts'
import { connect, TaskFailed, type Connection } from '../workers/connect.ts'
import type { LetterTasks } from '../workers/letter-tasks.ts'
import { readForm } from './draft.ts'
import type { People, ShownPerson } from './people.ts'
import { showReceipt } from './receipt.ts'

/** The way of one letter from the form to the receipt. */
export interface Journey {
  /** Encrypts and sends what the form says. Does nothing while it is on its way. */
  send(): Promise<void>
}

interface JourneyParts {
  readonly form: HTMLFormElement
  readonly people: People
  readonly status: HTMLElement
  readonly genesis: string
}

/** Loads what encrypts and makes ready, while somebody writes. */
export function beginJourney({ form, people, status, genesis }: JourneyParts): Journey {
  const fields = find('fieldset', HTMLFieldSetElement, form)
  let isOnItsWay = false
  let goOn = () => {}
  let worker = connect<LetterTasks>('letter')
  let readers = prepare()

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
    say(status, end)
    fields.disabled = false
    isOnItsWay = false
  }

  /** Goes all the way; gives the word to say when the letter did not go, or null. */
  async function travel(): Promise<string | null> {
    say(status, 'preparing')
    const prepared = await readers
    if (prepared instanceof TaskFailed && prepared.message === 'not-loaded') return again()
    if (!isPeople(prepared)) {
      readers = prepare()
      return prepared instanceof TaskFailed ? 'not-believed' : 'box-closed'
    }
    if (!sameReaders(people.shown, prepared)) {
      people.replace(prepared)
      return 'readers-changed'
    }
    say(status, 'locking')
    return lockAndSend()
  }

  async function lockAndSend(): Promise<string | null> {
    try {
      const { id, request, code } = await worker.ask('seal', readForm(form, people.excluded))
      say(status, 'sending')
      const answered = await persist(`/api/letters/${id}`, jsonRequest('PUT', request), () =>
        sayUnsent(status, 'sending'),
      )
      if (answered.status >= 300) return refused(answered)
      const days = Number(form.dataset['answerDays'])
      const received = await worker.ask('receive', {
        acknowledgement: answered.text,
        answerWorkingDays: days,
        lang: pageLang(),
      })
      const urgent = find('#urgent', HTMLInputElement, form).checked
      worker.end()
      form.reset()
      showReceipt({ code, urgent, ...received })
      return null
    } catch (error) {
      if (!(error instanceof TaskFailed)) throw error
      return error.message === 'too-large' ? 'too-long' : 'failed'
    }
  }

  async function refused(answered: Answered): Promise<string | null> {
    const word = wordOf(answered)
    readers = prepare()
    // New keys, or a code that was drawn before: encrypted again, by itself.
    if (word === 'roster-changed' || word === 'code-is-taken') return travel()
    return word === 'unknown-box' || word === 'box-is-not-published' ? 'box-closed' : 'failed'
  }

  /** The worker itself did not come: asks for it once more when there may be a network. */
  async function again(): Promise<string | null> {
    await sayUnsent(status, 'preparing')
    worker = connect<LetterTasks>('letter')
    readers = prepare()
    return travel()
  }

  return { send }
}

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

/** The people, or why not: the server's refusal, or the worker's. */
type Prepared = readonly ShownPerson[] | Answered | TaskFailed

const isPeople = (prepared: Prepared): prepared is readonly ShownPerson[] => Array.isArray(prepared)

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
