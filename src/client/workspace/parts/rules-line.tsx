import type { BoxRules } from '#core/openings/box.ts'
import { clock, weekdaysInWords } from '#core/words/dates.ts'
import { useDesk } from '../desk.ts'

/** `Tuesday, Friday, 12:00 · answer within 5 working days` */
export function RulesLine({ rules }: { readonly rules: BoxRules }) {
  const { t, lang } = useDesk()
  const days = weekdaysInWords(lang, rules.days)
  return (
    <span class="rules">
      <strong>{t.box.hours(days, clock(rules.at))}</strong> ·{' '}
      {t.box.within(rules.answerWorkingDays)}
    </span>
  )
}
