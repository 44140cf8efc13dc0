import { useState } from 'preact/hooks'
import type { WallTime } from '#core/calendar/plain-date.ts'
import type { BoxState } from '#core/openings/box.ts'
import { heldBefore, inOrderHeld, lastSealOf } from '#core/openings/paper-opening.ts'
import { shortTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { useAction } from '../../../use-action.ts'
import { useHalfTyped } from '../../../use-half-typed.ts'
import {
  channelOf,
  circumstancesOf,
  knownOpenings,
  openersOf,
  paperStatus,
  plannedFor,
} from './box-facts.ts'
import { candidatesOn, presentLastTime } from './candidates.ts'
import { Incident } from './incident.tsx'
import { OpeningNote } from './opening-note.tsx'
import { OtherTime } from './other-time.tsx'
import { People } from './people.tsx'
import { Remarks } from './remarks.tsx'
import { NewSeal, SealFound } from './seals.tsx'
import { Stepper } from './stepper.tsx'
import { useAtBox } from './use-at-box.ts'
import type { OpeningAtHand } from './waiting-sheets.ts'

interface AtBoxProps {
  readonly box: BoxState
  readonly now: WallTime
  readonly onClosed: (closed: OpeningAtHand) => void
  readonly onBack: () => void
  /** What was kept of it is forgotten: the form begins anew. */
  readonly onAnew: () => void
}

/** The first half, in the foyer, with one thumb and under a minute: no letter is read here. */
export function AtTheBox({ box, now, onClosed, onBack, onAnew }: AtBoxProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.paperOpening.box
  const regulation = regulationOf(state)
  const openers = openersOf(regulation, channelOf(regulation, box.box))
  const openings = knownOpenings(state)
  const before = new Set(presentLastTime(inOrderHeld(openings), box.box))
  const at = useAtBox({
    box: box.box,
    knownAt: (held) => ({
      planned: plannedFor(state, box, held),
      candidates: candidatesOn(state, held.on),
      lastSeal: lastSealOf(heldBefore(openings, { held }), box.box),
    }),
    next: paperStatus(state, box)?.next ?? null,
    present: candidatesOn(state, now.on).filter(
      ({ name, member }) => member === state.me?.account || before.has(name),
    ),
    circumstances: circumstancesOf(state, box.box, now),
  })
  const { seen, see, opening, remarks, known } = at
  const [isStrict, setStrict] = useState(false)
  const half = useHalfTyped()
  const action = useAction()
  const refusals = remarks.filter(({ isRefusal }) => isRefusal)
  const missing = [
    ...refusals.map(({ word }) => t.paperOpening.remarks[word]),
    ...(at.isUnreadable ? [words.sealNumberWrong] : []),
    ...(half.isHalfTyped ? [t.common.impossible.date] : []),
  ]
  const isSealed = regulation.seal.kind === 'sealed'

  return (
    <form
      class="at-box"
      onSubmit={(event) => {
        event.preventDefault()
        setStrict(true)
        const isHalfTyped = half.look(event.currentTarget)
        if (refusals.length > 0 || at.isUnreadable || isHalfTyped) return
        action.run(
          () => workspace.openPaperBox(at.record, opening),
          () => {
            at.finish()
            onClosed({ record: at.record, opening })
          },
        )
      }}
      onInput={half.onInput}
      noValidate
    >
      <Title step="at-box" lead={words.lead} help="opening">
        {words.title}
      </Title>
      {!state.keepsOnDevice && <Notice kind="calm">{t.openingDesk.begun.notKept}</Notice>}
      {at.resumed !== null && (
        <Notice kind="calm">
          <div class="begun">
            <p>{t.openingDesk.begun.opening(shortTime(lang, at.resumed))}</p>
            <Button
              kind="quiet"
              onClick={() => {
                at.finish()
                onAnew()
              }}
            >
              {t.openingDesk.begun.anew}
            </Button>
          </div>
        </Notice>
      )}
      <People
        regulation={regulation}
        openers={openers}
        candidates={known.candidates}
        present={seen.present}
        onPresent={(present) => see({ present })}
      />
      <Remarks of={remarks} at={['/present']} isStrict={isStrict} />
      {isSealed && <SealFound at={at} isStrict={isStrict} />}
      <section class="card at-box-counts">
        <Stepper
          isLarge
          label={words.letters}
          value={seen.letters}
          onValue={(letters) => see({ letters })}
        />
        <Stepper label={words.junk} value={seen.junk} onValue={(junk) => see({ junk })} />
      </section>
      {isSealed && <NewSeal at={at} isStrict={isStrict} />}
      <Incident at={at} />
      <OtherTime at={at} />
      <OpeningNote at={at} />
      <Trouble action={action} />
      {isStrict && missing.length > 0 && (
        <div role="alert" class="notice due">
          <div>
            <p>{words.stillMissing}</p>
            <ul>
              {missing.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <div class="buttons close-box">
        <Button icon="back" onClick={onBack}>
          {t.common.actions.back}
        </Button>
        <Button kind="main" submits busy={action.isBusy && t.common.busy}>
          {words.close(seen.letters)}
        </Button>
      </div>
    </form>
  )
}
