import type { Attendance } from '#core/meetings/meeting.ts'
import { Button } from '../../../parts/button.tsx'
import { Check } from '../../../parts/choice.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { postName } from '../../opening/paper/box-facts.ts'

interface AttendanceFieldsProps {
  readonly attendance: readonly Attendance[]
  /** How many are there, and how many are enough. */
  readonly quorum: { readonly present: number; readonly needed: number }
  readonly onAttendance: (attendance: Attendance[]) => void
}

/** Who is there, with the quorum as it is now. @clause S0-62 @clause S0-72 */
export function AttendanceFields({ attendance, quorum, onAttendance }: AttendanceFieldsProps) {
  const { state, t, lang } = useDesk()
  const words = t.meetings
  const regulation = regulationOf(state)
  const isEnough = quorum.present >= quorum.needed
  const hintOf = ({ post, substituteFor }: Attendance) => {
    const name = postName(regulation, lang, post)
    return substituteFor === undefined
      ? name
      : `${name} · ${t.paperOpening.box.insteadOf}: ${substituteFor}`
  }
  return (
    <fieldset class="card people meeting-people">
      <legend>
        {words.present}
        <span class={isEnough ? 'quorum enough' : 'quorum'} role="status">
          <Icon name={isEnough ? 'check' : 'wait'} />
          {isEnough ? words.enough : words.quorum(quorum.present, quorum.needed)}
        </span>
      </legend>
      {attendance.map((one, n) => (
        <Check
          key={one.person}
          label={one.name}
          hint={hintOf(one)}
          checked={one.isPresent}
          onChecked={(isPresent) => onAttendance(attendance.with(n, { ...one, isPresent }))}
        />
      ))}
      {attendance.some(({ isPresent }) => !isPresent) && (
        <Button
          kind="quiet"
          icon="check"
          onClick={() =>
            onAttendance(
              // Whoever stands in for somebody comes when that person does not.
              attendance.map((one) => ({
                ...one,
                isPresent: one.isPresent || one.substituteFor === undefined,
              })),
            )
          }
        >
          {words.all}
        </Button>
      )}
    </fieldset>
  )
}
