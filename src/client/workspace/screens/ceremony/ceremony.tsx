import { useCallback, useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { useLoaded } from '../../use-loaded.ts'
import { mayWrite } from '../../who.ts'
import { Propose } from './propose.tsx'
import { Room } from './room.tsx'

const refreshMs = 2000

/** Founding the commission or changing it: everyone in one room, each at an own screen. */
export function Ceremony() {
  const { workspace, state, t, go } = useDesk()
  const words = t.commission.ceremony
  const load = useCallback(() => workspace.ceremony(), [workspace])
  const { outcome, reload } = useLoaded(load, refreshMs)
  const current = state.rosters.at(-1) ?? null
  const [startedAt] = useState(current?.version ?? 0)
  const [proposesAgain, setProposesAgain] = useState(false)
  const isFounding = startedAt === 0
  const { me } = state
  const mayPropose = current === null ? me?.seat === 'member' : mayWrite(state)

  if (current !== null && current.version > startedAt) {
    return (
      <>
        <Title step="done">{words.done}</Title>
        <Notice kind="done">
          {isFounding ? words.doneFounding : t.commission.version(current.version)}
        </Notice>
        <div class="buttons">
          <Button onClick={() => go('commission')}>{t.commission.title}</Button>
          {me?.seat !== 'attending' && (
            <Button kind="main" onClick={() => go('box')}>
              {words.toBox}
            </Button>
          )}
        </div>
      </>
    )
  }
  const ceremony = outcome?.ok ? outcome.value : null
  const isProposing = ceremony !== null && (ceremony.proposal === null || proposesAgain)
  // The last ceremony stays on the server: whoever cannot propose waits for the next.
  const isOver = (ceremony?.proposal?.version ?? 0) <= (current?.version ?? 0)
  const isWaiting = !mayPropose && isOver
  const goOn = () => {
    setProposesAgain(false)
    reload()
  }
  return (
    <>
      <Title lead={words.lead}>{isFounding ? words.title : words.titleChange}</Title>
      {outcome === null && <Loading />}
      {outcome?.ok === false && <Notice kind="danger">{t.refusals[outcome.trouble]}</Notice>}
      {ceremony !== null &&
        (isWaiting ? (
          <p role="status">{t.attending.proposal}</p>
        ) : isProposing ? (
          <Propose enrolled={ceremony.enrolled} current={current} onProposed={goOn} />
        ) : (
          <Room
            ceremony={ceremony}
            current={current}
            onChanged={reload}
            onProposeAgain={mayPropose ? () => setProposesAgain(true) : null}
          />
        ))}
    </>
  )
}
