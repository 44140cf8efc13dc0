import { groupsOf, type TypedGroup } from '#core/appeals/typed-code.ts'
import type { CodeEntryWords } from '#core/words/public/en/code-entry.ts'
import { button, element } from '../page/build-up.ts'

const howMany = 5

/** What helps to give the code. */
export interface Ways {
  /** Marks what speaks against the typed code. @param refusal - the worker's word, or null. */
  doubt(refusal: string | null): void
}

/**
 * Shows the five groups of what is typed in `input`, and which of them cannot be right. When only the
 * check digit says that something is wrong, it goes through the groups one after the other.
 */
export function showGroups(input: HTMLInputElement, words: CodeEntryWords): Ways {
  // The field itself is what is read aloud; this repeats it for the eye.
  const row = element('div', 'typed')
  row.setAttribute('aria-hidden', 'true')
  const said = element('p', 'wrong')
  said.setAttribute('role', 'status')
  const walk = element('div', 'compare')
  walk.setAttribute('role', 'group')
  input.closest('label')?.after(row, said, walk)

  input.addEventListener('input', () => {
    walk.replaceChildren()
    draw(false)
  })
  input.addEventListener('blur', () => draw(input.value.replace(/\D/g, '').length >= 20))
  draw(false)

  function draw(isWhole: boolean): readonly TypedGroup[] {
    const groups = groupsOf(input.value, isWhole)
    const cells = Array.from({ length: Math.max(howMany, groups.length) }, (_, n) =>
      cell(groups[n]),
    )
    row.replaceChildren(...cells)
    const n = groups.findIndex(({ doubt }) => doubt !== null)
    const doubt = groups[n]?.doubt
    said.textContent = doubt ? words.doubt[doubt](n + 1) : ''
    return groups
  }

  function cell(group: TypedGroup | undefined): HTMLElement {
    const made = element('span', group?.doubt ? 'doubt' : '', group?.text ?? '')
    if (group === undefined) return made
    // Not on a click: by then the field has lost the focus, and this group was drawn anew.
    made.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      goTo(group)
    })
    return made
  }

  /** Takes the group up in the field: what is typed next replaces it. */
  function goTo({ from, to }: TypedGroup): void {
    input.focus()
    input.setSelectionRange(from, to)
  }

  function compare(groups: readonly TypedGroup[], n: number): void {
    const group = groups[n]
    if (group === undefined) {
      walk.replaceChildren(element('p', 'due', words.allSame))
      return
    }
    const lead = element('p', 'kind', words.compare)
    const place = element('p', 'soft', words.group(n + 1))
    const large = element('p', 'large', group.text)
    const same = button(words.same, () => compare(groups, n + 1))
    const differs = button(words.differs, () => {
      walk.replaceChildren()
      goTo(group)
    })
    walk.replaceChildren(lead, place, large, element('div', 'row', same, differs))
    if (n > 0) same.focus()
  }

  return {
    doubt(refusal) {
      walk.replaceChildren()
      if (refusal === null) return
      const groups = draw(refusal !== 'foreign-character')
      if (refusal === 'mistyped') compare(groups, 0)
    },
  }
}
