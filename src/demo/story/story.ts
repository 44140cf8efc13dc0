import type { CardData } from '#core/contract/card-data.ts'
import type { AuthorKind, SignedBy, Tone } from '#core/contract/letter-body.ts'
import type { DemoStory } from '#core/contract/demo.ts'
import type { Lang } from '#core/words/lang.ts'

/** Who plays in the demo; the parent joins the commission in the middle of the term. */
export type Cast = 'psychologist' | 'deputy' | 'pedagogue' | 'parent' | 'reserve'

/**
 * Which opening finds a letter: a share of the term before its last weeks, so many openings before
 * the last one, or none yet.
 */
export type When = { readonly share: number } | { readonly ago: number } | 'waiting'

/** What happens after a letter was opened; `after` counts days from the step before. */
export type Step =
  | { readonly kind: 'answer'; readonly after: number; readonly by: Cast; readonly text: string }
  | { readonly kind: 'note'; readonly after: number; readonly by: Cast; readonly text: string }
  | { readonly kind: 'read'; readonly after: number }
  | {
      readonly kind: 'card'
      readonly after: number
      readonly by: Cast
      readonly set: CardData['set']
    }
  | { readonly kind: 'writes'; readonly after: number; readonly text: string }
  | {
      readonly kind: 'annul'
      readonly after: number
      readonly by: Cast
      readonly reason: string
      /** Under which the letter is registered anew. */
      readonly brief: string
    }

/** A letter of the demo and everything about it. */
export interface StoryLetter {
  readonly when: When
  readonly lang: Lang
  readonly tone: Tone
  readonly who?: AuthorKind
  readonly signed?: SignedBy
  /** Who must not read it. */
  readonly without?: readonly Cast[]
  /** "Danger now". */
  readonly urgent?: true
  readonly text: string
  /** Who reads it first and registers it, with the brief content; null while nobody did. */
  readonly registered: { readonly by: Cast; readonly brief: string } | null
  readonly next: readonly Step[]
  /** Its code is shown to visitors, under this line. */
  readonly shown?: DemoStory
}

/** The commission answers. @param after - days */
export const answers = (after: number, by: Cast, text: string): Step => ({
  kind: 'answer',
  after,
  by,
  text,
})

/** A colleague leaves a word for the other readers. @param after - days */
export const notes = (after: number, by: Cast, text: string): Step => ({
  kind: 'note',
  after,
  by,
  text,
})

/** What became of it is written on its card. @param after - days */
export const closes = (after: number, by: Cast, set: CardData['set']): Step => ({
  kind: 'card',
  after,
  by,
  set,
})

/** The author has read the answer. @param after - days */
export const reads = (after: number): Step => ({ kind: 'read', after })

/** The author writes again. @param after - days */
export const writes = (after: number, text: string): Step => ({ kind: 'writes', after, text })

/** Letters of one language by children, who say no more than their text. */
export const child =
  (lang: Lang) =>
  (letter: Omit<StoryLetter, 'lang' | 'tone'>): StoryLetter => ({
    lang,
    tone: 'child',
    ...letter,
  })

/** Letters of one language by adults. */
export const adult =
  (lang: Lang) =>
  (letter: Omit<StoryLetter, 'lang' | 'tone'>): StoryLetter => ({
    lang,
    tone: 'adult',
    ...letter,
  })
