import { demoWords } from '#core/words/demo/demo-words.ts'
import { langs, type Lang } from '#core/words/lang.ts'
import type { Assets } from '../http/assets.ts'

/** What the build makes the style and the script of demos from; no real school loads them. */
const sources = {
  style: 'src/client/letter/demo/demo.css',
  script: 'src/client/letter/demo/main.ts',
} as const

/** The style and the script of every page of a demo. */
export function DemoHead({ assets }: { readonly assets: Pick<Assets, 'address'> }) {
  return (
    <>
      <link rel="stylesheet" href={assets.address(sources.style)} />
      <script type="module" src={assets.address(sources.script)}></script>
    </>
  )
}

/**
 * What every page of a demo says first, on paper too: that all of it is invented, and how to leave.
 *
 * @param only - the language of the page; without it every language, of which the page shows its own.
 */
export function DemoBar({ only }: { readonly only?: Lang }) {
  return (
    <>
      {(only === undefined ? langs : [only]).map((lang) => {
        const words = demoWords[lang].bar
        return (
          <aside class="demo-bar" lang={lang} aria-label={words.label}>
            <p>
              <strong>{words.name}</strong> <span>{words.invented}</span>
            </p>
            <a href={`/${lang}/demo`}>{words.switch}</a>
            <details>
              <summary>{words.leave}</summary>
              <div>
                <p>{words.leaveHow}</p>
                <button
                  type="button"
                  data-demo="leave"
                  data-leaving={words.leaving}
                  data-not-left={words.notLeft}
                >
                  {words.leaveNow}
                </button>
              </div>
            </details>
            {/* Only on paper, across everything. */}
            <b class="demo-mark" aria-hidden="true">
              {words.name} · {words.invented}
            </b>
          </aside>
        )
      })}
    </>
  )
}
