import type { Shape } from '#core/regulation/form/shape.ts'
import { Check } from '../../../parts/choice.tsx'
import { Beside } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'
import { GroupField } from './group-field.tsx'
import { DateField, KeyField, LineField, MinuteField, NumberField } from './line-fields.tsx'
import { ListField } from './list-field.tsx'
import { PartField, PartsField } from './part-fields.tsx'
import { SeveralField } from './several-field.tsx'
import { TextsField } from './texts-field.tsx'
import { DayOfYearField, WeekdayField, WeekdaysField } from './time-fields.tsx'
import { ChoiceField, VariantField } from './variant-field.tsx'
import { WordingField } from './wording-field.tsx'

interface ShapeFieldProps {
  readonly shape: Shape
  readonly path: string
}

/** The field in which a value of this shape is entered. */
export function ShapeField({ shape, path }: ShapeFieldProps) {
  switch (shape.kind) {
    case 'group':
      return <GroupField group={shape} path={path} />
    case 'list':
      return <ListField item={shape.item} most={shape.most} path={path} />
    case 'variant':
      return <VariantField forms={shape.forms} path={path} />
    case 'choice':
      return <ChoiceField words={shape.words} path={path} />
    case 'several':
      return <SeveralField words={shape.words} isOrdered={shape.isOrdered} path={path} />
    case 'texts':
      return <TextsField isLong={shape.isLong} path={path} />
    case 'number':
      return <NumberField least={shape.least} most={shape.most} path={path} />
    case 'line':
      return <LineField path={path} />
    case 'key':
      return <KeyField path={path} />
    case 'minute':
      return <MinuteField path={path} />
    case 'date':
      return <DateField path={path} />
    case 'flag':
      return <FlagField path={path} />
    case 'weekday':
      return <WeekdayField path={path} />
    case 'weekdays':
      return <WeekdaysField path={path} />
    case 'day-of-year':
      return <DayOfYearField path={path} />
    case 'post':
      return <PartField of="posts" path={path} />
    case 'channel':
      return <PartField of="channels" path={path} />
    case 'posts':
      return <PartsField of="posts" path={path} />
    case 'channels':
      return <PartsField of="channels" path={path} />
    case 'wording':
      return <WordingField path={path} />
    case 'hidden':
      return null
  }
}

function FlagField({ path }: { readonly path: string }) {
  const { lang } = useForm()
  const { value, write } = useValue(path)
  return (
    <div class="field">
      <Check label={labelAt(lang, path)} checked={value === true} onChecked={write} />
      <Beside path={path} />
    </div>
  )
}
