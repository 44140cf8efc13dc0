import { addressOf } from './address.ts'
import { AnswerSays } from './answer-says.tsx'
import { Missed } from './missed.tsx'
import { Cannot, NotOpen } from './notices.tsx'
import { FinishedTemplate } from './receipt.tsx'
import { RoleNames } from './role-names.tsx'
import { ThreadTemplates } from './thread.tsx'
import type { View } from './view.ts'

/** The page where the code opens the answer: the code form works like the letter's. */
export function AnswerPage({ view }: { readonly view: View }) {
  const { lang, tone, words, box } = view
  if (box === null || box.genesis === null) return <NotOpen view={view} />
  return (
    <>
      <h1>{words.answer.title}</h1>
      <p class="lead">{words.answer.lead}</p>
      <Missed view={view} />
      <p id="opening" class="soft">
        {words.sending.opening}
      </p>
      <Cannot view={view} title={words.answer.cannot} />
      <form
        id="code"
        hidden
        autocomplete="off"
        novalidate
        data-school={box.school.id}
        data-open={words.answer.open}
      >
        <fieldset>
          <legend class="aside">{words.answer.title}</legend>
          <label>
            <span>{words.answer.code}</span>
            <input
              id="digits"
              class="group"
              inputmode="numeric"
              autocomplete="off"
              spellcheck={false}
              maxlength={40}
              aria-describedby="status"
            />
          </label>
        </fieldset>
        <div id="send"></div>
        <div id="status" role="status"></div>
      </form>
      <p class="alt">
        <a href={addressOf(lang, tone, 'letter')}>{words.site.write}</a>
      </p>
      <AnswerSays view={view} />
      <ThreadTemplates view={view} />
      <FinishedTemplate view={view} />
      <RoleNames view={view} />
    </>
  )
}
