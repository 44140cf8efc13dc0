import { nearTime } from '#core/words/dates.ts'
import { addressOf } from './address.ts'
import { HelplineNumbers } from './helplines.tsx'
import { LetterForm } from './letter-form.tsx'
import { LetterSays } from './letter-says.tsx'
import { Cannot, NotOpen } from './notices.tsx'
import { hoursOf } from './openings.tsx'
import { Readers } from './readers.tsx'
import { ReceiptTemplates } from './receipt.tsx'
import { RoleNames } from './role-names.tsx'
import { openBoxOf, type View } from './view.ts'

/**
 * The page on which a letter is written. Everything above the form can be read without script; the
 * form itself is shown by script, once it knows that it can lock a letter here.
 */
export function LetterPage({ view }: { readonly view: View }) {
  const { lang, tone, words } = view
  const box = openBoxOf(view.box)
  if (box === null) return <NotOpen view={view} />
  return (
    <>
      <h1>{words.letter.title}</h1>
      <p class="lead">{words.letter.lead}</p>
      <Readers view={view} box={box} />
      <p class="night">
        {words.letter.atNight(hoursOf(lang, box))} <HelplineNumbers view={view} />
      </p>
      <p id="opening" class="soft">
        {words.sending.opening}
      </p>
      {box.isFull && (
        <p class="warn">
          {words.flood.full(nearTime(lang, box.opening.next), words.letter.urgent)}{' '}
          <HelplineNumbers view={view} />
        </p>
      )}
      <Cannot view={view} title={words.sending.cannot} />
      <LetterForm view={view} box={box} />
      <p class="alt">
        <a href={addressOf(lang, tone, 'answer')}>{words.site.answer}</a>
      </p>
      <LetterSays view={view} box={box} />
      <ReceiptTemplates view={view} />
      <RoleNames view={view} />
    </>
  )
}
