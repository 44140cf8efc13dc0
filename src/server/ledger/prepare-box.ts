import { toBase64url } from '#core/bytes.ts'
import type { BoxPreparation } from '#core/contract/administration.ts'
import { boxId, entryId } from '#core/ids.ts'
import type { SettingsChanged } from '#core/school/settings.ts'
import { openBoxId } from './the-box.ts'
import type { SchoolLog } from './context.ts'
import { writeEntries } from './write-entries.ts'

/** Writes what the administrator prepared; the box takes no letter until members publish it. */
export async function prepareBox(log: SchoolLog, rules: BoxPreparation): Promise<void> {
  const { board } = log.head
  const { random } = log.context
  const box = openBoxId(board) ?? boxId(toBase64url(random(16)))
  const entry: SettingsChanged = {
    v: 1,
    school: log.id,
    id: entryId(toBase64url(random(16))),
    kind: 'settings-changed',
    on: log.wall.on,
    by: 'administrator',
    header: { setting: 'box-prepared', box, ...rules },
  }
  const nothing = new Uint8Array()
  await writeEntries(log, [
    { entry, salt: random(32), content: nothing, sig: nothing, digest: null },
  ])
}
