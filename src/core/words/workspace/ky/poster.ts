/** The poster on the school's wall, said to a child. */
export const poster = {
  box: 'Trust box',
  call: 'Something is not right?',
  write: 'Write to us. You don’t have to give your name.',
  scan: 'Point the camera of a phone here',
  orType: 'or type the address:',
  reads: 'Your letter will be read by:',
  nobodyElse: 'Nobody else can open it, not even whoever runs the site.',
  exclude: 'You can choose who should not read it.',
  hours: (days: string, time: string) => `We read letters: ${days}, ${time}.`,
  within: (days: number) => `The answer comes within ${days} working days after that.`,
  danger: 'If you or someone is in danger now, call. Don’t wait for an answer here.',
}
