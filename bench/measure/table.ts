import { availableParallelism, loadavg, totalmem } from 'node:os'

/** One thing that was measured. */
export interface Row {
  readonly what: string
  readonly unit: string
  /** Every run; the table shows the median, the least and the most. */
  readonly runs: readonly number[]
  readonly budget?: Budget
  /** What GlobaLeaks 5.0.15 took on the same kind of machine. */
  readonly globaLeaks?: string
}

/** What was promised; `atLeast` where more is better. */
export type Budget = { readonly atMost: number } | { readonly atLeast: number }

/** Prints the rows in columns, and in a last line which budgets are missed. */
export function printTable(rows: readonly Row[]): void {
  const lines = [
    ['', 'median', 'least – most', 'budget', 'GlobaLeaks'],
    ...rows.map(({ what, unit, runs, budget, globaLeaks }) => [
      what,
      `${shown(median(runs))} ${unit}`,
      runs.length > 1 ? `${shown(Math.min(...runs))} – ${shown(Math.max(...runs))}` : 'one run',
      budget === undefined ? '' : `${limitOf(budget)} ${unit}`,
      globaLeaks ?? '',
    ]),
  ]
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  )
  console.log()
  for (const cells of lines) {
    console.log(
      cells
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
  const kept = rows.filter(({ budget }) => budget !== undefined)
  const missed = kept.filter(isMissed).map(({ what }) => what)
  console.log(`\n${machine()}`)
  console.log(
    missed.length === 0
      ? `Budgets missed: none of ${kept.length}`
      : `Budgets missed: ${missed.join('; ')}`,
  )
}

/** The middle of an odd number of runs, the mean of the two in the middle of an even one. */
export function median(runs: readonly number[]): number {
  const sorted = runs.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new RangeError('nothing was measured')
  return (lower + upper) / 2
}

/** What the numbers depend on. The load tells whether others worked on the machine as well. */
function machine(): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  const [load = 0] = loadavg()
  return `${availableParallelism()} cores, ${gibibytes} GiB, Node ${process.versions.node}, load ${load.toFixed(1)}`
}

function isMissed({ runs, budget }: Row): boolean {
  if (budget === undefined) return false
  return 'atMost' in budget ? median(runs) > budget.atMost : median(runs) < budget.atLeast
}

const limitOf = (budget: Budget): string =>
  'atMost' in budget ? `≤ ${shown(budget.atMost)}` : `≥ ${shown(budget.atLeast)}`

/** Three digits that mean something, and whole numbers as they are. */
const shown = (value: number): string =>
  value.toLocaleString(
    'en-GB',
    Math.abs(value) < 100 && !Number.isInteger(value)
      ? { maximumSignificantDigits: 3 }
      : { maximumFractionDigits: 0 },
  )
