import type { View } from './view.ts'

/**
 * "Add a photo or a file", at the foot of a sheet. The field has no name: what somebody chooses is
 * encrypted by script or goes nowhere.
 */
export const Attach = ({ view: { words } }: { readonly view: View }) => (
  <label class="attach">
    <input class="aside" type="file" multiple />
    {words.files.add}
  </label>
)
