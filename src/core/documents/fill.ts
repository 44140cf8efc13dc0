/** What stands in the places of a template, by their names. */
export type Values = Readonly<Record<string, string | number>>

/**
 * `template` with `{{name}}` replaced by the value of that name. A name without a value stays as it
 * is, so that a slip in a school's own wording is seen on the screen and not on the wall.
 */
export const fill = (template: string, values: Values): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
