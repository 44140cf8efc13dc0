/** Labels on one A4 sheet: three across, eight down, 70 by 37 mm each. */
export const labelsPerSheet = 24

/**
 * The places of every sheet of labels, in reading order.
 *
 * @param first - the first place of the first sheet that is still free, 1 to 24: a sheet that was
 *   begun is used up.
 */
export function stickerSheets<Label>(
  labels: readonly Label[],
  first: number,
): readonly (readonly (Label | null)[])[] {
  const places = [...Array.from({ length: first - 1 }, () => null), ...labels]
  const sheets: (readonly (Label | null)[])[] = []
  for (let at = 0; at < places.length && labels.length > 0; at += labelsPerSheet)
    sheets.push(places.slice(at, at + labelsPerSheet))
  return sheets
}
