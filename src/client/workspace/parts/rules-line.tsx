import type { BoxRules } from '#core/openings/box.ts'
import { clock } from '#core/words/dates.ts'
import { planDaysInWords } from '#core/words/opening-plan.ts'
import { useDesk } from '../desk.ts'

/** `Tuesday, Friday, 12:00 · answer within 5 working days` */
export function RulesLine({ rules }: { readonly rules: BoxRules }) {
  const { t, lang } = useDesk()
  const days = planDaysInWords(lang, rules)
  return (
    <span class="rules">
      <strong>{t.box.hours(days, clock(rules.at))}</strong> ·{' '}
      {t.box.within(rules.answerWorkingDays)}
    </span>
  )
}
