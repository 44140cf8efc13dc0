import { useCallback } from 'preact/hooks'
import type { Administration as Known } from '#core/contract/administration.ts'
import { Button } from '../../parts/button.tsx'
import { Icon, Mark } from '../../parts/icon.tsx'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { useLoaded } from '../../use-loaded.ts'
import { BoxForm } from './box-form.tsx'
import { checklist, steps, type StepState } from './checklist.ts'
import { Health } from './health.tsx'
import { People } from './people.tsx'

const refreshMs = 15_000

/** The administrator's one page: what is missing, people, the box. */
export function Administration() {
  const { workspace, t, lock } = useDesk()
  const load = useCallback(() => workspace.administration(), [workspace])
  const { outcome, reload } = useLoaded(load, refreshMs)
  const words = t.setup
  return (
    <div class="office">
      <header class="entrance-head">
        <Mark />
        <div>
          <strong>{t.common.product}</strong>
          {outcome?.ok && <span>{outcome.value.school.shortName}</span>}
        </div>
        <Button kind="quiet" icon="lock" onClick={lock}>
          {t.common.lock}
        </Button>
        <LanguageChoice />
      </header>
      <main>
        <Title lead={words.office.lead}>{words.office.title}</Title>
        <Notice kind="calm">{words.office.limits}</Notice>
        {outcome === null && <Loading />}
        {outcome?.ok === false && <Notice kind="danger">{t.refusals[outcome.trouble]}</Notice>}
        {outcome?.ok && (
          <>
            <Checklist known={outcome.value} />
            <Health />
            <People people={outcome.value.people} onChanged={reload} />
            <BoxForm known={outcome.value} onChanged={reload} />
            <p class="hint">
              {words.addressOfTheSite}: <code>{outcome.value.publicUrl}</code>
            </p>
          </>
        )}
      </main>
    </div>
  )
}

function Checklist({ known }: { readonly known: Known }) {
  const { t } = useDesk()
  const words = t.setup.missing
  const states = checklist(known)
  const isAll = states.published === 'done'
  return (
    <section>
      <h2>{words.title}</h2>
      <ol class="card checklist">
        {steps.map((step) => (
          <li key={step} class={states[step]}>
            <Icon name={states[step] === 'done' ? 'check' : 'open'} />
            <span>
              {words[step]}
              {step === 'reserve' && <small>{words.reserveWhy}</small>}
            </span>
            <Tag kind={tagKinds[states[step]]}>{words[states[step]]}</Tag>
          </li>
        ))}
      </ol>
      {isAll && <Notice kind="done">{words.all}</Notice>}
    </section>
  )
}

const tagKinds = { done: 'ok', open: 'due', advised: 'mute' } as const satisfies Record<
  StepState,
  string
>
