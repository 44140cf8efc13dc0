import { roles } from '#core/school/roster.ts'
import { roleWords } from '#core/words/roles.ts'
import type { View } from './view.ts'

/** Every role by its name, for script: it meets people whom this page did not know yet. */
export const RoleNames = ({ view: { lang } }: { readonly view: View }) => (
  <template id="roles">
    {roles.map((role) => (
      <i data-role={role}>{roleWords[lang][role]}</i>
    ))}
  </template>
)
