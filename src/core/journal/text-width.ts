/**
 * Widths of letters of Noto Sans in thousandths of its size, rounded up: where a line ends must be
 * known without a screen, and be the same on every device.
 */
const widths: readonly (readonly [number, string])[] = [
  [180, '’'],
  [240, "'"],
  [260, ' \u00a0іijl'],
  [280, '!,.:;J'],
  [300, '()І'],
  [340, '-[]I\u2011'],
  [360, 'f“”'],
  [380, '/t'],
  [420, '"r„'],
  [440, '?гғ'],
  [460, '_'],
  [480, 'тcsz'],
  [500, 'зсэ–'],
  [520, 'ГухұүFvy«»'],
  [540, 'ҒкLkx'],
  [560, '*ЕЁТаеёьқEST'],
  [580, '0123456789+<=>ЗҰҮвяәYZae'],
  [600, 'ХблочVX'],
  [620, 'БРУЬднпрцөһKPbdghnopqu'],
  [640, 'АКСЯийъACR'],
  [660, '#ВЭңB'],
  [680, 'ЧҚ'],
  [700, 'ЛЪҺ'],
  [740, '&ДПЦӘфDGU'],
  [760, 'ИЙНҢжыHN'],
  [780, 'Ом'],
  [800, 'ӨюOQw…'],
  [820, 'Ф'],
  [840, '%'],
  [860, 'Ы'],
  [900, '@шщ'],
  [920, 'ЖМM'],
  [940, 'Wm'],
  [1000, 'Ю—'],
  [1020, '№'],
  [1040, 'ШЩ'],
]

const byLetter = new Map(
  widths.flatMap(([width, letters]) => letters.split('').map((letter) => [letter, width] as const)),
)

/** Of a letter that is not in the table: no letter of a school is wider. */
const widest = 1040

const space = 260

function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += byLetter.get(letter) ?? widest
  return width
}

/** Width of the longest word of `text`, in thousandths of the size of the letters. */
export const widestWord = (text: string): number =>
  Math.max(0, ...text.split(/[ \t\n]+/).map(widthOf))

/**
 * The lines of `text` in a column, broken at spaces, and inside a word only where the word is wider
 * than the column. A printer that breaks at hyphens as well needs no more lines than these.
 *
 * @param width - of the column in thousandths of the size of the letters.
 */
export function linesOf(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapped(paragraph, width))
}

function wrapped(paragraph: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
    for (const piece of pieces(word, width)) {
      const needed = widthOf(piece)
      if (line !== '' && used + space + needed > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      used += needed + (line === '' ? 0 : space)
      line = line === '' ? piece : `${line} ${piece}`
    }
  }
  return [...lines, line]
}

/** `word` in pieces that fit. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}
