import { dayAndMonth, untilDate } from '#core/words/dates.ts'
import { Icon } from '../../parts/icon.tsx'
import { Tag } from '../../parts/tag.tsx'
import { dueTag } from '../letters/due.ts'
import { AuthorLine } from '../letters/author-line.tsx'
import { jointOf } from '../letters/card/registrars.ts'
import { headingOf } from '../letters/number.ts'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { workingDaysOf } from '../../session/in-force.ts'

interface RowProps {
  readonly letter: Letter
}

/** A letter whose author said "danger now". */
export function UrgentRow({ letter }: RowProps) {
  const { t } = useDesk()
  return (
    <>
      <What letter={letter} />
      <span class="row-end">
        <Tag kind="red">
          <Icon name="warning" />
          {t.letters.state.urgent}
        </Tag>
      </span>
    </>
  )
}

/** A letter never answered, with its due date. */
export function DueRow({ letter }: RowProps) {
  const { state, t, lang } = useDesk()
  const dueOn = letter.state.registration?.dueOn
  if (dueOn === undefined || state.now === null) return <What letter={letter} />
  const tag = dueTag(t, dueOn, state.now.on, workingDaysOf(state))
  return (
    <>
      <What letter={letter} />
      <span class="row-end">
        <Tag kind={tag.kind}>{tag.text}</Tag>
        <small>{untilDate(lang, dueOn)}</small>
      </span>
    </>
  )
}

/** A letter whose author wrote again: the last words, and since when they wait. */
export function FollowUpRow({ letter }: RowProps) {
  const { t, lang } = useDesk()
  const last = letter.messages.findLast((message) => message.kind === 'follow-up')
  return (
    <>
      <span class="what">
        {last && 'text' in last ? `«${last.text}»` : headingOf(letter)}
        <small>{headingOf(letter)}</small>
      </span>
      <span class="row-end">
        <Tag kind="due">{t.letters.state.again}</Tag>
        {last && <small>{t.letters.due.since(dayAndMonth(lang, last.on))}</small>}
      </span>
    </>
  )
}

/** An opened letter that has no number yet. */
export function UnregisteredRow({ letter }: RowProps) {
  const { t, lang } = useDesk()
  return (
    <>
      <What letter={letter} />
      <span class="row-end">
        <Tag kind="due">{t.letters.state.new}</Tag>
        <small>{t.letters.due.since(dayAndMonth(lang, letter.state.received.on))}</small>
      </span>
    </>
  )
}

/** An appeal whose registration waits for my signature. */
export function RegistrationRow({ letter }: RowProps) {
  const { state, t } = useDesk()
  const joint = jointOf(state, letter)
  return (
    <>
      <What letter={letter} />
      <span class="row-end">
        <Tag kind="due">{t.card.joint.sign}</Tag>
        {joint !== null && <small>{t.card.joint.signed(joint.have, joint.of)}</small>}
      </span>
    </>
  )
}

function What({ letter }: RowProps) {
  return (
    <span class="what">
      {headingOf(letter)}
      <AuthorLine letter={letter} />
    </span>
  )
}
