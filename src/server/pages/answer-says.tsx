import { nearTime } from '#core/words/dates.ts'
import type { View } from './view.ts'

/** What script says on the page of the answer. */
export function AnswerSays({ view }: { readonly view: View }) {
  const { answer, sending, flood } = view.words
  const next = view.box?.opening?.next
  const busy = {
    working: answer.working,
    fetching: answer.fetching,
    checking: answer.checking,
    solving: flood.solving,
  }
  const plain = {
    ...answer.refusal,
    'wrong-code': answer.wrongCode,
    offline: answer.offline,
    'read-later': answer.readLater,
    'in-log': answer.inLog,
    'in-log-unsigned': answer.inLogUnsigned,
    waiting: answer.stillWaiting,
    empty: sending.empty,
    'too-long': sending.tooLong,
  }
  const alarms = {
    failed: answer.failed,
    'not-in-log': answer.notInLog,
    full: flood.fullAgain(next === undefined ? '–' : nearTime(view.lang, next)),
  }
  return (
    <template id="says">
      {Object.entries(busy).map(([say, text]) => (
        <p data-say={say} class="busy">
          {text}
        </p>
      ))}
      {Object.entries(plain).map(([say, text]) => (
        <p data-say={say} class={say === 'in-log' ? 'done' : 'due'}>
          {text}
        </p>
      ))}
      {Object.entries(alarms).map(([say, text]) => (
        <div data-say={say} data-lines="" class="warn">
          <p>{text}</p>
        </div>
      ))}
      <div data-say="unsent" class="due">
        <p>{sending.unsent}</p>
        <button type="button" class="btn">
          {sending.again}
        </button>
      </div>
      <p data-say="arrived" class="done">
        {answer.arrived} <b data-opening=""></b>
      </p>
    </template>
  )
}
