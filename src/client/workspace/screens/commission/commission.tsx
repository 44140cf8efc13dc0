import type { Person, Roster, Seat } from '#core/school/roster.ts'
import { rosterHash } from '#core/school/roster.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { fingerprint } from '../../parts/fingerprint.ts'
import { Icon } from '../../parts/icon.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { namesOf, writerOf } from '../../who.ts'

/** Who has keys now, who had them before, and whose keys were recovered. */
export function Commission() {
  const { state, t, go } = useDesk()
  const words = t.commission
  const current = state.rosters.at(-1)
  return (
    <>
      <Title lead={words.lead} help="roster">
        {words.title}
      </Title>
      {current === undefined ? (
        <Empty title={words.ceremony.waitsForFounding} />
      ) : (
        <>
          <People roster={current} seat="member" />
          <People roster={current} seat="reserve" />
        </>
      )}
      <Button icon="commission" onClick={() => go('ceremony')}>
        {current === undefined ? words.ceremony.title : words.change}
      </Button>
      <KeyEvents />
      <Versions />
    </>
  )
}

function People({ roster, seat }: { readonly roster: Roster; readonly seat: Seat }) {
  const { t } = useDesk()
  const people = roster.people.filter((person) => person.seat === seat)
  if (people.length === 0) return null
  return (
    <section>
      <h2>{seat === 'member' ? t.commission.members : t.commission.reserve}</h2>
      <ul class="card rows">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </section>
  )
}

function PersonRow({ person }: { readonly person: Person }) {
  const { state, t, lang } = useDesk()
  return (
    <li class="row">
      <div>
        <strong>{person.name}</strong>
        {person.id === state.me?.account && <span class="hint"> · {t.common.people.you}</span>}
        <small>{roleWords[lang][person.role]}</small>
      </div>
      <div class="row-end">
        <small>
          {t.commission.key} <code>{fingerprint(person.signingKey)}</code>
        </small>
      </div>
    </li>
  )
}

function KeyEvents() {
  const { state, t, lang } = useDesk()
  const words = t.commission
  const recovered = state.events.flatMap(({ index, on, by, way }) =>
    way === undefined ? [] : [{ index, on, by, way }],
  )
  return (
    <section>
      <h2>{words.events}</h2>
      {recovered.length === 0 ? (
        <p class="hint">{words.noEvents}</p>
      ) : (
        <>
          <ul class="card rows">
            {recovered.map(({ index, on, by, way }) => (
              <li key={index} class="row">
                <Icon name="key" />
                <span>{words.recovered[way](writerOf(state, t, by))}</span>
                <small class="row-end">{dayAndMonth(lang, on)}</small>
              </li>
            ))}
          </ul>
          <p class="hint">{words.recoveredHint}</p>
        </>
      )}
    </section>
  )
}

function Versions() {
  const { state, t } = useDesk()
  const words = t.commission
  if (state.rosters.length === 0) return null
  return (
    <section>
      <h2>{words.versions}</h2>
      {state.rosters.toReversed().map((roster, age) => {
        const signed = state.board?.rosters.find((one) => one.version === roster.version)
        return (
          <details key={roster.version} class="card version">
            <summary>
              {words.version(roster.version)}
              {roster.version === 1 && <span class="hint"> · {words.genesis}</span>}
              {age === 0 && <Tag kind="ok">{words.inForce}</Tag>}
            </summary>
            <p>{roster.people.map((person) => person.name).join(', ')}</p>
            {signed && (
              <p class="hint">
                {words.signedBy}: {namesOf(state, t, signersOf(signed))}
              </p>
            )}
            <p class="hint">
              {words.hash}: <code>{fingerprint(rosterHash(roster), 16)}</code>
            </p>
          </details>
        )
      })}
    </section>
  )
}
