import { authorKinds } from '#core/contract/letter-body.ts'
import { useDesk } from '../../desk.ts'
import { noFilters, onlys, stages, type Filters, type Only } from './filters.ts'
import { Select } from './select.tsx'

interface ListFiltersProps {
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** What the list shows: by standing always, by everything else behind one more press. */
export function ListFilters({ filters, onFilters }: ListFiltersProps) {
  const { t } = useDesk()
  const words = t.list
  const change = (changed: Partial<Filters>) => onFilters({ ...filters, ...changed })
  const onlyWords: Readonly<Record<Only, string>> = {
    urgent: t.letters.state.urgent,
    few: t.letters.state.few,
    mine: words.mine,
    overdue: words.overdue,
  }
  const toggled = (one: Only) =>
    filters.only.includes(one)
      ? filters.only.filter((other) => other !== one)
      : [...filters.only, one]
  return (
    <>
      <div class="filters" role="group" aria-label={t.letters.filter}>
        {stages.map((stage) => (
          <button
            key={stage}
            type="button"
            aria-pressed={stage === filters.stage}
            onClick={() => change({ stage })}
          >
            {t.letters.filters[stage]}
          </button>
        ))}
      </div>
      <details class="more-filters" open={isNarrowed(filters)}>
        <summary>{words.more}</summary>
        <div class="filters" role="group" aria-label={words.only}>
          {onlys.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={filters.only.includes(one)}
              onClick={() => change({ only: toggled(one) })}
            >
              {onlyWords[one]}
            </button>
          ))}
        </div>
        <Select
          label={words.who}
          value={filters.who}
          onValue={(who) => change({ who })}
          options={[
            ['anyone', words.anyone],
            ...authorKinds.map((kind) => [kind, t.letters.from.kinds[kind]] as const),
            ['unsaid', words.unsaid],
          ]}
        />
        <Select
          label={words.period}
          value={filters.period}
          onValue={(period) => change({ period })}
          options={[
            ['any', words.periods.any],
            ['month', words.periods.month],
            ['quarter', words.periods.quarter],
            ['year', words.periods.year],
          ]}
        />
        <Select
          label={words.order}
          value={filters.order}
          onValue={(order) => change({ order })}
          options={[
            ['newest', words.orders.newest],
            ['oldest', words.orders.oldest],
            ['due', words.orders.due],
          ]}
        />
      </details>
    </>
  )
}

/** Whether something behind the one more press is at work: then it stays in sight. */
export const isNarrowed = (filters: Filters): boolean =>
  filters.only.length > 0 ||
  filters.who !== noFilters.who ||
  filters.period !== noFilters.period ||
  filters.order !== noFilters.order
