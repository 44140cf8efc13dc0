import { itemsOf, membersOf, valueAt, wordOf, type Draft } from '../form/edit.ts'

/** A post or a channel of a regulation: its key, and its name as people know it. */
export interface NamedPart {
  readonly key: string
  readonly name: string
}

/** The posts or channels of `draft`, named in the first of `languages` that each has. */
export const partsOf = (
  draft: Draft,
  of: 'posts' | 'channels',
  languages: readonly string[],
): readonly NamedPart[] =>
  itemsOf(valueAt(draft, `/${of}`)).map((part) => {
    const members = membersOf(part)
    const key = wordOf(members.get('id'))
    const name = textOf(membersOf(members.get('name') ?? {}), languages)
    return { key, name: name === '' ? key : name }
  })

/** A text in the first of `languages` in which something is written, else in any; may be empty. */
export function textOf(texts: ReadonlyMap<string, unknown>, languages: readonly string[]): string {
  const written = [...languages, ...texts.keys()].map((language) => wordOf(texts.get(language)))
  return written.find((text) => text !== '') ?? ''
}
