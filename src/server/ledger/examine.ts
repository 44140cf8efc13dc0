import { toBase64url, type Bytes } from '#core/bytes.ts'
import { hashBytes } from '#core/log/entry.ts'
import { extend, rootFromFrontier } from '#core/log/tree.ts'
import type { SchoolLog } from './context.ts'
import { faultsOfEntry, faultsUnder, isMembers, isProjected, type Finding } from './faults.ts'
import { fold, type Projections } from './fold.ts'
import { empty } from './rebuild.ts'
import { everyEntry } from './walk.ts'

/** What an examination found. */
export interface Examination {
  readonly entries: number
  /** Signatures of members that were checked. */
  readonly signatures: number
  readonly checkpoints: number
  readonly findings: readonly Finding[]
}

/**
 * Computes everything anew that the server can compute: every leaf, root, content hash, member's
 * signature, checkpoint and projection. An author's MAC only the author's code can check.
 */
export async function examine(log: SchoolLog): Promise<Examination> {
  const checkpoints = await log.rows.checkpoints.all()
  const rootAt = new Map(checkpoints.map(({ size, root }) => [size, root]))
  const findings: Finding[] = []
  let frontier: readonly Bytes[] = []
  let made: Projections | null = null
  let [size, signatures] = [0, 0]
  for await (const page of everyEntry(log.rows)) {
    for (const stored of page) {
      made ??= empty(page)
      findings.push(...(await faultsOfEntry(log, made.board, stored, size)))
      if (isMembers(stored)) signatures++
      ;({ frontier } = extend(size, frontier, [hashBytes(stored.leaf)]))
      size++
      const root = rootAt.get(size)
      if (root !== undefined && root !== toBase64url(rootFromFrontier(frontier)))
        findings.push({ fault: 'root-differs', at: size })
      made = fold(made, [stored])
    }
  }
  for (const one of checkpoints) findings.push(...(await faultsUnder(log, one)))
  if (size !== log.head.size || !rootAt.has(size))
    findings.push({ fault: 'end-is-missing', at: size })
  if (made !== null && !(await isProjected(log, made)))
    findings.push({ fault: 'projection-differs', at: size })
  return { entries: size, signatures, checkpoints: checkpoints.length, findings }
}
