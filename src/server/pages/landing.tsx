import { addressOf } from './address.ts'
import { NotOpen } from './notices.tsx'
import { Places } from './places.tsx'
import { Openings } from './openings.tsx'
import { Readers } from './readers.tsx'
import { openBoxOf, type View } from './view.ts'

/** The first page: two things to do, who reads, and when. */
export function LandingPage({ view }: { readonly view: View }) {
  const { lang, tone, words } = view
  const box = openBoxOf(view.box)
  if (box === null) {
    return (
      <>
        <NotOpen view={view} />
        <Rules view={view} />
      </>
    )
  }
  return (
    <>
      <h1>{words.landing.title}</h1>
      <p class="lead">{words.landing.lead}</p>
      <p class="doors">
        <a class="btn main wide" href={addressOf(lang, tone, 'letter')}>
          {words.site.write}
        </a>
        <a class="btn wide" href={addressOf(lang, tone, 'answer')}>
          {words.site.answer}
        </a>
      </p>
      <p class="alt">
        <a href={addressOf(lang, tone === 'child' ? 'adult' : 'child', '')}>
          {words.site.otherTone}
        </a>
      </p>
      <Readers view={view} box={box} />
      <Openings view={view} box={box} />
      <p>
        <b>{words.landing.notYourFault}</b> {words.landing.friend}
      </p>
      <p class="soft">{words.landing.duty}</p>
      <Rules view={view} />
    </>
  )
}

/** Every box and telephone of the regulation in force, and the way to the whole of it. */
function Rules({ view }: { readonly view: View }) {
  const { lang, tone, words, box } = view
  if (!box?.regulation) return null
  return (
    <>
      <Places view={view} known={box.regulation} />
      <p>
        <a href={addressOf(lang, tone, 'regulation')}>{words.regulation.link}</a>
      </p>
    </>
  )
}
