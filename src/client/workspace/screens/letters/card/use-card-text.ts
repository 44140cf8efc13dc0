import * as v from 'valibot'
import type { CardField, CardValue } from '#core/appeals/card-fold.ts'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { Executor } from '#core/contract/card-data.ts'
import { Moment } from '#core/contract/registration-fields.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { clock, dayAndMonth } from '#core/words/dates.ts'
import { useDesk } from '../../../desk.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { nameOf } from '../../../who.ts'

/** How the value of a field is read on the screen, or null when there is nothing in it. */
export function useCardText(): (field: CardField, value: CardValue) => string | null {
  const { state, t, lang } = useDesk()
  const words = t.card
  const labels: Readonly<Partial<Record<CardField, Readonly<Record<string, string>>>>> = {
    appealType: words.types,
    justified: words.justified,
    quality: words.quality,
    helpGiven: words.help,
    'applicant.kind': writerNames(),
  }
  const one = (field: CardField, value: unknown): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no
    const moment = v.safeParse(Moment, value)
    if (moment.success) return momentText(moment.output)
    const given = v.safeParse(Executor, value)
    if (given.success) return executor(given.output)
    const date = v.safeParse(PlainDate, value)
    if (date.success) return dayAndMonth(lang, date.output)
    const text = String(value)
    if (field === 'registeredBy') return nameOf(state, t, text)
    return labels[field]?.[text] ?? text
  }
  return (field, value) => {
    if (value === undefined || field === 'conclusion') return null
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    const text = all.map((item) => one(field, item)).join(field === 'executors' ? '\n' : ', ')
    return text === '' ? null : text
  }

  function momentText({ on, at }: Moment): string {
    return at === undefined ? dayAndMonth(lang, on) : `${dayAndMonth(lang, on)}, ${clock(at)}`
  }

  function executor({ name, dueOn, way, outgoingNo, on, receivedBy }: Executor): string {
    const parts = [
      name,
      dueOn && words.executor.until(dayAndMonth(lang, dueOn)),
      [way, on && dayAndMonth(lang, on), outgoingNo && `№ ${outgoingNo}`]
        .filter(Boolean)
        .join(', '),
      receivedBy && `${words.executor.receivedBy}: ${receivedBy}`,
    ]
    return parts.filter(Boolean).join(' · ')
  }

  function writerNames(): Readonly<Record<string, string>> {
    const { writers, language } = regulationOf(state)
    return Object.fromEntries(writers.map(({ id, name }) => [id, textIn(name, lang, language)]))
  }
}
