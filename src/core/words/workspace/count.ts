/** Forms of a word after a number; Kazakh and Kyrgyz have one, since a number takes no plural. */
export type Forms =
  | readonly [one: string, many: string]
  | readonly [one: string, few: string, many: string]

/** `count` with the English or Russian form that belongs to it. @see CLDR plural rules */
export function counted(count: number, forms: Forms): string {
  return `${count} ${forms.length === 2 ? english(count, forms) : russianForm(count, forms)}`
}

const english = (count: number, [one, many]: readonly [string, string]): string =>
  count === 1 ? one : many

/** The Russian form after `count`: лист, листа, листов. */
export function russianForm(
  count: number,
  [one, few, many]: readonly [string, string, string],
): string {
  const tens = count % 100
  const ones = count % 10
  if (tens >= 11 && tens <= 14) return many
  if (ones === 1) return one
  return ones >= 2 && ones <= 4 ? few : many
}
