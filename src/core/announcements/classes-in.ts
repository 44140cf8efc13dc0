import type { SchoolClass } from './announcement.ts'

/** No school has more years of study. */
const lastGrade = 12
const range = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})$/u

/**
 * The classes that somebody typed: «1А, 1Б, 11В», one or several a line. A line that begins with a
 * range stands for all of it: «1–4 А Б» is 1А, 1Б, 2А … 4Б, and «1–4» is 1, 2, 3, 4. Each comes once,
 * in the order in which it was typed.
 */
export function classesIn(typed: string): readonly SchoolClass[] {
  const found = typed
    .normalize('NFC')
    .split(/[\n,;]/u)
    .flatMap((part) => ofLine(part.trim()))
  return [...new Set(found)]
}

function ofLine(line: string): readonly SchoolClass[] {
  const [head = '', ...letters] = line.replaceAll(/\s*([-–—])\s*/gu, '$1').split(/\s+/u)
  const [, from = '', to = ''] = range.exec(head) ?? []
  if (from === '') return severalIn(line)
  const grades = Array.from(
    { length: Math.max(0, Math.min(Number(to), lastGrade) - Number(from) + 1) },
    (_, n) => Number(from) + n,
  )
  return grades.flatMap((grade) =>
    letters.length === 0 ? [String(grade)] : letters.map((letter) => `${grade}${letter}`),
  )
}

/** «5А 5Б 6А» are three classes, «11 Б» and «Күншуақ тобы» are one each. */
function severalIn(line: string): readonly SchoolClass[] {
  if (line === '') return []
  const words = line.split(/\s+/u)
  return words.every((word) => /^\d+\p{L}/u.test(word)) ? words : [words.join(' ')]
}
