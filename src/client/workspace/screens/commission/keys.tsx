import type { Person, Roster, Seat } from '#core/school/roster.ts'
import { rosterHash } from '#core/school/roster.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { fingerprint } from '../../parts/fingerprint.ts'
import { Icon } from '../../parts/icon.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { mayWrite, namesOf, writerOf } from '../../who.ts'

/** Who has keys now, who had them before, and whose keys were recovered. */
export function Keys() {
  const { state, t, lang, go } = useDesk()
  const words = t.commission
  const current = state.rosters.at(-1)
  return (
    <section class="people-keys">
      <h2>{commissionPageWords[lang].keys}</h2>
      {current === undefined ? (
        <Empty title={words.ceremony.waitsForFounding} />
      ) : (
        <>
          <People roster={current} seat="member" />
          <People roster={current} seat="reserve" />
          <People roster={current} seat="attending" />
        </>
      )}
      <Button icon="commission" onClick={() => go('ceremony')}>
        {mayWrite(state) ? words.change : words.ceremony.title}
      </Button>
      <KeyEvents />
      <Versions />
    </section>
  )
}

function People({ roster, seat }: { readonly roster: Roster; readonly seat: Seat }) {
  const { t } = useDesk()
  const people = roster.people.filter((person) => person.seat === seat)
  if (people.length === 0) return null
  const titles = {
    member: t.commission.members,
    reserve: t.commission.reserve,
    attending: t.attending.group,
  }
  return (
    <div>
      <h3>{titles[seat]}</h3>
      {seat === 'attending' && <p class="hint">{t.attending.groupHint}</p>}
      <ul class="card rows">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </div>
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
    <div>
      <h3>{words.events}</h3>
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
    </div>
  )
}

function Versions() {
  const { state, t } = useDesk()
  const words = t.commission
  if (state.rosters.length === 0) return null
  return (
    <div>
      <h3>{words.versions}</h3>
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
    </div>
  )
}
