import { Groups } from '../../parts/groups.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Qr } from '../../parts/qr.tsx'
import { useDesk } from '../../desk.ts'
import type { PrintedCodes } from '../../session/api.ts'

interface PaperProps {
  readonly codes: PrintedCodes
  readonly name: string
  readonly school: string
}

/** One A4 in two halves: the key card to carry, the recovery sheet for the sealed envelope. */
export function Paper({ codes, name, school }: PaperProps) {
  const { t } = useDesk()
  const words = t.keys.paper
  const owner = (
    <dl class="paper-owner">
      <dt>{words.name}</dt>
      <dd>{name}</dd>
      <dt>{words.school}</dt>
      <dd>{school}</dd>
      <dt>{words.date}</dt>
      <dd class="blank" />
    </dl>
  )
  return (
    <article class="a4">
      <section class="half">
        <h2>{words.card}</h2>
        <p>{words.cardUse}</p>
        <div class="paper-card">
          <Qr text={codes.cardAddress} label={words.scan} />
          <div>
            <Groups code={codes.card} perLine={3} />
            <p class="hint">{words.scan}</p>
          </div>
        </div>
        {owner}
      </section>
      <p class="cut">
        <Icon name="scissors" />
        <span>{words.cut}</span>
      </p>
      <section class="half">
        <h2>{words.sheet}</h2>
        <p>{words.sheetUse}</p>
        <Groups code={codes.sheet} perLine={4} />
        {owner}
        <p class="paper-envelope">{words.opens}</p>
      </section>
    </article>
  )
}
