import { useState } from 'preact/hooks'
import { membersOf } from '#core/school/roster.ts'
import { standInvitation } from '#core/documents/papers/stand-invitation.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { Field } from '../../../parts/field.tsx'
import { AsPaper } from '../../../documents/as-paper.tsx'
import { returnPage } from '../../../documents/return-page.ts'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { openedOn } from '../due.ts'
import { Meets, meetsOf, nobodyYet, type MeetTyped } from './meets.tsx'
import { TelltaleNotice } from './telltale-notice.tsx'

interface StandInvitationProps {
  readonly letter: Letter
  readonly onClose: () => void
}

/** An invitation to talk: who, where and when, and not a word of the letter. @clause S3-17 */
export function StandInvitation({ letter, onClose }: StandInvitationProps) {
  const { state, t } = useDesk()
  const words = t.stand
  const [mark, setMark] = useState('')
  const [meets, setMeets] = useState<readonly MeetTyped[]>([nobodyYet, nobodyYet])
  const regulation = regulationOf(state)
  const roster = state.rosters.at(-1)
  const people = roster === undefined ? [] : membersOf(roster)
  const known = meetsOf(meets, people)
  const { entered } = letter.body
  const hasCode = entered === undefined || entered.withCode === true
  const facts = {
    regulation,
    channel: regulation.channels[0]?.id ?? '',
    letter: {
      on: openedOn(letter, state.events),
      ...(mark.trim() === '' ? {} : { mark: mark.trim() }),
    },
    meets: known,
  }
  return (
    <Dialog title={words.invitation} size="wide" onClose={onClose}>
      <div class="stand-form">
        <p class="hint">{words.invitationLead}</p>
        <Field
          label={words.mark}
          hint={words.markHint}
          value={mark}
          required={false}
          maxLength={60}
          onValue={setMark}
        />
        <Meets meets={meets} people={people} onMeets={setMeets} />
        <TelltaleNotice
          letter={letter}
          text={[mark, ...meets.map(({ place }) => place)].join('\n')}
        />
        {known.length > 0 && (
          <AsPaper
            regulation={regulation}
            make={(language) =>
              standInvitation(
                { ...facts, ...(hasCode ? { address: returnPage(state, language) } : {}) },
                language,
              )
            }
          />
        )}
        <div class="buttons">
          <Button onClick={onClose}>{t.common.actions.close}</Button>
        </div>
      </div>
    </Dialog>
  )
}
