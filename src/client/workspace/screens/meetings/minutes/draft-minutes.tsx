import { canBeClosed, faultsOf, type MeetingFault } from '#core/meetings/faults.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { dayAndMonth, longDate } from '#core/words/dates.ts'
import { PaperView } from '../../../documents/paper-view.tsx'
import { Button } from '../../../parts/button.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { useAction } from '../../../use-action.ts'
import { writerOf } from '../../../who.ts'
import type { MeetingOnRecord } from '../facts.ts'
import { closeMinutes } from './closing.ts'
import { draftPaper } from './orders.ts'

interface DraftMinutesProps {
  readonly kept: MeetingOnRecord
  readonly onAmend: () => void
  readonly onBack: () => void
}

/** Draft minutes as they will be printed, what lacks in them, and who wrote which version. */
export function DraftMinutes({ kept, onAmend, onBack }: DraftMinutesProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.meetings
  const action = useAction()
  if (state.now === null) return null
  const faults = faultsOf(kept.data, regulationOf(state).commission, state.now.on)
  const mistakes = faults.filter(({ isWarning }) => !isWarning)
  const warnings = faults.filter(({ isWarning }) => isWarning)
  return (
    <>
      <Button kind="quiet" icon="back" onClick={onBack}>
        {words.back}
      </Button>
      <Title step={kept.state.version} lead={longDate(lang, kept.data.on)}>
        {words.draftTitle}
      </Title>
      <FaultList title={words.toMend} faults={mistakes} />
      <FaultList title={words.toLookAt} faults={warnings} />
      <PaperView paper={draftPaper(state, kept.data)} />
      <p class="hint">{words.closeHint}</p>
      <Trouble action={action} />
      <div class="buttons">
        <Button icon="pen" onClick={onAmend}>
          {words.amend}
        </Button>
        <Button
          kind="main"
          icon="seal"
          disabled={!canBeClosed(faults)}
          busy={action.isBusy && t.common.busy}
          onClick={() => action.run(() => closeMinutes(workspace, kept))}
        >
          {words.close}
        </Button>
      </div>
      <details class="card version">
        <summary>{words.version(kept.state.version)}</summary>
        <ul>
          {kept.versions.toReversed().map(({ entry, by, on }, n) => (
            <li key={entry}>
              {words.version(kept.versions.length - n)}:{' '}
              {words.wroteOn(writerOf(state, t, by), dayAndMonth(lang, on))}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

interface FaultListProps {
  readonly title: string
  readonly faults: readonly MeetingFault[]
}

function FaultList({ title, faults }: FaultListProps) {
  const { t, lang } = useDesk()
  if (faults.length === 0) return null
  const placeOf = ({ path }: MeetingFault) => {
    const [, place] = /^\/items\/(\d+)\//.exec(path) ?? []
    return place === undefined ? '' : `${t.meetings.item(Number(place) + 1)}: `
  }
  const lines = new Set(
    faults.map((fault) => placeOf(fault) + commissionWords[lang].faults[fault.word]),
  )
  return (
    <section class="card form fault-list">
      <h2>{title}</h2>
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
