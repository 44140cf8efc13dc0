import type { CommissionRecord } from '#core/commission/commission.ts'
import { dottedDate } from '#core/words/dates.ts'
import { useDesk } from '../../../desk.ts'
import { nameOf } from '../../../who.ts'
import type { KeptRecord } from '../../../session/api.ts'
import { officeName } from '../names.ts'
import { useCommission } from '../use-commission.ts'

type Version = KeptRecord<CommissionRecord>['versions'][number]

/** Every order and election, the newest first: who joined and who left. */
export function OrderHistory() {
  const { words, kept } = useCommission()
  if (kept === null) return null
  return (
    <section>
      <h2>{words.history.title}</h2>
      {kept.versions.toReversed().map((version) => (
        <Change
          key={version.entry}
          version={version}
          before={kept.versions[kept.versions.indexOf(version) - 1]}
        />
      ))}
    </section>
  )
}

function Change({
  version,
  before,
}: {
  readonly version: Version
  readonly before: Version | undefined
}) {
  const { state, t, lang } = useDesk()
  const { words: all, regulation } = useCommission()
  const words = all.history
  const { order } = version.data
  const earlier = before?.data.order
  const isNew = order !== undefined && JSON.stringify(order) !== JSON.stringify(earlier)
  const [now, then] = [stillThere(version.data), stillThere(before?.data)]
  const joined = now.filter((name) => !then.includes(name))
  const left = then.filter((name) => !now.includes(name))
  return (
    <details class="card version">
      <summary>
        {isNew ? all.order(order.number, dottedDate(order.on)) : words.change}
        <span class="hint">
          {' '}
          · {dottedDate(version.on)} · {nameOf(state, t, version.by)}
        </span>
      </summary>
      {joined.length > 0 && (
        <p>
          {words.joined}: {joined.join(', ')}
        </p>
      )}
      {left.length > 0 && (
        <p>
          {words.left}: {left.join(', ')}
        </p>
      )}
      <ul class="hint">
        {version.data.offices
          .filter(({ until }) => until === undefined)
          .map((held) => (
            <li key={held.office + held.channel}>
              {officeName({ regulation, lang }, held)}:{' '}
              {version.data.people.findLast(({ key }) => key === held.person)?.name}
            </li>
          ))}
      </ul>
    </details>
  )
}

/** Names of all whose last day is not known, whether their first has come or not. */
const stillThere = (data: CommissionRecord | undefined): readonly string[] =>
  (data?.people ?? []).filter(({ until }) => until === undefined).map(({ name }) => name)
