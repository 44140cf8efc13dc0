/** The number of a page in the template of a foot, and how many pages there are. */
const places = /(\{\{(?:n|all)\}\})/

/** One part of a foot: words, or a number that only the printer knows. */
export type FootPart = { readonly words: string } | { readonly number: 'page' | 'pages' }

/** The parts of «{{n}}-бет» or «{{n}} / {{all}}», for whoever numbers pages. */
export const footParts = (text: string): readonly FootPart[] =>
  text
    .split(places)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{{n}}') return { number: 'page' }
      return part === '{{all}}' ? { number: 'pages' } : { words: part }
    })
