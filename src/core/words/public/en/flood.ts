/** What the page says when many letters come at once. */
export const flood = () => ({
  solving:
    'Many letters are coming now, so your device works a little longer: that keeps junk out. It may take up to a minute. Leave the page open.',
  /**
   * @param when - the box is next opened.
   * @param danger - the words of the tick "danger now".
   */
  full: (when: string, danger: string) =>
    `The box is full today. The next opening: ${when}. Then there is room again, and what you wrote stays on this page. If it cannot wait, tick “${danger}”, or call:`,
  /** @param when - the box is next opened. */
  fullAgain: (when: string) =>
    `The box is full today. The next opening: ${when}. Send it then; what you wrote stays on this page. If it cannot wait, call:`,
})

export type FloodWords = ReturnType<typeof flood>
