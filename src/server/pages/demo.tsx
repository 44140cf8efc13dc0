import { html } from 'hono/html'
import type { DemoPerson, DemoSchool } from '#core/contract/demo.ts'
import { demoWords, type DemoWords } from '#core/words/demo/demo-words.ts'
import { langNames, langs, type Lang } from '#core/words/lang.ts'
import { roleWords } from '#core/words/roles.ts'
import type { Html, PageContext } from '../http/site.ts'
import { DemoBar, DemoHead } from './demo-bar.tsx'

/** Who a visitor of the demo can be, each with one press. */
export function demoPage({ lang, demo, assets, box }: PageContext): Html {
  const words = demoWords[lang].page
  const page = (
    <html lang={lang} translate="no">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.tab}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.address('src/client/letter/site.css')} />
        <DemoHead assets={assets} />
      </head>
      <body class="demo-page">
        <DemoBar only={lang} />
        <div class="page">
          <header>
            <span class="mark">
              <span class="slot"></span>
              <span>
                <strong>Senim</strong>
                {box !== null && <small>{box.school.shortName}</small>}
              </span>
            </span>
            <Languages lang={lang} />
          </header>
          <main id="main">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <p class="warn">{words.warning}</p>
            {demo !== null && <Pupil lang={lang} words={words} demo={demo} />}
            {demo !== null && <Adults lang={lang} words={words} demo={demo} />}
          </main>
        </div>
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}

interface PartProps {
  readonly lang: Lang
  readonly words: DemoWords['page']
  readonly demo: DemoSchool
}

function Languages({ lang }: { readonly lang: Lang }) {
  return (
    <nav class="lang" aria-label={langs.map((one) => langNames[one]).join(', ')}>
      {langs.map((other) => (
        <a
          href={`/${other}/demo`}
          lang={other}
          hreflang={other}
          aria-current={other === lang ? 'page' : undefined}
        >
          {langNames[other]}
        </a>
      ))}
    </nav>
  )
}

function Pupil({ lang, words, demo: { codes } }: PartProps) {
  return (
    <section class="demo-part">
      <h2>{words.pupil}</h2>
      <p class="soft">{words.pupilHow}</p>
      <a class="btn main" href={`/${lang}/letter`}>
        {words.write}
      </a>
      <ul class="demo-doors">
        {codes.map(({ story, lang: ofLetter, code }) => (
          <li>
            {/* The page of the letter's own language; the code stays in the fragment, unsent. */}
            <a href={`/${ofLetter}/answer#demo-code=${code}`}>
              <strong>{words.stories[story]}</strong>
              <small>
                <span lang={ofLetter}>{langNames[ofLetter]}</span> · {words.code}{' '}
                <span class="demo-code">{code.replaceAll(/\d{4}(?=\d)/g, '$& ')}</span>
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Adults({ lang, words, demo: { people } }: PartProps) {
  return (
    <section class="demo-part">
      <h2>{words.staff}</h2>
      <p class="soft">{words.staffHow}</p>
      <ul class="demo-doors">
        {people.map((person) => (
          <li>
            <a href={`/w/#demo=${person.account}`}>
              <strong>{person.role === null ? words.administrator : person.name}</strong>
              {person.role !== null && <small>{roleWords[lang][person.role]}</small>}
              <span>{taskOf(words, person)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What this person is worth looking at for; nothing for a role that the demo does not cast. */
const taskOf = ({ tasks }: DemoWords['page'], { role }: DemoPerson): string =>
  new Map(Object.entries(tasks)).get(role ?? 'administrator') ?? ''
