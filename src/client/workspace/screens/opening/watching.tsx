import { compareWallTimes } from '#core/calendar/plain-date.ts'
import { nearTime, shortTime } from '#core/words/dates.ts'
import { Aside } from '../../shell/aside.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import type { BoardEvent, WorkspaceState } from '../../session/api.ts'
import { boxName } from '../../session/box-name.ts'
import { nameOf } from '../../who.ts'
import { OpeningLine } from '../today/opening-line.tsx'
import type { LoggedOpening } from './openings.ts'
import { keptOpenings } from './paper/box-facts.ts'

/** How many openings back are shown; the journal of openings has them all. */
const shownOpenings = 20

/** The openings for whoever attends: when the next is, what was found at the last ones. */
export function Watching() {
  const { state, t, go } = useDesk()
  const words = t.attending.opening
  const held = state.events
    .flatMap((event) => (event.opening === undefined ? [] : [{ event, opening: event.opening }]))
    .slice(0, shownOpenings)
  return (
    <>
      <main class="page">
        <Title lead={words.lead}>{t.box.opening.title}</Title>
        {state.now !== null && <OpeningLine now={state.now} />}
        <section>
          <h2>{words.held}</h2>
          {held.length === 0 ? (
            <Empty title={words.noneHeld} />
          ) : (
            <ul class="card rows">
              {held.map(({ event, opening }) => (
                <HeldOpening key={event.index} event={event} opening={opening} />
              ))}
            </ul>
          )}
        </section>
        <div class="buttons">
          <Button icon="papers" onClick={() => go('papers')}>
            {t.common.pages.papers}
          </Button>
        </div>
      </main>
      <Aside />
    </>
  )
}

interface HeldOpeningProps {
  readonly event: BoardEvent
  readonly opening: LoggedOpening
}

/** When, how many letters, who was there and which seals: as the act has it. */
function HeldOpening({ event, opening }: HeldOpeningProps) {
  const { state, t, lang } = useDesk()
  const words = t.attending.opening
  const written = writtenDown(state, opening)
  const facts = written
    ? [
        words.present(written.present.map(({ name }) => name).join(', ')),
        written.sealFound?.number && words.sealFound(written.sealFound.number),
        written.newSeal && words.newSeal(written.newSeal),
      ]
    : [words.by(nameOf(state, t, event.by))]
  const count = written?.letters ?? opening.ordinary
  const isAlone = (state.board?.boxes.length ?? 0) < 2
  return (
    <li class="row">
      <span class="what">
        {(written ? shortTime : nearTime)(lang, written?.held ?? opening.planned)}
        {!isAlone && <small>{boxName(state, opening.box, lang)}</small>}
        {facts.filter(Boolean).map((fact) => (
          <small key={fact}>{fact}</small>
        ))}
      </span>
      <span class="row-end">{count === 0 ? t.box.opening.none : t.box.opening.found(count)}</span>
    </li>
  )
}

/** What was written down at a box of paper about this opening, or null. */
const writtenDown = (state: WorkspaceState, { box, planned }: LoggedOpening) =>
  keptOpenings(state).find(
    ({ data }) => data.box === box && compareWallTimes(data.planned ?? data.held, planned) === 0,
  )?.data ?? null
