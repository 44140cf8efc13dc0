/** What a letter waits for, by the step that it took last; it comes with its script. */
export const waits = () => ({
  /** @param when - of the next opening. */
  sent: (when: string) => `Waits in the box · comes into the school's log by ${when}`,
  received: 'It is read when the box has been opened.',
  seen: 'Next it gets a number in the journal. From then on the answer has a last day.',
  due: 'If nothing has come by then, write again below: the commission sees it.',
})

export type WaitsWords = ReturnType<typeof waits>
