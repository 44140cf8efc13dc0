import { useState } from 'preact/hooks'
import { toBase64url } from '#core/bytes.ts'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { entryId, recordId, type BoxId } from '#core/ids.ts'
import { isWrittenDown } from '#core/openings/opening-papers.ts'
import { quorumOf, remarksOnPeople } from '#core/openings/paper-opening-check.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { Button } from '../../parts/button.tsx'
import { ProgressLine } from '../../parts/progress-line.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { useAction } from '../../use-action.ts'
import { electronicChannel, openersOf } from './paper/box-facts.ts'
import { absentOf, candidatesOn } from './paper/candidates.ts'
import { People } from './paper/people.tsx'
import { Remarks } from './paper/remarks.tsx'
import type { OpeningAtHand } from './paper/waiting-sheets.ts'

/** What an opening of the electronic box found. */
export interface FoundLetters {
  /** Letters that every member can read. */
  readonly ordinary: number
  /** What was written down of it, or null where nothing asks for it. */
  readonly atHand: OpeningAtHand | null
}

interface PresentProps {
  readonly box: BoxId
  /** The planned time that is due; null for an opening outside the plan. */
  readonly due: WallTime | null
  readonly now: WallTime
  readonly onOpened: (found: FoundLetters) => void
  readonly onBack: () => void
}

const newId = () => toBase64url(randomBytes(16))

/** Who stands at the electronic box, by name and post; then it is opened. @clause S4-16 */
export function Present({ box, due, now, onOpened, onBack }: PresentProps) {
  const { workspace, state, t } = useDesk()
  const words = t.box.opening
  const regulation = regulationOf(state)
  const openers = openersOf(regulation, electronicChannel(regulation, box))
  const me = state.me?.account
  const candidates = candidatesOn(state, now.on)
  const [present, setPresent] = useState(candidates.filter(({ member }) => member === me))
  // The same at every attempt: what was written down is written down once.
  const [ids] = useState(() => ({ record: recordId(newId()), entry: entryId(newId()) }))
  const action = useAction()
  const absent = absentOf(candidates, present)
  // One person is enough where the regulation says so, and nothing to remark.
  const isAloneEnough = quorumOf({ present }, openers).needed <= 1
  const remarks = remarksOnPeople({ present, absent: [...absent] }, openers).filter(
    ({ word }) => word !== 'held-alone' || !isAloneEnough,
  )
  const isRefused = remarks.some(({ isRefusal }) => isRefusal)

  const open = () => {
    const opening: PaperOpening = {
      kind: 'opening',
      box,
      entry: ids.entry,
      planned: due,
      held: now,
      present: [...present],
      absent: [...absent],
      sealFound: null,
      damage: '',
      letters: 0,
      junk: 0,
      newSeal: null,
      next: null,
      note: '',
    }
    const members = present.flatMap(({ member }) => member ?? [])
    const seen = isWrittenDown(opening, regulation) ? { record: ids.record, opening } : undefined
    action.run(
      () => workspace.openBox(box, due ?? now, members, seen),
      ({ ordinary }) => {
        const atHand = seen && { ...seen, opening: { ...opening, letters: ordinary } }
        onOpened({ ordinary, atHand: atHand ?? null })
      },
    )
  }

  return (
    <>
      <People
        regulation={regulation}
        openers={openers}
        candidates={candidates}
        present={present}
        onPresent={(here) => setPresent([...here])}
      />
      <Remarks of={remarks} at={['/present']} isStrict />
      {absent.length > 0 && (
        <p class="hint">{t.paperOpening.box.absent(absent.map(({ name }) => name).join(', '))}</p>
      )}
      <Trouble action={action} />
      {action.isBusy && <p role="status">{words.opening}</p>}
      <ProgressLine />
      <div class="buttons">
        <Button icon="back" onClick={onBack}>
          {t.common.actions.back}
        </Button>
        <Button
          kind="main"
          icon="opening"
          disabled={isRefused}
          busy={action.isBusy && t.common.busy}
          onClick={open}
        >
          {words.open}
        </Button>
      </div>
    </>
  )
}
