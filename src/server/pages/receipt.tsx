import { Tick } from './icons.tsx'
import type { View } from './view.ts'

/** What script shows after the acknowledgement, and when the code was written down. */
export function ReceiptTemplates({ view }: { readonly view: View }) {
  return (
    <>
      <ReceiptTemplate view={view} />
      <FinishedTemplate view={view} />
    </>
  )
}

function ReceiptTemplate({ view: { words } }: { readonly view: View }) {
  const { receipt } = words
  return (
    <template id="receipt">
      <div class="ok">
        <Tick />
      </div>
      <h1 tabindex={-1}>{receipt.title}</h1>
      <div class="code">
        <p>{receipt.writeDown}</p>
        <p class="digits" data-code=""></p>
        <p class="where">
          {receipt.answerAt} <b data-address=""></b>
        </p>
        <svg data-qr="" role="img" aria-label={receipt.qr}></svg>
        <div class="row">
          <button type="button" class="btn" data-do="picture">
            {receipt.picture}
          </button>
          <button type="button" class="btn" data-do="print">
            {receipt.print}
          </button>
        </div>
        <div class="row" data-part="picture" hidden>
          <p class="due">{receipt.pictureWarning}</p>
          <button type="button" class="btn" data-do="save">
            {receipt.saveNow}
          </button>
          <button type="button" class="btn" data-do="keep">
            {receipt.doNotSave}
          </button>
        </div>
      </div>
      <p class="due">{receipt.only}</p>
      <form autocomplete="off" novalidate>
        <label>
          <span>{receipt.check}</span>
          <input class="group" inputmode="numeric" maxlength={4} autocomplete="off" />
        </label>
        <p class="wrong" role="alert" hidden>
          {receipt.differs}
        </p>
        <button class="btn main wide">{receipt.done}</button>
      </form>
      <ol class="path">
        <li class="on">
          <span data-part="sent">{receipt.sent}</span>
          <span data-part="urgent" hidden>
            {receipt.sentUrgent}
          </span>
        </li>
        <li>
          {receipt.opens} · <span data-opening=""></span>
        </li>
        <li>
          {receipt.answer} · <span data-until=""></span>
        </li>
      </ol>
    </template>
  )
}

/** The calm last screen, when nothing is left in memory. */
export function FinishedTemplate({ view: { tone, words } }: { readonly view: View }) {
  return (
    <template id="finished">
      <div class="ok">
        <Tick />
      </div>
      <h1 tabindex={-1}>{words.receipt.allDone}</h1>
      <p class="lead">{words.receipt.nothingLeft}</p>
      {tone === 'child' && <p class="kind">{words.landing.notYourFault}</p>}
      <p>{words.receipt.history}</p>
    </template>
  )
}
