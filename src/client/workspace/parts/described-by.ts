/** The ids of what stands beside the field `id`: its hint, and what is wrong with it. */
export const describedBy = (
  id: string,
  hint: string | undefined,
  wrong: string | null | undefined,
): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-wrong` : ''].join(' ').trim() || undefined
