import { Loading } from '../parts/loading.tsx'
import { Box } from '../screens/box/box.tsx'
import { Ceremony } from '../screens/ceremony/ceremony.tsx'
import { Commission } from '../screens/commission/commission.tsx'
import { Letters } from '../screens/letters/letters.tsx'
import { Opening } from '../screens/opening/opening.tsx'
import { Poster } from '../screens/poster/poster.tsx'
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
    case 'opening':
      return <Opening />
    case 'commission':
    case 'ceremony':
    case 'box':
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
  commission: Commission,
  ceremony: Ceremony,
  box: Box,
  poster: Poster,
  settings: Settings,
}
