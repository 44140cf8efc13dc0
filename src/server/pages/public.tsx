import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Draw, PageContext, PublicSite } from '../http/site.ts'
import { publicPages, pathBelow, type PublicPage } from './address.ts'
import { AnswerPage } from './answer.tsx'
import { demoPage } from './demo.tsx'
import { HelpPage } from './helplines.tsx'
import { HowPage } from './how.tsx'
import { LandingPage } from './landing.tsx'
import { LetterPage } from './letter.tsx'
import { PageTemplates, NeedsHttps, NotFound, Trouble } from './notices.tsx'
import { RegulationPage } from './regulation.tsx'
import { Shell } from './shell.tsx'
import { viewOf, type View } from './view.ts'

type Body = (view: View) => Child

const bodies: Readonly<Record<PublicPage, Body>> = {
  '': (view) => <LandingPage view={view} />,
  letter: (view) => <LetterPage view={view} />,
  answer: (view) => <AnswerPage view={view} />,
  how: (view) => <HowPage view={view} />,
  help: (view) => <HelpPage view={view} />,
  regulation: (view) => <RegulationPage view={view} />,
}

/** The site of the box: each page for a child and, below `adult`, for everybody else. */
export const publicSite: PublicSite = {
  pages: Object.fromEntries(
    publicPages.flatMap((page) =>
      (['child', 'adult'] as const).map((tone) => [pathBelow(tone, page), draw(bodies[page])]),
    ),
  ),
  demo: demoPage,
  notFound: draw((view) => <NotFound view={view} />),
  needsHttps: draw((view) => <NeedsHttps view={view} />),
  trouble: (context, id) => draw((view) => <Trouble view={view} id={id} />)(context),
}

/** A document around `body`, as a function of nothing but its context. */
function draw(body: Body): Draw {
  return (context: PageContext) => {
    const view = viewOf(context)
    const page = (
      <Shell view={view}>
        {body(view)}
        <PageTemplates view={view} />
      </Shell>
    )
    return html`<!doctype html>${page}`
  }
}
