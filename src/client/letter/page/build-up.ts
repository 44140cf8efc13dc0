/** A new element of a class, with what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = className
  made.append(...inside)
  return made
}

/** A button that does `act` and never sends a form. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const made = element('button', 'btn', words)
  made.type = 'button'
  made.addEventListener('click', act)
  return made
}
