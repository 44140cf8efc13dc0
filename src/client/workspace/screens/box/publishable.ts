import { boxOf, type BoardState } from '#core/log/board.ts'
import { sameRules, type BoxRules } from '#core/openings/box.ts'

/**
 * The hours that the administrator prepared and no member has begun to publish, or null; those of a
 * box that a regulation has or had are the regulation's alone.
 */
export function publishableRules(board: BoardState): BoxRules | null {
  const prepared = board.preparedBox
  if (prepared === null) return null
  if (board.regulations.some(({ boxes }) => boxes.some(({ box }) => box === prepared.box)))
    return null
  const box = boxOf(board, prepared.box)
  if (box !== null && box.closing !== null) return null
  const standing = box?.proposed ?? box?.published ?? null
  return standing !== null && sameRules(standing.rules, prepared) ? null : prepared
}
