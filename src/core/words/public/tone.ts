/** Chooses between the words for a child (сен, ты) and those for an adult (сіз, сиз, вы). */
export type ByTone = (child: string, adult: string) => string
