import { toBase64url } from '#core/bytes.ts'
import { boxId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { withBoxes } from '#core/regulation/box-rules.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { boxAtWork } from '../opening/openings.ts'

/**
 * `regulation` with a box for each of its channels: the one that the channel had in the version
 * before; the electronic box at work, or the one that the administrator prepared, for the first page
 * that encrypts; a new one for the rest.
 */
export function withBoxesOf(
  regulation: Regulation,
  board: BoardState,
  before: Regulation | null,
): Regulation {
  const had = new Map(before?.channels.map(({ id, kind, box }) => [`${kind} ${id}`, box]))
  const electronic = boxAtWork(board)?.box ?? board.preparedBox?.box
  const isTaken = regulation.channels.some(({ box }) => box === electronic)
  const first = regulation.channels.find(({ kind }) => kind === 'web-form')
  return withBoxes(
    regulation,
    (channel) =>
      had.get(`${channel.kind} ${channel.id}`) ??
      (channel === first && !isTaken ? electronic : undefined) ??
      boxId(toBase64url(randomBytes(16))),
  )
}
