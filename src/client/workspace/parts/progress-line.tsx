import { useDesk } from '../desk.ts'

/** How far the reading of a long log is, in numbers; nothing while nothing is read. */
export function ProgressLine() {
  const { state, t } = useDesk()
  const { progress } = state
  if (progress === null) return null
  const { kind, done, total } = progress
  const words = t.list[kind](done, total)
  return (
    <p class="progress-line">
      <progress value={done} max={total} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </p>
  )
}
