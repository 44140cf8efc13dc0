import type { Child } from 'hono/jsx'
import { emergencyNumbers } from '#core/words/helplines.ts'
import { langNames, langs } from '#core/words/lang.ts'
import { addressOf } from './address.ts'
import { DemoBar, DemoHead } from './demo-bar.tsx'
import { Phone } from './icons.tsx'
import type { View } from './view.ts'

/** A whole public page: the danger strip and the exit stand on every one, before anything else. */
export function Shell({ view, children }: { readonly view: View; readonly children: Child }) {
  const { lang, tone, page, words, box } = view
  return (
    <html lang={lang} translate="no">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.site.tab}</title>
        <meta name="robots" content="noindex" />
        <meta name="google" content="notranslate" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={view.style} />
        {/* Nothing can be pressed before it is there: a link must not lose the poster's fragment. */}
        <script type="module" src={view.script} blocking="render"></script>
        {view.demoAssets !== null && <DemoHead assets={view.demoAssets} />}
        {view.preloads.map((address) => (
          <link rel="modulepreload" href={address} />
        ))}
      </head>
      <body
        data-page={page}
        data-lang={lang}
        data-tone={tone}
        data-answer={addressOf(lang, tone, 'answer')}
        data-genesis={box?.genesis ?? undefined}
      >
        <a class="skip" href="#main">
          {words.site.skip}
        </a>
        {view.demoAssets !== null && <DemoBar only={lang} />}
        <DangerStrip view={view} />
        <div class="page">
          <Header view={view} />
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <Footer view={view} />
        </div>
      </body>
    </html>
  )
}

function DangerStrip({ view: { lang, words } }: { readonly view: View }) {
  return (
    <aside class="danger" aria-label={words.site.help}>
      <span>
        {words.site.danger}
        <b>
          <Phone />
          {emergencyNumbers.map((number, i) => (
            <>
              {i > 0 && ' · '}
              <a href={`tel:${number}`}>{number}</a>
            </>
          ))}
        </b>
      </span>
      {/* Somewhere that tells nothing, in the same language; script replaces this page with it. */}
      <a
        id="exit"
        class="exit"
        href={`https://${lang}.wikipedia.org/`}
        rel="noreferrer"
        title={words.site.exitHint}
      >
        {words.site.exit}
      </a>
    </aside>
  )
}

function Header({ view: { lang, tone, page, words, box } }: { readonly view: View }) {
  return (
    <header>
      <a class="mark" href={addressOf(lang, tone, '')}>
        <span class="slot"></span>
        <span>
          <strong>{words.site.box}</strong>
          {box !== null && <small>{box.school.shortName}</small>}
        </span>
      </a>
      <nav class="lang" aria-label={words.site.languages}>
        {langs.map((other) => (
          <a
            href={addressOf(other, tone, page)}
            lang={other}
            aria-current={other === lang ? 'page' : undefined}
          >
            {langNames[other]}
          </a>
        ))}
      </nav>
    </header>
  )
}

function Footer({ view: { lang, tone, page, words } }: { readonly view: View }) {
  return (
    <footer>
      <p class="links">
        <a href={addressOf(lang, tone, 'how')}>{words.site.how}</a>
        <a href={addressOf(lang, tone, 'help')}>{words.site.help}</a>
        <a href={addressOf(lang, tone === 'child' ? 'adult' : 'child', page)}>
          {words.site.otherTone}
        </a>
      </p>
      <p>{words.site.keepsNothing}</p>
      <p class="keys">{words.site.exitHint}</p>
    </footer>
  )
}
