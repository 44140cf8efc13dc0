import type { PersonOnDay } from '#core/commission/commission.ts'
import { lackingOf } from '#core/commission/lacking.ts'
import { dottedDate } from '#core/words/dates.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { nameOfKey, officeName, postOf } from './names.ts'
import { useCommission } from './use-commission.ts'

interface AppointedProps {
  /** Begins an order in which a vacant seat has a line; null where this person writes none. */
  readonly onFill: ((post: string, takesPart: 'reads' | 'attends') => void) | null
}

/** People of the order, its vacant seats, and whoever has a key without being in it. */
export function Appointed({ onFill }: AppointedProps) {
  const { state, lang } = useDesk()
  const { words, kept, commission, regulation, people, today } = useCommission()
  if (kept === null || today === null) return null
  const { order } = commission
  const byName = regulation.commission?.appointedBy === 'regulation'
  const known = new Set<string | undefined>(people.map(({ member }) => member))
  const others = (state.rosters.at(-1)?.people ?? []).filter(
    ({ id, seat }) => seat !== 'reserve' && !known.has(id),
  )
  const vacant = lackingOf(commission, regulation, today).flatMap(({ word, path, count = 1 }) => {
    const seat = regulation.commission?.seats.find((_, n) => path === `/commission/seats/${n}`)
    return word === 'seat-is-vacant' && seat !== undefined ? [{ ...seat, count }] : []
  })
  return (
    <section>
      <h2>
        {order === undefined ? words.appointed : words.order(order.number, dottedDate(order.on))}
      </h2>
      {byName && <p class="hint">{words.byRegulation}</p>}
      <ul class="card rows appointed">
        {people.map((person) => (
          <AppointedRow key={person.key} person={person} />
        ))}
        {vacant.map(({ post, takesPart, count }) => (
          <li key={post} class="row vacant">
            <div>
              <strong>
                {words.vacant}
                {count > 1 && ` × ${count}`}
              </strong>
              <small>{postOf({ regulation, lang }, { post })}</small>
            </div>
            {onFill !== null && (
              <div class="row-end">
                <Button onClick={() => onFill(post, takesPart)}>{words.fill}</Button>
              </div>
            )}
          </li>
        ))}
        {others.map(({ id, name, role }) => (
          <li key={id} class="row">
            <div>
              <strong>{name}</strong>
              <small>{roleWords[lang][role]}</small>
            </div>
            <div class="row-end">
              <Tag kind="due">{words.notInOrder}</Tag>
            </div>
          </li>
        ))}
      </ul>
      <NotElected />
    </section>
  )
}

function AppointedRow({ person }: { readonly person: PersonOnDay }) {
  const { state, t, lang } = useDesk()
  const { words, regulation, commission } = useCommission()
  const { name, member, substituteFor, from, until, takesPart, offices } = person
  const days = [
    words.since(dottedDate(from)),
    ...(until === undefined ? [] : [words.until(dottedDate(until))]),
  ]
  return (
    <li class="row">
      <div>
        <strong>{name}</strong>
        {member !== undefined && member === state.me?.account && (
          <span class="hint"> · {t.common.people.you}</span>
        )}
        <small>
          {postOf({ regulation, lang }, person)}
          {substituteFor !== undefined &&
            ` · ${words.standsIn(nameOfKey(commission, substituteFor))}`}
        </small>
        {offices.length > 0 && (
          <span class="offices">
            {offices.map((held) => (
              <Tag key={held.office + held.channel} {...votedIn(held.elected)}>
                {officeName({ regulation, lang }, held)}
              </Tag>
            ))}
          </span>
        )}
      </div>
      <div class="row-end">
        <small>{takesPart === 'reads' ? words.reads : words.attends}</small>
        {member === undefined && <small>{words.withPen}</small>}
        <small>{days.join(' ')}</small>
      </div>
    </li>
  )

  function votedIn(elected: (typeof offices)[number]['elected']) {
    if (elected === undefined) return {}
    const { votes } = elected
    return { title: words.elected(words.votes(votes.for, votes.against, votes.abstained)) }
  }
}

/** Who leads until there is a chair. @clause S4-25 */
function NotElected() {
  const { go } = useDesk()
  const { words, regulation, commission, people, today } = useCommission()
  const rules = regulation.commission
  const isElected =
    rules?.chair === 'elected-by-open-vote' || rules?.chair === 'elected-by-secret-ballot'
  const isMissing =
    today !== null &&
    lackingOf(commission, regulation, today).some(({ word }) => word === 'chair-is-missing')
  if (!isElected || !isMissing) return null
  const responsible = people.find(({ offices }) =>
    offices.some(({ office }) => office === 'responsible'),
  )
  return (
    <div class="first-sitting">
      <p class="hint">
        {responsible === undefined ? words.notElected : words.leads(responsible.name)}
      </p>
      <Button icon="meetings" onClick={() => go('meetings')}>
        {words.toMeetings}
      </Button>
    </div>
  )
}
