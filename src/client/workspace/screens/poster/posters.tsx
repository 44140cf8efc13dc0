import { useState } from 'preact/hooks'
import { poster } from '#core/documents/papers/poster.ts'
import { helplineNumbers, helplinesOf } from '#core/words/helplines.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { membersOf } from '#core/school/roster.ts'
import { Select } from '../../parts/choice.tsx'
import { Title } from '../../parts/title.tsx'
import { AsPaper } from '../../documents/as-paper.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { paperBoxes } from '../wall/paper-boxes.ts'
import { Poster } from './poster.tsx'

/** The page that encrypts has no channel of its own in a regulation that knows only paper boxes. */
const page = 'page'

/** A poster for each box of the school: with a square for the one that encrypts, without for paper. */
export function Posters() {
  const { state, t, lang } = useDesk()
  const regulation = regulationOf(state)
  const [chosen, setChosen] = useState(page)
  // A school that has no regulation yet has no paper box either.
  const boxes = state.regulations.length === 0 ? [] : paperBoxes(regulation, lang)
  const web = regulation.channels.find(({ kind }) => kind === 'web-form')
  const nameOfPage =
    web === undefined ? t.common.product : textIn(web.name, lang, regulation.language)
  const roster = state.rosters.at(-1)
  const readers = roster === undefined ? [] : membersOf(roster).map(({ role }) => role)
  const country = state.board?.school.country ?? 'KZ'
  const facts = {
    regulation,
    channel: chosen,
    readers: [...new Set(readers)].map((post) => ({ post, name: null })),
    helplines: helplinesOf[country].map((line) => helplineNumbers[line]),
  }
  return (
    <>
      <div class="no-print">
        <Title lead={chosen === page ? t.box.poster.lead : t.wall.paperLead}>
          {t.box.poster.title}
        </Title>
      </div>
      {boxes.length > 0 && (
        <div class="no-print">
          <Select
            label={t.wall.box}
            value={chosen}
            onValue={setChosen}
            options={[{ value: page, label: nameOfPage }, ...boxes]}
          />
        </div>
      )}
      {chosen === page && <Poster />}
      {chosen !== page && (
        <AsPaper
          key={chosen}
          regulation={regulation}
          make={(language) => poster(facts, language)}
        />
      )}
    </>
  )
}
