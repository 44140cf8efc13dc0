import { useCallback } from 'preact/hooks'
import { byUrgency, type HealthFinding } from '#core/health/finding.ts'
import { said } from '#core/words/workspace/health-words.ts'
import { useDesk } from '../../desk.ts'
import { Icon } from '../../parts/icon.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useLoaded } from '../../use-loaded.ts'
import { CareRow } from './health-care.tsx'
import { isCareFinding, isFineFinding } from './health-kinds.ts'

/** Nothing that stands here changes by the second. */
const refreshMs = 60_000

/** How the installation is: what to do first, the most urgent above; then what is in order. */
export function Health() {
  const { workspace, t } = useDesk()
  const load = useCallback(() => workspace.health(), [workspace])
  const { outcome } = useLoaded(load, refreshMs)
  return (
    <section class="health">
      <h2>{t.health.title}</h2>
      <p class="hint">{t.health.lead}</p>
      {outcome === null && <Loading />}
      {outcome?.ok === false && <Notice kind="danger">{t.refusals[outcome.trouble]}</Notice>}
      {outcome?.ok && <Findings findings={byUrgency(outcome.value)} />}
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly HealthFinding[] }) {
  const { t } = useDesk()
  const cares = findings.filter(isCareFinding)
  const inOrder = findings.filter(isFineFinding)
  const level = cares[0]?.level ?? 'fine'
  return (
    <>
      <Notice kind={noticeKinds[level]}>{t.health.summary[level]}</Notice>
      {cares.length > 0 && (
        <ul class="card rows">
          {cares.map((finding) => (
            <CareRow key={finding.says + (finding.shown ?? '')} finding={finding} />
          ))}
        </ul>
      )}
      <details class="card in-order" open={cares.length === 0}>
        <summary>{t.health.rest(inOrder.length)}</summary>
        <ul>
          {inOrder.map(({ says, numbers, shown }) => (
            <li key={says}>
              <Icon name="check" />
              <span>
                {said(t.health.fine[says], numbers)}
                {shown !== null && (
                  <>
                    {' '}
                    <code>{shown}</code>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

const noticeKinds = { now: 'danger', soon: 'due', fine: 'done' } as const
