import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import type { Device, Done, PrintedCodes } from '../../session/api.ts'
import { useAction } from '../../use-action.ts'
import { Paper } from './paper.tsx'
import { Steps } from './steps.tsx'

interface PaperStepsProps {
  readonly codes: PrintedCodes
  readonly name: string
  readonly school: string
  readonly steps: { readonly names: readonly string[]; readonly from: number }
  readonly finish: (card: string, sheet: string, device: Device) => Promise<Done>
  readonly onDone: () => void
  /** Said beside the paper when it replaces an older one. */
  readonly note?: string
}

/** The printed page, then its last groups typed back: nothing is sent before they match. */
export function PaperSteps(props: PaperStepsProps) {
  const [isOnPaper, setOnPaper] = useState(false)
  const { names, from } = props.steps
  return (
    <div class={isOnPaper ? 'narrow' : 'wide'}>
      <Steps names={names} at={isOnPaper ? from + 1 : from} />
      {isOnPaper ? (
        <TypeBack {...props} onBack={() => setOnPaper(false)} />
      ) : (
        <ShowPaper {...props} onReady={() => setOnPaper(true)} />
      )}
    </div>
  )
}

function ShowPaper(props: PaperStepsProps & { readonly onReady: () => void }) {
  const { t } = useDesk()
  const words = t.keys.paper
  return (
    <>
      <div class="no-print">
        <Title step="paper" lead={words.lead}>
          {words.title}
        </Title>
        <Notice kind="due">
          <p>{words.atThePrinter}</p>
          {props.note !== undefined && <p>{props.note}</p>}
        </Notice>
        <p class="hint">{words.byHand}</p>
        <div class="buttons">
          <Button icon="print" onClick={() => print()}>
            {t.common.actions.print}
          </Button>
          <Button kind="main" onClick={props.onReady}>
            {words.ready}
          </Button>
        </div>
      </div>
      <Paper codes={props.codes} name={props.name} school={props.school} />
    </>
  )
}

function TypeBack(props: PaperStepsProps & { readonly onBack: () => void }) {
  const { t } = useDesk()
  const words = t.keys
  const [card, setCard] = useState('')
  const [sheet, setSheet] = useState('')
  const [device, setDevice] = useState<Device | null>(null)
  const action = useAction()
  const isReady = card.trim() !== '' && sheet.trim() !== '' && device !== null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (device !== null) action.run(() => props.finish(card, sheet, device), props.onDone)
      }}
    >
      <Title step="check" lead={words.check.lead}>
        {words.check.title}
      </Title>
      <div class="pair">
        <Field label={words.check.card} value={card} onValue={setCard} isCode maxLength={12} />
        <Field label={words.check.sheet} value={sheet} onValue={setSheet} isCode maxLength={12} />
      </div>
      <DeviceChoice value={device} onValue={setDevice} />
      <Trouble action={action} />
      <div class="buttons">
        <Button icon="back" onClick={props.onBack}>
          {t.common.actions.back}
        </Button>
        <Button
          kind="main"
          submits
          disabled={!isReady}
          busy={action.isBusy && words.check.finishing}
        >
          {words.check.finish}
        </Button>
      </div>
    </form>
  )
}

/** Own or shared: whether this device may remember the key card. */
export function DeviceChoice(props: {
  readonly value: Device | null
  readonly onValue: (device: Device) => void
}) {
  const { t } = useDesk()
  const words = t.keys.device
  return (
    <Choice
      legend={words.legend}
      value={props.value}
      onValue={props.onValue}
      options={[
        { value: 'own', label: words.own, hint: words.ownMeans },
        { value: 'shared', label: words.shared, hint: words.sharedMeans },
      ]}
    />
  )
}
