import { clausesOfWays } from '#core/announcements/clause-of.ts'
import { isByClass, type AnnouncementWay, type WayReached } from '#core/announcements/reached.ts'
import { capital } from '#core/documents/names.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { dottedDate } from '#core/words/dates.ts'
import { options } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'

interface RequiredProps {
  readonly regulation: Regulation
  readonly required: readonly WayReached[]
  readonly hasClasses: boolean
  /** Writes down what was done; null for a year that is over. */
  readonly onWrite: ((way: AnnouncementWay) => void) | null
}

/** Each way that the regulation asks for, its clause, and how far it has come. */
export function Required({ regulation, required, hasClasses, onWrite }: RequiredProps) {
  const { t, lang } = useDesk()
  const words = t.announcements
  const clauses = clausesOfWays(regulation)
  if (required.length === 0) return <Notice kind="calm">{words.nothingRequired}</Notice>
  const needsClasses = !hasClasses && required.some(({ way }) => isByClass(way))
  return (
    <section>
      <h2>{words.required}</h2>
      <ul class="card rows ways">
        {required.map((one) => (
          <li key={one.way} class="row">
            <div class="what">
              <strong>{capital(options[lang].announced[one.way])}</strong>
              {clauses.has(one.way) && <small class="clause">{clauses.get(one.way)}</small>}
              <Untold of={one} />
            </div>
            <div class="row-end">
              <Standing of={one} />
              {onWrite !== null && !one.isDone && (
                <Button
                  icon="pen"
                  label={`${words.form.save}: ${options[lang].announced[one.way]}`}
                  onClick={() => onWrite(one.way)}
                >
                  {words.form.save}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {needsClasses && <Notice kind="due">{words.tellClasses}</Notice>}
    </section>
  )
}

function Standing({ of: { isDone, lastOn, missing } }: { readonly of: WayReached }) {
  const { t } = useDesk()
  const words = t.announcements
  if (lastOn === null) return <Tag kind="due">{words.notYet}</Tag>
  if (isDone) return <Tag kind="ok">{words.done(dottedDate(lastOn))}</Tag>
  return <Tag kind="due">{words.partly(missing.length)}</Tag>
}

/** The classes that a way has not reached, once it was begun. */
function Untold({ of: { lastOn, missing } }: { readonly of: WayReached }) {
  const { t } = useDesk()
  if (lastOn === null || missing.length === 0) return null
  return (
    <p class="untold">
      {t.announcements.untold}{' '}
      {missing.map((name) => (
        <span key={name} class="class-name">
          {name}
        </span>
      ))}
    </p>
  )
}
