/**
 * The element of the page that `selector` finds.
 *
 * @throws TypeError when there is none of this type: page and script are of different builds.
 */
export function find<E extends Element>(
  selector: string,
  type: new () => E,
  scope: ParentNode = document,
): E {
  const found = scope.querySelector(selector)
  if (found instanceof type) return found
  throw new TypeError(`the page has no ${selector}`)
}

/** All elements that `selector` finds, of this type. */
export const findAll = <E extends Element>(
  selector: string,
  type: new () => E,
  scope: ParentNode = document,
): readonly E[] =>
  Array.from(scope.querySelectorAll(selector)).filter((found): found is E => found instanceof type)

/** A fresh copy of what the page keeps in the template `id`. */
export const stamp = (id: string): DocumentFragment =>
  document.importNode(find(`#${id}`, HTMLTemplateElement).content, true)

/** Writes `text` into the elements of `scope` that `selector` finds. */
export function fill(scope: ParentNode, selector: string, text: string): void {
  for (const place of findAll(selector, HTMLElement, scope)) place.textContent = text
}

/** Shows or hides what `selector` finds. */
export const show = (scope: ParentNode, selector: string, isShown: boolean): void => {
  for (const part of findAll(selector, HTMLElement, scope)) part.hidden = !isShown
}

/** Puts the words that the page keeps under `word` into `status`, instead of those before. */
export function say(status: Element, word: string): HTMLElement {
  const words = find(`[data-say="${word}"]`, HTMLElement, stamp('says'))
  if (words.dataset['lines'] !== undefined) words.append(stamp('lines'))
  status.replaceChildren(words)
  return words
}

/** Replaces the content of the page and begins reading at its heading. */
export function turnTo(content: DocumentFragment): HTMLElement {
  const main = find('#main', HTMLElement)
  // What the page may still have to say stays.
  main.replaceChildren(content, ...main.querySelectorAll('template'))
  scrollTo(0, 0)
  find('h1', HTMLElement, main).focus()
  return main
}

/** Calls `act` when the button `data-do="name"` is pressed. */
export const onPress = (scope: ParentNode, name: string, act: () => void): void =>
  find(`[data-do="${name}"]`, HTMLButtonElement, scope).addEventListener('click', act)
