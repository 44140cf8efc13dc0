import { html } from 'hono/html'
import type { Lang } from '#core/words/lang.ts'
import { workspaceShellWords } from '#core/words/workspace-shell.ts'
import type { Assets } from '../http/assets.ts'
import type { Html } from '../http/site.ts'
import { DemoBar, DemoHead } from './demo-bar.tsx'

/** What the build makes the workspace from. */
const source = 'src/client/workspace/main.tsx'

/** The empty page in which the workspace of the staff starts: nothing on it is about anybody. */
export function workspaceShell(assets: Assets, lang: Lang, isDemo: boolean): Html {
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>Senim</title>
        <link rel="icon" href="data:," />
        {assets.styles(source).map((address) => (
          <link rel="stylesheet" href={address} />
        ))}
        <script type="module" src={assets.address(source)}></script>
        {isDemo && <DemoHead assets={assets} />}
      </head>
      <body>
        {isDemo && <DemoBar />}
        <div id="app"></div>
        <p id="too-old" hidden>
          {workspaceShellWords[lang].needsNewer}
        </p>
        <noscript>
          <p>{workspaceShellWords[lang].needsScript}</p>
        </noscript>
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}
