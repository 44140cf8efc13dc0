import { addressOf } from './address.ts'
import { Helplines } from './helplines.tsx'
import { openBoxOf, type View } from './view.ts'
import { hoursOf } from './openings.tsx'

/** No box takes letters here yet; an answer to an older letter can still be read. */
export function NotOpen({ view }: { readonly view: View }) {
  const { lang, tone, words, box } = view
  return (
    <>
      <h1>{words.notices.notOpen}</h1>
      <p class="lead">{words.notices.notOpenHow}</p>
      <Helplines view={view} />
      {box !== null && box.genesis !== null && (
        <p class="alt">
          <a href={addressOf(lang, tone, 'answer')}>{words.site.answer}</a>
        </p>
      )}
    </>
  )
}

/** There is nothing at this address. */
export function NotFound({ view: { lang, tone, words } }: { readonly view: View }) {
  return (
    <>
      <h1>{words.notices.notFound}</h1>
      <p class="lead">{words.notices.notFoundHow}</p>
      <a class="btn main wide" href={addressOf(lang, tone, '')}>
        {words.site.home}
      </a>
    </>
  )
}

/** The way to this server can be read by others. */
export function NeedsHttps({ view }: { readonly view: View }) {
  const { words } = view
  return (
    <>
      <h1>{words.notices.https}</h1>
      <p class="lead">{words.notices.httpsHow}</p>
      <Helplines view={view} />
    </>
  )
}

/** Something broke on the server. */
export function Trouble({ view, id }: { readonly view: View; readonly id: string }) {
  const { words } = view
  return (
    <>
      <h1>{words.notices.trouble}</h1>
      <p class="lead">
        {words.notices.troubleHow} <code>{id}</code>
      </p>
      <Helplines view={view} />
    </>
  )
}

/** Why nothing can be locked or unlocked in this browser, and what to do instead. */
export function Cannot({ view, title }: { readonly view: View; readonly title: string }) {
  const { lang, words } = view
  const box = openBoxOf(view.box)
  return (
    <section id="cannot" class="late card">
      <h2>{title}</h2>
      <p>{words.sending.cannotWhy}</p>
      <p>{words.sending.cannotDo}</p>
      {box !== null && (
        <p>
          {words.answer.opening}: {hoursOf(lang, box)}
        </p>
      )}
      <Helplines view={view} />
    </section>
  )
}

/** What script may have to show on any page: the poster belongs to another box; the helplines. */
export function PageTemplates({ view }: { readonly view: View }) {
  const { words } = view
  return (
    <>
      <template id="foreign">
        <h1>{words.notices.foreign}</h1>
        <p class="warn">{words.notices.foreignHow}</p>
      </template>
      <template id="lines">
        <Helplines view={view} />
      </template>
    </>
  )
}
