import { lackingOf, type Lacking, type LackingWord } from '#core/commission/lacking.ts'
import { closestPreset } from '#core/regulation/closest-preset.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { useDesk } from '../../desk.ts'
import { sourceOf } from '../regulation/form/form-desk.ts'
import { postOf } from './names.ts'
import { useCommission } from './use-commission.ts'

/** What the regulation asks of the commission and has not got, in words, with its clause. */
export function Standing() {
  const { words, regulation, commission, kept, today } = useCommission()
  if (today === null) return null
  if (regulation.commission === undefined) return <NoCommission />
  if (kept === null) return <Notice kind="due">{words.noOrderYet}</Notice>
  const lacking = lackingOf(commission, regulation, today)
  if (lacking.length === 0) return <Notice kind="done">{words.complete}</Notice>
  return (
    <Notice kind="due">
      <p>
        <b>{words.missing}</b>
      </p>
      <LackingList of={lacking} />
    </Notice>
  )
}

/** A regulation without a commission names posts, and nothing is missing. */
function NoCommission() {
  const { lang } = useDesk()
  const { words, regulation } = useCommission()
  const opening = regulation.openings.flatMap(({ openers }) =>
    openers.who.kind === 'posts' ? openers.who.posts : [],
  )
  const posts = [...new Set([...opening, ...regulation.registrars.posts])]
  return (
    <Notice kind="calm">
      <p>{words.noCommission}</p>
      <ul class="lacking">
        {posts.map((post) => (
          <li key={post}>{postOf({ regulation, lang }, { post })}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Each thing that is missing, with the clause that asks for it. */
export function LackingList({ of }: { readonly of: readonly Lacking[] }) {
  const { lang } = useDesk()
  const { regulation } = useCommission()
  return (
    <ul class="lacking">
      {of.map((one) => (
        <li key={one.word + one.path}>
          {textOf(one)} <Clause path={askedAt(one)} />
        </li>
      ))}
    </ul>
  )

  function textOf({ word, path }: Lacking): string {
    const text = commissionWords[lang].lacking[word]
    const seat = regulation.commission?.seats.find((_, n) => path === `/commission/seats/${n}`)
    return seat === undefined ? text : `${postOf({ regulation, lang }, seat)}: ${text}`
  }
}

/** The clause of a value that is still the sample's. */
function Clause({ path }: { readonly path: string | null }) {
  const { lang } = useDesk()
  const { regulation } = useCommission()
  const source = path === null ? undefined : sourceOf(regulation, closestPreset(regulation), path)
  if (source === undefined || !('clause' in source)) return null
  return (
    <small class="clause" title={editorWords[lang].edit.clause(source.clause)}>
      {source.clause}
    </small>
  )
}

/** The value of the regulation that asks for what is missing. */
function askedAt({ word, path }: Lacking): string | null {
  return word === 'seat-is-vacant' ? `${path}/isRequired` : (asked[word] ?? null)
}

const asked: Partial<Readonly<Record<LackingWord, string>>> = {
  'number-is-even': '/commission/size/parity',
  'too-few-members': '/commission/size/least',
  'too-many-members': '/commission/size/most',
  'parent-is-missing': '/commission/parent',
  'order-is-missing': '/commission/appointedBy',
  'chair-is-missing': '/commission/chair',
  'secretary-is-missing': '/commission/chair',
  'responsible-is-missing': '/commission/responsible/kind',
  'responsible-is-no-member': '/commission/responsible/kind',
}
