import { nearTime } from '#core/words/dates.ts'
import type { OpenBox, View } from './view.ts'

/** What script says on the letter page: it has no words of its own. */
export function LetterSays({ view, box }: { readonly view: View; readonly box: OpenBox }) {
  const { sending, flood, letter } = view.words
  return (
    <template id="says">
      <p data-say="empty">{sending.empty}</p>
      <p data-say="preparing" class="busy">
        {sending.preparing}
      </p>
      <p data-say="locking" class="busy">
        {sending.locking}
      </p>
      <p data-say="solving" class="busy">
        {flood.solving}
      </p>
      <p data-say="sending" class="busy">
        {sending.sending}
      </p>
      <div data-say="unsent" class="due">
        <p>{sending.unsent}</p>
        <button type="button" class="btn">
          {sending.again}
        </button>
      </div>
      <p data-say="readers-changed" class="warn">
        {sending.readersChanged}
      </p>
      <p data-say="too-long" class="warn">
        {sending.tooLong}
      </p>
      <div data-say="full" data-lines="" class="warn">
        <p>{flood.full(nearTime(view.lang, box.opening.next), letter.urgent)}</p>
      </div>
      <p data-say="files-not-loaded" class="due">
        {view.words.files.notLoaded}
      </p>
      {(['boxClosed', 'notBelieved', 'failed'] as const).map((refusal) => (
        <div data-say={refusals[refusal]} data-lines="" class="warn">
          <p>{sending[refusal]}</p>
        </div>
      ))}
    </template>
  )
}

const refusals = {
  boxClosed: 'box-closed',
  notBelieved: 'not-believed',
  failed: 'failed',
} as const
