import { langs } from '#core/words/lang.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { VaultClosed } from '../vault/protocol.ts'
import type { Letter, Message, Workspace } from './api.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import { refused } from './refused.ts'

/** Letters whose words cross to the vault at once: a longer list would stop the page. */
const together = 200

/** Looks through the letters, not in turn: it neither reads nor changes the log. */
export const searching = (desk: Desk): Pick<Workspace, 'search'> => ({
  async search(query) {
    if (desk.unlocked?.kind !== 'member') return refused('session-ended')
    try {
      return await desk.unlocked.vault.search(query)
    } catch (error) {
      if (error instanceof VaultClosed) return refused('session-ended')
      throw error
    }
  },
})

/** Tells the vault by which words `letters` are found. */
export async function learn({ vault }: UnlockedMember, letters: readonly Letter[]): Promise<void> {
  for (let at = 0; at < letters.length; at += together) {
    const some = letters.slice(at, at + together)
    await vault.learn(some.map((one) => ({ thread: one.state.thread, text: textOf(one) })))
  }
}

/** Everything of a letter that people look for. */
const textOf = (letter: Letter): string =>
  [
    ...numbersOf(letter),
    letter.brief ?? '',
    ...letter.messages.flatMap((message) => ('text' in message ? message.text : [])),
    ...letter.messages.flatMap((message) => namesOf(message)),
  ].join('\n')

/** Names of the files that a message carries. */
const namesOf = (message: Message): readonly string[] =>
  'files' in message ? (message.files ?? []).map(({ name }) => name) : []

/** Its number as it is written in each language. */
function numbersOf({ book, state: { registration } }: Letter): readonly string[] {
  if (registration === null) return []
  const { number, period } = registration
  if (book === null) return [String(number)]
  const name = book === 1 ? '' : String(book)
  return langs.map((lang) => workspaceWords[lang].letters.number.book(name, number, period))
}
