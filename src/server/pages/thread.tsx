import { Attach } from './attach.tsx'
import { Missed } from './missed.tsx'
import type { View } from './view.ts'

/** What script shows when the code fits. */
export function ThreadTemplates({ view }: { readonly view: View }) {
  const { answer } = view.words
  return (
    <>
      <template id="thread">
        <h1 tabindex={-1}>
          <span data-part="answered" hidden>
            {answer.hasAnswer}
          </span>
          <span data-part="unanswered" hidden>
            {answer.noAnswer}
          </span>
        </h1>
        <div data-answers=""></div>
        <section class="card">
          <h2>{answer.path}</h2>
          <Missed view={view} />
          <Path view={view} />
          <button type="button" class="btn wide" data-do="check">
            {answer.check}
          </button>
          <div role="status" data-status="check"></div>
        </section>
        <FollowUpForm view={view} />
        <button type="button" class="btn wide" data-do="close">
          {answer.close}
        </button>
      </template>
      <template id="answer">
        <article class="card answer">
          <h2>
            {answer.from} <span data-role-name=""></span>
          </h2>
          <p class="soft" data-on=""></p>
          <p class="text"></p>
          <button type="button" class="btn" data-do="read">
            {answer.read}
          </button>
          <p class="warn" data-part="damaged" hidden>
            {answer.damaged}
          </p>
        </article>
      </template>
    </>
  )
}

function Path({ view: { words } }: { readonly view: View }) {
  const { answer } = words
  return (
    <ol class="path">
      <li data-step="sent" class="on">
        {answer.sent}
      </li>
      <Step name="received" words={answer.received} />
      <Step name="seen" words={answer.seen} />
      <Step name="registered" words={answer.registered} />
      <Step name="due" words={answer.due} />
      <Step name="answered" words={answer.answered} />
    </ol>
  )
}

const Step = ({ name, words }: { readonly name: string; readonly words: string }) => (
  <li data-step={name}>
    <span>
      {words} <span data-when=""></span>
    </span>
  </li>
)

function FollowUpForm({ view }: { readonly view: View }) {
  const { answer } = view.words
  return (
    <form class="follow-up" autocomplete="off" novalidate>
      <h2>{answer.writeAgain}</h2>
      <p class="hint">{answer.writeAgainHint}</p>
      <fieldset>
        <div class="sheet">
          <label for="more">{answer.message}</label>
          <textarea id="more" rows={4} spellcheck={false} autocomplete="off"></textarea>
          <Attach view={view} />
        </div>
      </fieldset>
      <button class="btn main wide" disabled>
        {answer.send}
      </button>
      <div role="status" data-status="follow-up"></div>
    </form>
  )
}
