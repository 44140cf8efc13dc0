import { authorKinds } from '#core/contract/letter-body.ts'
import type { PublicWords } from '#core/words/public/public-words.ts'
import { Attach } from './attach.tsx'
import { Padlock } from './icons.tsx'
import { labelOf } from './readers.tsx'
import type { OpenBox, View } from './view.ts'

interface FormProps {
  readonly view: View
  readonly box: OpenBox
}

/**
 * The form: no action, no method, no name on any field and no button. Whatever happens without
 * script, no browser can send what is written here.
 */
export function LetterForm({ view, box }: FormProps) {
  const { tone, words } = view
  return (
    <form
      id="letter"
      hidden
      autocomplete="off"
      novalidate
      data-box={box.box.box}
      data-tone={tone}
      data-zone={box.school.zone}
      data-send={words.letter.send}
      data-choice={words.readers.chosen}
    >
      <fieldset>
        <legend class="aside">{words.letter.title}</legend>
        <div class="sheet">
          <label for="text">{words.letter.label}</label>
          <textarea
            id="text"
            rows={6}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="where"
          ></textarea>
          <Attach view={view} />
        </div>
        <p id="where" class="hint">
          {words.letter.where} {words.letter.recognised}
        </p>
        <Exclusion view={view} box={box} />
        <AboutAuthor words={words.letter} />
        <label class="urgent">
          <input id="urgent" type="checkbox" aria-controls="urgent-hint" />
          <span>{words.letter.urgent}</span>
        </label>
        <p id="urgent-hint" class="due" role="status" hidden>
          {words.letter.urgentHint}
        </p>
        <p class="hint">
          {words.letter.truth} {words.landing.duty}
        </p>
        <p class="note">
          <Padlock />
          <span>{words.letter.locked}</span>
        </p>
      </fieldset>
      <div id="send"></div>
      <div id="status" role="status"></div>
    </form>
  )
}

function Exclusion({ view: { lang, words }, box }: FormProps) {
  return (
    <details class="pick">
      <summary>{words.readers.question}</summary>
      <p class="hint">{words.readers.hint}</p>
      <div id="people">
        {box.people.map((person) => (
          <label
            data-member={person.id}
            data-role={person.role}
            data-seat={person.seat}
            data-name={person.name}
          >
            <input type="checkbox" />
            <span>
              <span data-label="">{labelOf(person, box.people, lang)}</span>
              <small hidden={person.seat === 'member'}>{words.readers.reserve}</small>
            </span>
          </label>
        ))}
      </div>
      <div aria-live="polite">
        <p id="comes-in" class="due" hidden>
          {words.readers.comesIn} <b></b>
        </p>
        <div id="too-few" class="warn" hidden>
          <p>{words.readers.tooFew}</p>
          <p>
            <a href="tel:111">111</a> · {words.readers.department}
          </p>
        </div>
      </div>
    </details>
  )
}

function AboutAuthor({ words }: { readonly words: PublicWords['letter'] }) {
  const fields = [
    ['surname', words.surname, 'text'],
    ['name', words.name, 'text'],
    ['patronymic', words.patronymic, 'text'],
    ['age', words.age, 'text'],
    ['class', words.class, 'text'],
    ['address', words.address, 'text'],
    ['phone', words.phone, 'tel'],
    ['email', words.email, 'email'],
  ] as const
  return (
    <details>
      <summary>{words.about}</summary>
      <p class="hint">{words.aboutHint}</p>
      <label class="field">
        <span>{words.who}</span>
        <select id="who" autocomplete="off">
          <option value="">{words.whoUnsaid}</option>
          {authorKinds.map((kind) => (
            <option value={kind}>{words.whoIs[kind]}</option>
          ))}
        </select>
      </label>
      <div class="fields">
        {fields.map(([field, label, type]) => (
          <label class="field">
            <span>{label}</span>
            <input
              data-field={field}
              type={type}
              maxlength={500}
              spellcheck={false}
              autocomplete="off"
            />
          </label>
        ))}
      </div>
    </details>
  )
}
