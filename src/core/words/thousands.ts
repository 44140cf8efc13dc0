/** `number` with a thin space, or `mark`, before every three digits: 10 000. */
export const thousands = (number: number, mark = '\u202F'): string =>
  String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, mark)
