import { useState } from 'preact/hooks'
import type { Regulation } from '#core/regulation/regulation.ts'
import { textIn } from '#core/regulation/text-in.ts'
import type { Lang } from '#core/words/lang.ts'
import { langNames, langs } from '#core/words/lang.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choice.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useDesk } from '../../desk.ts'
import { boxAtWork } from '../opening/openings.ts'
import { PosterSheet } from './poster-sheet.tsx'

/** The poster, made here and nowhere else: its picture carries the fingerprint of the founding. */
export function Poster() {
  const { state, t } = useDesk()
  const words = t.box.poster
  const { board, genesis } = state
  const [chosen, setChosen] = useState<Lang | null>(null)
  const roster = state.rosters.at(-1)
  const rules = board && boxAtWork(board)?.published?.rules
  const isReady = board !== null && genesis !== null && roster !== undefined && rules != null
  const lang = chosen ?? board?.school.lang ?? 'kk'
  return (
    <>
      <div class="no-print">
        {isReady && (
          <>
            <p class="hint">{words.onlyHere}</p>
            <div class="poster-tools">
              <Select
                label={words.language}
                value={lang}
                onValue={setChosen}
                options={langs.map((one) => ({ value: one, label: langNames[one] }))}
              />
              <Button kind="main" icon="print" onClick={() => print()}>
                {t.common.actions.print}
              </Button>
            </div>
          </>
        )}
      </div>
      {isReady ? (
        <PosterSheet
          lang={lang}
          schoolName={state.schoolName ?? ''}
          boxName={nameOfPage(state.regulations.at(-1)?.regulation, lang)}
          country={board.school.country}
          publicUrl={state.publicUrl}
          genesis={genesis}
          people={roster.people}
          rules={rules}
        />
      ) : (
        <Empty title={words.notYet} />
      )}
    </>
  )
}

/** What `regulation` calls the box that encrypts, or null. */
const nameOfPage = (regulation: Regulation | undefined, lang: Lang): string | null => {
  const page = regulation?.channels.find(({ kind }) => kind === 'web-form')
  return page === undefined ? null : textIn(page.name, lang, regulation?.language ?? lang)
}
