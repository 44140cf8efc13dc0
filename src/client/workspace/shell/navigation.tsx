import { useState } from 'preact/hooks'
import { roleWords } from '#core/words/roles.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon, Mark } from '../parts/icon.tsx'
import { useDesk } from '../desk.ts'
import type { Seat } from '#core/school/roster.ts'
import { fragmentOf, hasPage, type Page } from '../pages.ts'

/** Pages in the navigation; a line stands between the groups. */
const groups = [
  ['today', 'letters', 'opening'],
  ['journal', 'meetings', 'papers'],
  ['commission', 'regulation', 'calendar', 'box', 'announcements', 'poster'],
  ['settings'],
] as const
type Listed = (typeof groups)[number][number]

/** The three pages of a telephone's bar for whoever has no letters. */
const dailyForAttending: readonly Listed[] = ['today', 'opening', 'papers']

/** The groups as somebody in `seat` sees them. */
const groupsFor = (seat: Seat | null): readonly (readonly Listed[])[] =>
  groups
    .map((group) => group.filter((page) => hasPage(seat, page)))
    .filter((group) => group.length > 0)

/** The listed page under which `page` lies. */
function listedOf(page: Page): Listed {
  if (page === 'letter') return 'letters'
  return page === 'ceremony' ? 'commission' : page
}

/** The left column on a wide screen. */
export function Side({ onHelp }: { readonly onHelp: () => void }) {
  const { t, state, lang, lock } = useDesk()
  const { me } = state
  return (
    <nav class="side no-print" aria-label={t.common.pages.label}>
      <p class="brand">
        <Mark />
        <span>{t.common.product}</span>
      </p>
      {groupsFor(me?.seat ?? null).map((group) => (
        <ul key={group[0]}>
          {group.map((page) => (
            <li key={page}>
              <PageLink page={page} />
            </li>
          ))}
        </ul>
      ))}
      <div class="me">
        <strong>{me?.name}</strong>
        {me?.role && <span>{roleWords[lang][me.role]}</span>}
        <button type="button" class="lock" data-tour="help" onClick={onHelp}>
          <Icon name="help" />
          {t.help.open} <kbd>?</kbd>
        </button>
        <button type="button" class="lock" data-tour="lock" onClick={lock}>
          <Icon name="lock" />
          {t.common.lock} <kbd>L</kbd>
        </button>
      </div>
    </nav>
  )
}

/** The bar at the bottom of a small screen: the three daily pages, and the rest behind one button. */
export function Bottom() {
  const { t, state, page: at } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const seat = state.me?.seat ?? null
  const daily: readonly Listed[] = seat === 'attending' ? dailyForAttending : groups[0]
  const others = groupsFor(seat)
    .flat()
    .filter((page) => !daily.includes(page))
  const isDaily = daily.some((page) => page === listedOf(at))
  return (
    <nav class="bottom no-print" aria-label={t.common.pages.label}>
      {daily.map((page) => (
        <PageLink key={page} page={page} isShort />
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-current={isDaily ? undefined : 'true'}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
        <span>{t.common.pages.more}</span>
      </button>
      {isOpen && (
        <Dialog title={t.common.pages.more} onClose={() => setOpen(false)}>
          <ul class="more" onClick={() => setOpen(false)}>
            {others.map((page) => (
              <li key={page}>
                <PageLink page={page} />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </nav>
  )
}

interface PageLinkProps {
  readonly page: Listed
  /** One word, where four links share the width of a telephone. */
  readonly isShort?: boolean
}

function PageLink({ page, isShort = false }: PageLinkProps) {
  const { t, page: at } = useDesk()
  return (
    <a
      href={fragmentOf(page)}
      data-tour={page}
      aria-current={listedOf(at) === page ? 'page' : undefined}
    >
      <Icon name={page} />
      <span>{t.common.pages[isShort && page === 'opening' ? 'openingShort' : page]}</span>
    </a>
  )
}
