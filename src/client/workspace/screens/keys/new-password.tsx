import { useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { PasswordField } from '../../parts/field.tsx'
import { useDesk } from '../../desk.ts'
import { isEnough, leastCharacters, strengthOf } from './password.ts'

interface NewPasswordProps {
  /** Gets the password when it is strong enough and was typed twice alike, else null. */
  readonly onPassword: (password: string | null) => void
}

/** A new password, typed twice, its strength said in words. */
export function NewPassword({ onPassword }: NewPasswordProps) {
  const { t } = useDesk()
  const words = t.keys.password
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const strength = strengthOf(first)
  const isStrong = isEnough(strength)
  const tell = (one: string, other: string) =>
    onPassword(isEnough(strengthOf(one)) && one === other ? one : null)
  return (
    <>
      <PasswordField
        label={words.label}
        hint={words.hint}
        value={first}
        autocomplete="new-password"
        onValue={(value) => {
          setFirst(value)
          tell(value, second)
        }}
      />
      <p class={`strength ${isStrong ? 'ok' : 'weak'}`} aria-live="polite">
        {first !== '' && (
          <>
            <Icon name={isStrong ? 'check' : 'warning'} />
            {strength === 'short' ? words.short(leastCharacters) : words[strength]}
          </>
        )}
      </p>
      <PasswordField
        label={words.again}
        value={second}
        autocomplete="new-password"
        wrong={second.length >= first.length && second !== first ? words.differ : null}
        onValue={(value) => {
          setSecond(value)
          tell(first, value)
        }}
      />
    </>
  )
}
