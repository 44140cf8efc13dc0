import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Seat } from '#core/school/roster.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { Button } from '../parts/button.tsx'
import { useDesk } from '../desk.ts'
import { useTheTour } from './tour-context.ts'

const readersSteps = ['today', 'opening', 'letters', 'lock', 'help'] as const

/** What is shown, in this order; each stands on the screen under `data-tour`. */
function stepsFor(t: WorkspaceWords, seat: Seat | null) {
  const { steps } = t.tour
  const { opening, papers } = t.attending.tour
  return seat === 'attending'
    ? [
        { name: 'today', ...steps.today },
        { name: 'opening', ...opening },
        { name: 'papers', ...papers },
        { name: 'lock', ...steps.lock },
        { name: 'help', ...steps.help },
      ]
    : readersSteps.map((name) => ({ name, ...steps[name] }))
}

/** Five steps at most on the real screen: what is meant has a ring around it. */
export function TourCard() {
  const { t, state, go, page } = useDesk()
  const { end } = useTheTour()
  const words = t.tour
  const steps = stepsFor(t, state.me?.seat ?? null)
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = steps[at]
  const step = shown?.name ?? 'help'
  const isLast = at === steps.length - 1

  // Before anything can be pressed: whoever leaves at once must not be led back.
  useLayoutEffect(() => go('today'), [go])
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end()
    }
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [end])
  useLayoutEffect(() => () => document.querySelector<HTMLElement>('main h1')?.focus(), [])
  // After the title of the page, which takes the focus when the page is turned.
  useEffect(() => heading.current?.focus(), [step, page])
  useEffect(() => {
    const ringed = [...document.querySelectorAll<HTMLElement>(`[data-tour~="${step}"]`)]
    for (const element of ringed) element.classList.add('toured')
    return () => {
      for (const element of ringed) element.classList.remove('toured')
    }
  }, [step])

  return (
    <section class="tour no-print" role="dialog" aria-label={words.label}>
      <p class="tour-at">{words.at(at + 1, steps.length)}</p>
      <h2 tabIndex={-1} ref={heading}>
        {shown?.title}
      </h2>
      <p>{shown?.text}</p>
      <div class="buttons">
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{words.back}</Button>}
        {!isLast && (
          <Button kind="quiet" onClick={end}>
            {words.skip}
          </Button>
        )}
        <Button kind="main" onClick={() => (isLast ? end() : setAt(at + 1))}>
          {isLast ? words.done : words.next}
        </Button>
      </div>
    </section>
  )
}

/** On Today, once: the offer to be shown around. */
export function TourOffer() {
  const { t } = useDesk()
  const { isOffered, isRunning, start, end } = useTheTour()
  if (!isOffered || isRunning) return null
  return (
    <section class="card tour-offer no-print" aria-label={t.tour.label}>
      <p>{t.tour.offer}</p>
      <div class="buttons">
        <Button kind="quiet" onClick={end}>
          {t.tour.later}
        </Button>
        <Button onClick={start}>{t.tour.start}</Button>
      </div>
    </section>
  )
}
