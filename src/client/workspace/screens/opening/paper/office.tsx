import { useEffect, useState } from 'preact/hooks'
import { shortTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { isOfOpening } from '../../../session/unsent/begun.ts'
import { useAction } from '../../../use-action.ts'
import { OpeningActs } from './acts.tsx'
import { SheetForm } from './sheet-form.tsx'
import { SheetLabels, stickersOf } from './sheet-labels.tsx'
import { Stickers } from './stickers.tsx'
import { begunSheets } from './use-sheet.ts'
import {
  openingsAtHand,
  sheetsOf,
  type OpeningAtHand,
  type SheetStanding,
} from './waiting-sheets.ts'

interface OfficeProps {
  readonly atHand: OpeningAtHand
  readonly onBack: () => void
}

/** The second half, behind a door, any time later and on the device of any member. */
export function Office({ atHand, onBack }: OfficeProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.paperOpening.office
  const action = useAction()
  const [writing, setWriting] = useState<number | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  // Written anew by a colleague meanwhile, it says more than when this page was opened.
  const { record, opening } =
    openingsAtHand(state).find((one) => one.record === atHand.record) ?? atHand
  const sheets = sheetsOf(state, opening)
  const isEnding = state.unsent.some(
    ({ thing }) => thing.kind === 'all-entered' && thing.opening.entry === opening.entry,
  )
  const isFinished = opening.entered !== undefined || isEnding
  const next = sheets.findIndex(({ kind }) => kind === 'waits') + 1

  useEffect(() => {
    // What was begun here and is entered by now, by whomever, is of no use any more.
    for (const { thing } of workspace.begun()) {
      const isHere = isOfOpening(thing, opening.entry)
      if (isHere && sheets[thing.sheet - 1]?.kind !== 'waits') workspace.forgetBegun(thing)
    }
  })
  const stickers = stickersOf(t, opening, sheets)
  const begun = begunSheets(workspace, opening.entry)

  if (isPrinting) return <Stickers stickers={stickers} onBack={() => setPrinting(false)} />
  if (writing !== null) {
    return (
      <SheetForm
        key={writing}
        opening={opening}
        sheet={writing}
        onBack={() => setWriting(null)}
        onEntered={() => {
          const following = sheets.findIndex(
            ({ kind }, at) => kind === 'waits' && at + 1 !== writing,
          )
          setWriting(following === -1 ? null : following + 1)
        }}
      />
    )
  }
  return (
    <>
      <Title step="office" lead={words.lead(shortTime(lang, opening.held))} help="opening">
        {words.title}
      </Title>
      {isFinished && <Notice kind="done">{words.finished}</Notice>}
      <ol class="card sheets" aria-label={words.list}>
        {sheets.map((standing, at) => (
          <li key={at}>
            <span>{words.letter(at + 1)}</span>
            <SheetTag standing={standing} isBegun={begun.has(at + 1)} />
            {standing.kind === 'waits' && !isFinished && at + 1 !== next && (
              <Button onClick={() => setWriting(at + 1)}>{words.enter(at + 1)}</Button>
            )}
          </li>
        ))}
      </ol>
      <SheetLabels stickers={stickers} onPrint={() => setPrinting(true)} />
      {isFinished && <OpeningActs atHand={{ record, opening }} />}
      <Trouble action={action} />
      <div class="buttons close-box">
        <Button icon="back" onClick={onBack}>
          {words.back}
        </Button>
        {next > 0 && !isFinished && (
          <Button kind="main" onClick={() => setWriting(next)}>
            {words.enter(next)}
          </Button>
        )}
        {next === 0 && !isFinished && (
          <Button
            kind="main"
            icon="check"
            busy={action.isBusy && t.common.busy}
            onClick={() => action.run(() => workspace.finishOpening(record, opening))}
          >
            {words.finish}
          </Button>
        )}
      </div>
      {next === 0 && !isFinished && <p class="hint">{words.finishHint}</p>}
    </>
  )
}

function SheetTag(props: { readonly standing: SheetStanding; readonly isBegun: boolean }) {
  const { standing, isBegun } = props
  const { t } = useDesk()
  const words = t.paperOpening.office
  switch (standing.kind) {
    case 'waits':
      return <Tag kind="due">{isBegun ? t.openingDesk.begun.tag : words.waits}</Tag>
    case 'unsent':
      return <Tag>{words.sending}</Tag>
    case 'by-others':
      return <Tag kind="mute">{words.byOthers}</Tag>
    case 'entered': {
      const { registration } = standing.letter.state
      return registration === null ? (
        <Tag kind="ok">{words.unnumbered}</Tag>
      ) : (
        <Tag kind="ok">{words.number(String(registration.number))}</Tag>
      )
    }
  }
}
