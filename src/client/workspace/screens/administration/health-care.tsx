import { commands } from '#core/health/commands.ts'
import { said } from '#core/words/workspace/health-words.ts'
import { useDesk } from '../../desk.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { CareFinding } from './health-kinds.ts'

/** One thing to look after: what it is, what it means, what to do, and what to type. */
export function CareRow({ finding }: { readonly finding: CareFinding }) {
  const { t } = useDesk()
  const { level, says, numbers, shown } = finding
  const words = t.health.care[says]
  const command = commands[says]
  return (
    <li class={`care ${level}`}>
      <Icon name={level === 'now' ? 'stop' : 'warning'} />
      <div class="plain">
        <h3>
          {said(words.is, numbers)} {shown !== null && <code>{shown}</code>}
        </h3>
        <p>{words.means}</p>
        <p class="todo">
          <Icon name="next" />
          {words.todo}
        </p>
        {command !== undefined && (
          <p class="command">
            <span class="hint">{t.health.command}:</span>
            <code>{command}</code>
            <CopyButton text={command} />
          </p>
        )}
      </div>
      <Tag kind={level === 'now' ? 'red' : 'due'}>{t.health.levels[level]}</Tag>
    </li>
  )
}
