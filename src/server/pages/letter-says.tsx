import type { View } from './view.ts'

/** What script says on the letter page: it has no words of its own. */
export function LetterSays({ view }: { readonly view: View }) {
  const { sending } = view.words
  return (
    <template id="says">
      <p data-say="empty">{sending.empty}</p>
      <p data-say="preparing" class="busy">
        {sending.preparing}
      </p>
      <p data-say="locking" class="busy">
        {sending.locking}
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
