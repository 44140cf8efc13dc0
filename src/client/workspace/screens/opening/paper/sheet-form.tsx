import { useState } from 'preact/hooks'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import { membersOf } from '#core/school/roster.ts'
import { addWorkingDays } from '#core/calendar/working-days.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { Button } from '../../../parts/button.tsx'
import { Check } from '../../../parts/choice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { DateField } from '../../../parts/when-fields.tsx'
import { useDesk } from '../../../desk.ts'
import { regulationOf, workingDaysOf } from '../../../session/in-force.ts'
import { useAction } from '../../../use-action.ts'
import { useHalfTyped } from '../../../use-half-typed.ts'
import { mayRegister } from '../../letters/card/registrars.ts'
import { OthersRegister } from '../../letters/card/others-register.tsx'
import { NotForAll } from './not-for-all.tsx'
import { Photos } from './photos.tsx'
import { Signed } from './signed-fields.tsx'
import { isDueWrong, lackOf, sheetOf, useSheet } from './use-sheet.ts'
import { markOf } from './waiting-sheets.ts'

interface SheetFormProps {
  readonly opening: PaperOpening
  readonly sheet: number
  readonly onEntered: () => void
  readonly onBack: () => void
}

/** The term that is proposed where the regulation has it set for each, in working days. */
const proposedDays = 15

/** One letter in the office: photographed or typed, and at once sealed. */
export function SheetForm({ opening, sheet, onEntered, onBack }: SheetFormProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.paperOpening.sheet
  const isSetForEach = regulationOf(state).dueDate.kind === 'set-for-each'
  const { seen, see, finish, isResumed } = useSheet(
    opening.entry,
    sheet,
    isSetForEach ? addWorkingDays(opening.held.on, proposedDays, workingDaysOf(state)) : null,
  )
  const [isStrict, setStrict] = useState(false)
  const half = useHalfTyped()
  const action = useAction()
  const roster = state.rosters.at(-1)
  const me = state.me?.account
  if (roster === undefined || me === undefined) return null
  const members = { readers: membersOf(roster).map(({ id }) => id) }
  const isRegistrar = mayRegister(state, members, me)
  const lack = lackOf(seen, { roster, takenOut: opening.held.on, isRegistrar })
  const isUnopened = seen.onlyFor !== null

  return (
    <form
      class="sheet-form"
      onInput={half.onInput}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setStrict(true)
        const isHalfTyped = half.look(event.currentTarget)
        if (lack !== null || isHalfTyped) return
        action.run(
          () =>
            workspace.enterSheet(sheetOf(seen, opening, sheet, { lang, isRegistrar }), seen.photos),
          () => {
            finish()
            onEntered()
          },
        )
      }}
    >
      <Title step={sheet} lead={words.mark(markOf(opening, sheet))}>
        {words.title(sheet, opening.letters)}
      </Title>
      {!state.keepsOnDevice && <Notice kind="calm">{t.openingDesk.begun.notKept}</Notice>}
      {isResumed && <Notice kind="calm">{t.openingDesk.begun.sheet}</Notice>}
      {!isUnopened && (
        <section class="card form">
          <Photos
            photos={seen.photos}
            onPhotos={(photos) => see({ photos })}
            onCode={(code) => see({ code })}
          />
          {seen.code !== null && readSheetCode(seen.code) !== null && (
            <Notice kind="done">{words.codeFound}</Notice>
          )}
          <TextArea
            label={words.text}
            hint={words.textHint}
            value={seen.text}
            onValue={(text) => see({ text })}
            maxLength={20_000}
            rows={4}
            required={false}
          />
          {isRegistrar ? (
            <TextArea
              label={words.brief}
              hint={words.briefHint}
              value={seen.brief}
              onValue={(brief) => see({ brief })}
              maxLength={500}
              rows={2}
            />
          ) : (
            <OthersRegister readers={members.readers} />
          )}
          <Check
            label={words.signed}
            checked={seen.isSigned}
            onChecked={(isSigned) => see({ isSigned })}
          />
          {seen.isSigned && (
            <Signed signed={seen.signed ?? {}} onSigned={(signed) => see({ signed })} />
          )}
          {isRegistrar && seen.dueOn !== null && (
            <DateField
              label={words.dueOn}
              on={seen.dueOn}
              min={opening.held.on}
              wrong={isDueWrong(seen, opening.held.on) ? words.dueWrong : null}
              onDay={(dueOn) => see({ dueOn })}
            />
          )}
        </section>
      )}
      <NotForAll
        onlyFor={seen.onlyFor}
        excluded={seen.excluded}
        onChange={(onlyFor, excluded) => see({ onlyFor, excluded })}
      />
      <Trouble action={action} />
      {isStrict && (lack !== null || half.isHalfTyped) && (
        <p class="wrong" role="alert">
          {lack === null ? t.common.impossible.date : words[lack]}
        </p>
      )}
      <div class="buttons close-box">
        <Button icon="back" onClick={onBack}>
          {t.common.actions.back}
        </Button>
        <Button kind="main" submits busy={action.isBusy && words.saving}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
