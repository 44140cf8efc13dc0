import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, when, type PaperFacts, type PaperPerson } from '../clerk.ts'
import { insideSentence } from '../names.ts'
import type { Paper } from '../paper.ts'
import { accessInWords, openingsInWords } from '../schedule-words.ts'

/** What hangs on the wall where children see it. */
export interface PosterFacts extends PaperFacts {
  /** Address of the letter form; absent for a box of paper alone. */
  readonly address?: string
  /** Who reads; a person without a name is printed by the post. */
  readonly readers: readonly PaperPerson[]
  /** Numbers for danger, the first for talking. */
  readonly helplines: readonly string[]
}

/** The poster. @clause S0-13 @clause S1-10 @clause S2-12 @clause S4-14 */
export function poster(facts: PosterFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { box } = clerk.words
  const { regulation, channel, address, readers, helplines } = facts
  const found = regulation.channels.find(({ id }) => id === channel)
  const opened = openingsInWords(regulation, channel, clerk).join('; ')
  const center = (text: string) => ({ kind: 'text', text, align: 'center' }) as const
  const large = (text: string) => ({ ...center(text), size: 'large' }) as const
  return {
    v: 1,
    kind: 'poster',
    language,
    name: [box.namePoster, clerk.say('{{box}}')].join(' '),
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { ...center(clerk.say('{{box}}')), size: 'huge' },
      { ...center(box.call), size: 'huge' },
      large(box.write),
      ...when(address !== undefined, {
        kind: 'code',
        code: address ?? '',
        lines: [box.scan, box.orType, withoutScheme(address ?? '')],
      }),
      ...(found?.place === undefined
        ? []
        : [large(clerk.say(box.place, { place: clerk.text(found.place) }))]),
      ...(found?.access === undefined
        ? []
        : [large(clerk.say(box.access, { hours: accessInWords(found.access, clerk) }))]),
      ...when(opened !== '', large(clerk.say(box.opened, { schedule: opened }))),
      ...when(
        readers.length > 0,
        center(box.reads),
        large(readers.map((reader) => readerLine(reader, clerk.post(reader))).join('\n')),
      ),
      ...when(address !== undefined, center(box.exclude)),
      large(box.danger),
      { ...center(helplines.join(' · ')), size: 'huge' },
    ],
  }
}

const readerLine = ({ name }: PaperPerson, post: string): string =>
  name === null ? post : `${name}, ${insideSentence(post)}`

/** As people type it. */
const withoutScheme = (address: string): string => address.replace(/^https?:\/\//u, '')
