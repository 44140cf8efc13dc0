import type { Regulation } from '../../regulation/regulation.ts'
import type { Report } from '../../regulation/settings/papers.ts'
import { capital, insideSentence } from '../names.ts'
import type { Clerk } from '../clerk.ts'
import { weekdayIn } from '../schedule-words.ts'

/** What an order says of the reports that are due again and again. @clause S4-26 @clause S0-35 */
export const reportsInWords = ({ reports }: Regulation, clerk: Clerk): readonly string[] =>
  reports.map((report) => {
    const { orders } = clerk.words
    const values = { to: addressee(report, clerk), period: periodOf(report, clerk) }
    if (report.due === undefined) return capital(clerk.say(orders.report, values))
    return capital(
      report.due.kind === 'day-of-month'
        ? clerk.say(orders.reportDueDay, { ...values, day: report.due.day })
        : clerk.say(orders.reportDueWeekday, { ...values, day: weekdayIn(clerk, report.due.day) }),
    )
  })

function addressee({ to }: Report, clerk: Clerk): string {
  const { orders } = clerk.words
  if (to.kind === 'head') return orders.toHead
  if (to.kind === 'commission') return orders.toCommission
  return clerk.say(orders.toPost, { post: insideSentence(clerk.post({ post: to.post })) })
}

const periodOf = ({ period }: Report, { words: { orders } }: Clerk): string =>
  ({
    'joint-reading': orders.everyReading,
    week: orders.everyWeek,
    month: orders.everyMonth,
    quarter: orders.everyQuarter,
    'half-year': orders.everyHalfYear,
    'school-year': orders.everySchoolYear,
  })[period]
