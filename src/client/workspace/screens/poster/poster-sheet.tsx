import type { Hash } from '#core/ids.ts'
import type { BoxRules } from '#core/openings/box.ts'
import type { Country } from '#core/school/founding.ts'
import type { Person } from '#core/school/roster.ts'
import { clock } from '#core/words/dates.ts'
import { planDaysInWords } from '#core/words/opening-plan.ts'
import { helplineNumbers, helplinesOf } from '#core/words/helplines.ts'
import type { Lang } from '#core/words/lang.ts'
import { roleWords } from '#core/words/roles.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { Mark } from '../../parts/icon.tsx'
import { Qr } from '../../parts/qr.tsx'

interface PosterSheetProps {
  readonly lang: Lang
  readonly schoolName: string
  /** What the regulation calls the box; null while there is none. */
  readonly boxName: string | null
  readonly country: Country
  readonly publicUrl: string
  /** Carried in the fragment, so that the page can prove that it is this school's. */
  readonly genesis: Hash
  readonly people: readonly Person[]
  readonly rules: BoxRules
}

/** One A4 for the wall, in the school's language. */
export function PosterSheet(props: PosterSheetProps) {
  const { lang, schoolName, publicUrl, genesis, rules } = props
  const words = workspaceWords[lang].poster
  const readers = props.people
    .filter((person) => person.seat === 'member')
    .map((person) => roleWords[lang][person.role])
  const days = planDaysInWords(lang, rules)
  return (
    <article class="a4 poster" lang={lang}>
      <header>
        <Mark />
        <div>
          <strong>{props.boxName ?? words.box}</strong>
          <span>{schoolName}</span>
        </div>
      </header>
      <h2>{words.call}</h2>
      <p class="poster-write">{words.write}</p>
      <Qr text={`${publicUrl}/#r=${genesis}`} label={words.scan} />
      <p class="poster-scan">
        {words.scan}
        <br />
        {words.orType} <strong>{publicUrl.replace(/^https?:\/\//, '')}</strong>
      </p>
      <div class="poster-facts">
        <p>
          <strong>{words.reads}</strong> {[...new Set(readers)].join(', ')}. {words.nobodyElse}{' '}
          {words.exclude}
        </p>
        <p>
          <strong>{words.hours(days, clock(rules.at))}</strong>{' '}
          {words.within(rules.answerWorkingDays)}
        </p>
      </div>
      <footer>
        <p>{words.danger}</p>
        <p class="poster-numbers">
          {helplinesOf[props.country].map((line) => (
            <b key={line}>{helplineNumbers[line]}</b>
          ))}
        </p>
      </footer>
    </article>
  )
}
