import type { Book, OpeningBook } from '#core/journal/book.ts'
import type { BookName } from '#core/journal/book-name.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { textIn } from '#core/regulation/text-in.ts'
import type { Lang } from '#core/words/lang.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'

/** What a book is called in the list of books. */
export function bookTitle(
  t: WorkspaceWords,
  lang: Lang,
  { confidential, name, rows }: Book,
): string {
  const words = t.journal.books
  const regulation = rows.at(-1)?.regulation
  const kind = confidential === null ? words.ordinary : words.confidential(confidential)
  const channel = regulation && channelName(regulation, name.channel, lang)
  return [kind, channel, periodName(t, name)].filter((part) => part !== undefined).join(', ')
}

/** The name of a channel in the language of the screen, else in that of the regulation. */
export function channelName(
  { channels, language }: Regulation,
  id: string | null,
  lang: Lang,
): string | undefined {
  const channel = channels.find((one) => one.id === id)
  return channel && textIn(channel.name, lang, language)
}

function periodName(t: WorkspaceWords, { lasts, year, volume }: BookName): string {
  const { books } = t.journal
  if (lasts === 'until-full') return books.volume(year)
  const period = lasts === 'calendar-year' ? books.year(year) : books.schoolYear(year)
  return withVolume(t, period, volume)
}

/** What a book of the journal of openings is called there. */
export const openingsTitle = (
  t: WorkspaceWords,
  { name: { openings, volume } }: OpeningBook,
): string => {
  const { books } = t.journal
  return withVolume(t, `${books.openings}, ${books.year(openings)}`, volume)
}

const withVolume = (t: WorkspaceWords, name: string, volume: number | undefined): string =>
  volume === undefined ? name : `${name}, ${t.journal.books.volume(volume)}`
