import { daysBetween } from '../calendar/plain-date.ts'
import { backupFindings } from './backup.ts'
import { boxFindings } from './box.ts'
import { behindFinding } from './clock.ts'
import { diskFinding } from './disk.ts'
import type { HealthFacts } from './facts.ts'
import { byUrgency, fine, showing, type HealthFinding } from './finding.ts'
import { invitationFinding, rosterFindings } from './people.ts'
import { reachFindings } from './reach.ts'
import { jobFindings, mergeFinding } from './work.ts'

/**
 * What is well and what is not, the most urgent first: the one judgement behind the administrator's
 * page and `senim doctor`.
 */
export function healthOf({ at, machine, school, jobs }: HealthFacts): readonly HealthFinding[] {
  const ageDays = Math.max(0, daysBetween(school.board.school.on, school.today))
  return byUrgency([
    diskFinding(machine.disk, ageDays),
    ...behindFinding(at, [school.mergedAt, school.cosignedAt ?? 0]),
    ...reachFindings(machine, at),
    ...backupFindings(machine.backup, at, ageDays),
    mergeFinding(school.mergedAt, at),
    ...jobFindings(jobs ?? [], at),
    ...rosterFindings(school.board),
    invitationFinding(school.invitations, at),
    ...boxFindings(school),
    showing(fine('versions'), machine.versions.join(' · ')),
  ])
}
