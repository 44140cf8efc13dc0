import { lazily } from '../parts/lazily.tsx'
import { Loading } from '../parts/loading.tsx'
import { Letters } from '../screens/letters/letters.tsx'
import { Opening } from '../screens/opening/opening.tsx'
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

/* What a day begins with is there at once, everything else when it is first wanted. */

const Journal = lazily(async () => (await import('../screens/journal/journal.tsx')).Journal)

const contents = {
  meetings: lazily(async () => (await import('../screens/meetings/meetings.tsx')).Meetings),
  papers: lazily(async () => (await import('../screens/papers/papers.tsx')).Papers),
  commission: lazily(async () => (await import('../screens/commission/commission.tsx')).Commission),
  ceremony: lazily(async () => (await import('../screens/ceremony/ceremony.tsx')).Ceremony),
  regulation: lazily(async () => (await import('../screens/regulation/regulation.tsx')).Regulation),
  calendar: lazily(async () => (await import('../screens/calendar/calendar.tsx')).Calendar),
  box: lazily(async () => (await import('../screens/box/box.tsx')).Box),
  announcements: lazily(
    async () => (await import('../screens/announcements/announcements.tsx')).Announcements,
  ),
  poster: lazily(async () => (await import('../screens/wall/wall.tsx')).Wall),
  settings: lazily(async () => (await import('../screens/settings/settings.tsx')).Settings),
}
