import { html } from 'hono/html'
import type { Lang } from '#core/words/lang.ts'
import type { Assets } from '../http/assets.ts'
import type { Html } from '../http/site.ts'

/** What the build makes the two frames from. */
const sources = {
  usual: 'src/client/viewer/viewer.ts',
  pdf: 'src/client/viewer/pdf-viewer.ts',
} as const
const style = 'src/client/viewer/viewer.css'

/** The empty page in the workspace's frame in which a file is shown; the workspace gives it the bytes. */
export function viewerFrame(assets: Assets, lang: Lang, kind: keyof typeof sources): Html {
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>Senim</title>
        <link rel="stylesheet" href={assets.address(style)} crossorigin="anonymous" />
        <script type="module" src={assets.address(sources[kind])} crossorigin="anonymous"></script>
      </head>
      <body>
        <main></main>
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}
