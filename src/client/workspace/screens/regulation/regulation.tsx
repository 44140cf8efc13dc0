import { useState } from 'preact/hooks'
import { currentRoster } from '#core/log/board.ts'
import { closestPreset } from '#core/regulation/closest-preset.ts'
import type { Draft } from '#core/regulation/form/edit.ts'
import { presetOfCountry } from '#core/regulation/in-use.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { nameOf } from '../../who.ts'
import { Chooser } from './chooser.tsx'
import { Editor } from './editor.tsx'
import { History } from './history.tsx'
import { isKept, isProposed, isSample, keptChanges } from './kept-draft.ts'
import { Proposed } from './proposed.tsx'
import { RegulationAsPaper } from './regulation-as-paper.tsx'
import { RegulationFile } from './regulation-file.tsx'
import { ReplaceChanges } from './replace-changes.tsx'
import { Summary } from './summary.tsx'
import { useChanges } from './use-changes.ts'

/** The rules of the school: what is in force, what waits for signatures, and how both are changed. */
export function Regulation() {
  const { state, t, lang } = useDesk()
  const words = editorWords[lang]
  const changes = useChanges()
  // What is only looked at in the editor is no change.
  const [start, setStart] = useState<Draft | null>(null)
  const [other, setOther] = useState<Draft | null>(null)
  const { board, me } = state
  if (board === null) return null
  if (start !== null)
    return (
      <Editor
        draft={changes.draft ?? start}
        changes={changes}
        onKept={(draft) => {
          setStart(draft)
          changes.drop()
        }}
        onLeave={() => setStart(null)}
      />
    )

  const isMember = (currentRoster(board)?.members ?? []).some((one) => one === me?.account)
  const current = state.regulations.at(-1) ?? null
  const regulation = regulationOf(state)
  const kept = keptChanges(state)
  const begin = (draft: Draft) => {
    changes.write(draft)
    goOn(draft)
  }
  const goOn = (draft: Draft | null) => {
    setOther(null)
    setStart(draft)
  }
  // An hour of editing is not written over by a sample or a file that somebody wants to look at.
  const isOnlyHere =
    changes.draft !== null && !isKept(kept, changes.draft) && !isSample(changes.draft)
  const choose = isOnlyHere ? setOther : begin
  const offered = kept === null || isProposed(state, kept.draft) ? null : kept.draft
  const begun = changes.draft ?? offered
  const sample =
    current === null ? presetOfCountry(board.school.country) : closestPreset(regulation)
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      {state.proposedRegulation && <Proposed next={state.proposedRegulation} />}
      {begun !== null && isMember && (
        <section class="card form">
          {kept && changes.draft === null && (
            <p class="hint">
              {words.edit.kept(
                nameOf(state, t, kept.record.state.by),
                dayAndMonth(lang, kept.record.state.on),
              )}
            </p>
          )}
          <Button kind="main" icon="pen" onClick={() => setStart(begun)}>
            {words.goOn}
          </Button>
        </section>
      )}
      {current === null && <Notice kind="calm">{words.sample(words.choose.names[sample])}</Notice>}
      {current === null && state.proposedRegulation === null && (
        <Chooser isMember={isMember} onChosen={choose} />
      )}
      <section>
        <div class="reg-head">
          <h2>
            {current === null
              ? words.choose.names[sample]
              : words.version(current.state.version, dayAndMonth(lang, current.state.since))}
          </h2>
          <div class="buttons">
            {isMember && current !== null && begun === null && (
              <Button icon="pen" onClick={() => setStart(regulation)}>
                {words.change}
              </Button>
            )}
            <RegulationFile regulation={regulation} onOpened={isMember ? choose : null} />
          </div>
        </div>
        <Summary regulation={regulation} sample={sample} />
        {current !== null && <RegulationAsPaper version={current} />}
      </section>
      {state.regulations.length > 0 && <History versions={state.regulations} />}
      {other !== null && (
        <ReplaceChanges
          onGoOn={() => goOn(changes.draft)}
          onReplace={() => begin(other)}
          onClose={() => setOther(null)}
        />
      )}
    </>
  )
}
