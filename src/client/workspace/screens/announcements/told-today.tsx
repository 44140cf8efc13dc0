import { classesToTell, type ClassesToTell } from '#core/announcements/to-tell.ts'
import { isInSchoolYear, schoolYearOf } from '#core/calendar/school-year.ts'
import { holderOf, type OfficeName } from '#core/commission/commission.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { commissionIn } from '../../session/commission.ts'
import { openingDaysIn } from '../../session/in-force.ts'
import { mayWrite } from '../../who.ts'
import { classesOf, toldIn } from './told.ts'

/** Whose task it is that every class hears of the box. */
const charged: readonly OfficeName[] = ['responsible', 'secretary', 'chair']

/** The classes that this person has to have told; null for others, and while nobody is at school. */
export function classesWaiting(state: WorkspaceState): ClassesToTell | null {
  const { board, me, now, regulations } = state
  const days = openingDaysIn(state)
  if (board === null || me === null || now === null || days === null || !mayWrite(state))
    return null
  const isOpen = board.boxes.some(({ published, closed }) => published !== null && closed === null)
  if (!isOpen || !isInSchoolYear(days.calendar, now.on)) return null
  const commission = commissionIn(state)
  const holders = charged.flatMap((office) => holderOf(commission, office, now.on)?.member ?? [])
  if (holders.length > 0 && !holders.includes(me.account)) return null
  const versions = regulations.map(({ regulation, state: { since } }) => ({ regulation, since }))
  const told = toldIn(state, schoolYearOf(now.on)).map(({ data }) => data)
  return classesToTell(versions, classesOf(state, 'ru'), told)
}

/** Says under Today which classes have not heard how the box works now. @clause S1-10 */
export function ToldToday({ waiting }: { readonly waiting: ClassesToTell }) {
  const { t, lang, go } = useDesk()
  const words = t.announcements.today
  const { classes, since } = waiting
  return (
    <section class="card openbox">
      <div>
        <strong>{classes.length === 0 ? words.nobody : words.left(classes.length)}</strong>
        <span>{words.since(dayAndMonth(lang, since))}</span>
      </div>
      <Button onClick={() => go('announcements')}>{t.common.pages.announcements}</Button>
    </section>
  )
}
