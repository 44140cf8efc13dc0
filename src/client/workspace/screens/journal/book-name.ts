import type { Book, BookName } from '#core/journal/book.ts'
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

function periodName({ journal: { books } }: WorkspaceWords, { lasts, year }: BookName): string {
  if (lasts === 'until-full') return books.volume(year)
  return lasts === 'calendar-year' ? books.year(year) : books.schoolYear(year)
}
