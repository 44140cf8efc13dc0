import { PageOrientation } from 'docx'
import type { Paper } from '#core/documents/paper.ts'

/** Twips, twentieths of a point: 1 mm is 56.7 of them. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4)

const a4 = { short: mm(210), long: mm(297) }
const margins = {
  portrait: { top: mm(20), right: mm(15), bottom: mm(18), left: mm(25), footer: mm(9) },
  landscape: { top: mm(16), right: mm(15), bottom: mm(16), left: mm(15), footer: mm(8) },
}

/** Width of what is written, in twips. */
export const textWidth = ({ orientation }: Pick<Paper, 'orientation'>): number => {
  const { left, right } = margins[orientation]
  return (orientation === 'portrait' ? a4.short : a4.long) - left - right
}

/** A4, its margins and the number with which its pages begin. */
export const pageOf = ({ orientation, pages }: Paper) => ({
  // Width and height are those of upright paper: the library turns them.
  size: {
    width: a4.short,
    height: a4.long,
    orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  },
  margin: margins[orientation],
  ...(pages === undefined ? {} : { pageNumbers: { start: pages.from } }),
})
