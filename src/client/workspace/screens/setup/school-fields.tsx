import type { Setup } from '#core/contract/accounts.ts'
import { Country, Zone } from '#core/school/founding.ts'
import { langNames, langs, type Lang } from '#core/words/lang.ts'
import { Select } from '../../parts/choice.tsx'
import { Field } from '../../parts/field.tsx'
import { useDesk } from '../../desk.ts'

type School = Setup['school']

/** A school not yet named, in the country where `lang` is spoken. */
export const emptySchool = (lang: Lang): School => ({
  name: '',
  shortName: '',
  country: lang === 'ky' ? 'KG' : 'KZ',
  zone: lang === 'ky' ? 'Asia/Bishkek' : 'Asia/Almaty',
  lang: lang === 'en' ? 'ru' : lang,
})

export const isFilledIn = ({ name, shortName }: School): boolean =>
  name.trim() !== '' && shortName.trim() !== ''

interface SchoolFieldsProps {
  readonly value: School
  readonly onValue: (school: School) => void
}

/** Names, country, clock and language of a school. */
export function SchoolFields({ value, onValue }: SchoolFieldsProps) {
  const { t } = useDesk()
  const words = t.setup.form
  return (
    <>
      <Field
        label={words.name}
        value={value.name}
        maxLength={200}
        onValue={(name) => onValue({ ...value, name })}
      />
      <Field
        label={words.shortName}
        value={value.shortName}
        maxLength={60}
        onValue={(shortName) => onValue({ ...value, shortName })}
      />
      <div class="pair">
        <Select
          label={words.country}
          value={value.country}
          options={Country.options.map((one) => ({ value: one, label: words.countries[one] }))}
          onValue={(country) => {
            const zone = country === 'KG' ? 'Asia/Bishkek' : 'Asia/Almaty'
            onValue({ ...value, country, zone })
          }}
        />
        <Select
          label={words.zone}
          value={value.zone}
          options={Zone.options.map((one) => ({ value: one, label: words.zones[one] }))}
          onValue={(zone) => onValue({ ...value, zone })}
        />
      </div>
      <Select
        label={words.lang}
        value={value.lang}
        options={langs.map((one) => ({ value: one, label: langNames[one] }))}
        onValue={(lang) => onValue({ ...value, lang })}
      />
    </>
  )
}
