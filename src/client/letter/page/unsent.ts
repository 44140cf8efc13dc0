import { find, say } from './dom.ts'

/**
 * Says that it did not arrive yet; ends when somebody presses "try again".
 *
 * @param then - the word to say after that.
 */
export function sayUnsent(status: Element, then: string): Promise<void> {
  const words = say(status, 'unsent')
  return new Promise((done) => {
    const again = () => {
      say(status, then)
      done()
    }
    find('button', HTMLButtonElement, words).addEventListener('click', again, { once: true })
  })
}
