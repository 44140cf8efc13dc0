import type { SignerStanding } from '#core/records/pen-signature.ts'
import { dottedDate } from '#core/words/dates.ts'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import type { IssuedPaper } from '../../documents/issued.ts'
import { penLine } from '../../documents/sealed-paper.ts'
import { AttachedFiles } from '../files/attached-files.tsx'

/** Everybody who signs this paper, how each signature stands, and the scans of those with a pen. */
export function Signatures({ issued }: { readonly issued: IssuedPaper }) {
  const { t } = useDesk()
  const { standings, pens } = issued
  if (standings.length === 0) return null
  return (
    <section>
      <h2>{t.papers.signatures}</h2>
      <ul class="card rows">
        {standings.map((standing, index) => (
          <li key={index} class="row">
            <div>
              <strong>{standing.signer.name}</strong>
              <small>{standing.signer.role}</small>
            </div>
            <Signed of={standing} />
          </li>
        ))}
      </ul>
      {pens.length > 0 && (
        <div class="signed-on-paper">
          <h3>{t.papers.pen.scan.title}</h3>
          <ul class="card rows pens">
            {pens.map((pen) => (
              <li key={pen.index}>
                <p>{penLine(t.papers, pen)}</p>
                <AttachedFiles thread={null} index={pen.index} files={pen.files} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Signed({ of: { signed } }: { readonly of: SignerStanding }) {
  const { t } = useDesk()
  const { byKey, byPen, notSigned } = t.papers
  if (signed === null) return <Tag kind="due">{notSigned}</Tag>
  const words = signed.with === 'key' ? byKey : byPen
  return <Tag kind="ok">{words(dottedDate(signed.on))}</Tag>
}
