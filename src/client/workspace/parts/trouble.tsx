import type { Action } from '../use-action.ts'
import { useDesk } from '../desk.ts'
import { Notice } from './notice.tsx'

/** Why the last attempt of `action` failed, in words; nothing when it did not. */
export function Trouble({ action }: { readonly action: Action }) {
  const { t } = useDesk()
  return (
    <div role="alert">
      {action.trouble !== null && <Notice kind="danger">{t.refusals[action.trouble]}</Notice>}
    </div>
  )
}
