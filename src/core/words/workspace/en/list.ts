import { thousands } from '../../thousands.ts'

/** How the list of letters is narrowed and ordered, and how far the reading of a long log is. */
export const list = {
  more: 'More filters',
  clear: 'Show everything again',
  nothing: 'There are no such letters.',
  hidden: 'Filters may hide some letters.',
  only: 'Only',
  mine: 'mine to answer',
  overdue: 'overdue',
  who: 'Who wrote',
  anyone: 'anyone',
  unsaid: 'did not say',
  period: 'When it came',
  periods: {
    any: 'at any time',
    month: 'in the last 30 days',
    quarter: 'in the last 90 days',
    year: 'in the last 12 months',
  },
  order: 'Order',
  orders: { newest: 'newest first', oldest: 'oldest first', due: 'nearest due date first' },
  recalling: (done: number, total: number) =>
    `Opening letters: ${thousands(done, ',')} of ${thousands(total, ',')}`,
  checking: (done: number, total: number) =>
    `Checking the journal: ${thousands(done, ',')} of ${thousands(total, ',')} entries`,
}
