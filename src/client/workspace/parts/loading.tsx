import { useDesk } from '../desk.ts'

/** Words and three quiet lines while something comes. */
export function Loading() {
  const { t } = useDesk()
  return (
    <div class="loading" role="status">
      <h1>{t.common.loading}</h1>
      <i />
      <i />
      <i />
    </div>
  )
}
