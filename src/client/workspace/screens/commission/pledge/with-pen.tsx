import { useState } from 'preact/hooks'
import { addMonths } from '#core/calendar/plain-date.ts'
import type { PersonOnDay } from '#core/commission/commission.ts'
import { pledge } from '#core/documents/papers/pledge.ts'
import { dottedDate } from '#core/words/dates.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { issuedPapers } from '../../../documents/issued.ts'
import { Button } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { useDesk } from '../../../desk.ts'
import { useCommission } from '../use-commission.ts'

/** The pledge of somebody without a key: a paper that they sign with a pen. */
export function PledgeWithPen({ person }: { readonly person: PersonOnDay }) {
  const { state } = useDesk()
  const { words: all, regulation, today, canWrite } = useCommission()
  const words = all.pledges
  const [isShown, setShown] = useState(false)
  const rules = regulation.pledge
  if (today === null || rules.kind === 'none') return null
  const until = addMonths(today, rules.everyMonths)
  const { name, post, form } = person
  const issued = issuedPapers(state.records).find(
    ({ data }) => data.paper.kind === 'pledge' && data.signers.some((one) => one.name === name),
  )
  const signed = issued?.standings.find(({ signer }) => signer.name === name)?.signed ?? null
  const ends = signed === null ? null : addMonths(signed.on, rules.everyMonths)
  const holds = ends !== null && ends > today
  const channel = regulation.channels[0]?.id ?? ''
  return (
    <li class={isShown ? 'pledge-pen' : 'row'}>
      <div>
        <strong>{name}</strong>
        <small>{all.withPen}</small>
      </div>
      <div class="row-end">
        <Tag kind={holds ? 'ok' : 'due'}>
          {holds
            ? words.until(dottedDate(ends))
            : issued === undefined || signed !== null
              ? words.missing
              : words.prepared}
        </Tag>
        {canWrite && !holds && (issued === undefined || signed !== null) && (
          <Button kind="quiet" label={`${words.print}: ${name}`} onClick={() => setShown(!isShown)}>
            {words.print}
          </Button>
        )}
      </div>
      {isShown && (
        <IssuePaper
          of={{
            facts: { regulation, channel },
            people: [{ post, name, form }],
            make: (language, [signer = { post, name, form }]) =>
              pledge({ regulation, channel, person: signer, on: today, until }, language),
            audience: 'everybody',
          }}
          onIssued={() => setShown(false)}
        />
      )}
    </li>
  )
}
