import { Loading } from '../parts/loading.tsx'
import { Announcements } from '../screens/announcements/announcements.tsx'
import { Box } from '../screens/box/box.tsx'
import { Calendar } from '../screens/calendar/calendar.tsx'
import { Ceremony } from '../screens/ceremony/ceremony.tsx'
import { Commission } from '../screens/commission/commission.tsx'
import { Journal } from '../screens/journal/journal.tsx'
import { Letters } from '../screens/letters/letters.tsx'
import { Meetings } from '../screens/meetings/meetings.tsx'
import { Opening } from '../screens/opening/opening.tsx'
import { Papers } from '../screens/papers/papers.tsx'
import { Wall } from '../screens/wall/wall.tsx'
import { Regulation } from '../screens/regulation/regulation.tsx'
import { Settings } from '../screens/settings/settings.tsx'
import { Today } from '../screens/today/today.tsx'
import { useDesk } from '../desk.ts'
import { Aside } from './aside.tsx'

/** The screen of the page that the address names. */
export function Screen() {
  const { page, state } = useDesk()
  if (state.board === null) {
    return (
      <main class="page">
        <Loading />
      </main>
    )
  }
  switch (page) {
    case 'today':
      return <Today />
    case 'letters':
    case 'letter':
      return <Letters />
    case 'journal':
      return <Journal />
    case 'opening':
      return <Opening />
    case 'meetings':
    case 'papers':
    case 'commission':
    case 'ceremony':
    case 'regulation':
    case 'calendar':
    case 'box':
    case 'announcements':
    case 'poster':
    case 'settings': {
      const Content = contents[page]
      return (
        <>
          <main class="page">
            <Content />
          </main>
          <Aside />
        </>
      )
    }
  }
}

const contents = {
  meetings: Meetings,
  papers: Papers,
  commission: Commission,
  ceremony: Ceremony,
  regulation: Regulation,
  calendar: Calendar,
  box: Box,
  announcements: Announcements,
  poster: Wall,
  settings: Settings,
}
