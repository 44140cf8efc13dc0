/**
 * The place of a value in a regulation as a JSON pointer: `/openings/0/rule/at`.
 *
 * @see RFC 6901
 */
export const pointer = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
