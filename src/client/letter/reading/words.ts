import type { Lang } from '#core/words/lang.ts'
import type { CodeEntryWords } from '#core/words/public/en/code-entry.ts'
import type { FeedbackWords } from '#core/words/public/en/feedback.ts'
import type { WaitsWords } from '#core/words/public/en/waits.ts'
import type { ByTone } from '#core/words/public/tone.ts'
import { byTone } from '../page/by-tone.ts'
import { pageLang } from '../page/lang.ts'

type Catalogues<Name extends string, Words> = Readonly<
  Record<Lang, () => Promise<{ readonly [name in Name]: (t: ByTone) => Words }>>
>

/* These words come with the scripts that say them, and not with the page. */

const entry: Catalogues<'codeEntry', CodeEntryWords> = {
  kk: () => import('#core/words/public/kk/code-entry.ts'),
  ky: () => import('#core/words/public/ky/code-entry.ts'),
  ru: () => import('#core/words/public/ru/code-entry.ts'),
  en: () => import('#core/words/public/en/code-entry.ts'),
}

const said: Catalogues<'feedback', FeedbackWords> = {
  kk: () => import('#core/words/public/kk/feedback.ts'),
  ky: () => import('#core/words/public/ky/feedback.ts'),
  ru: () => import('#core/words/public/ru/feedback.ts'),
  en: () => import('#core/words/public/en/feedback.ts'),
}

const awaited: Catalogues<'waits', WaitsWords> = {
  kk: () => import('#core/words/public/kk/waits.ts'),
  ky: () => import('#core/words/public/ky/waits.ts'),
  ru: () => import('#core/words/public/ru/waits.ts'),
  en: () => import('#core/words/public/en/waits.ts'),
}

/** What a letter waits for. */
export const waitsWords = async (): Promise<WaitsWords> =>
  (await awaited[pageLang()]()).waits(byTone)

/** What the page says about other ways to give a code. */
export const entryWords = async (): Promise<CodeEntryWords> =>
  (await entry[pageLang()]()).codeEntry(byTone)

/** What the page says when an author says something of an answer. */
export const feedbackWords = async (): Promise<FeedbackWords> =>
  (await said[pageLang()]()).feedback(byTone)
