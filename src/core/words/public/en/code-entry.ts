/** Other ways to give a code than typing it; they come with their script, not with the page. */
export const codeEntry = () => ({
  ways: 'Or by the QR code',
  camera: 'Camera',
  picture: 'Saved picture',
  looking: 'Hold the QR code in front of the camera.',
  stop: 'Stop the camera',
  decoding: 'Looking for the code in the picture…',
  filled: 'The code is filled in.',
  cameraRefused: 'The camera was not allowed. Type the code, or choose a picture.',
  noCamera: 'There is no camera here. Type the code, or choose a picture.',
  notFound: 'No code was found in this picture.',
  otherSchool: 'This code belongs to the box of another school.',
  notLoaded: 'No connection. Type the code by hand.',
  /** @param group - 1 to 5. */
  doubt: {
    missing: (group: number) => `Group ${group}: a digit is missing.`,
    extra: (group: number) => `Group ${group}: there is a digit too many.`,
    foreign: (group: number) => `Group ${group}: this is not a digit.`,
  },
  compare: "Let's compare group by group.",
  /** @param group - 1 to 5. */
  group: (group: number) => `Group ${group} of 5`,
  same: 'It is the same',
  differs: 'It differs',
  allSame: 'Every group is the same? Then a digit went wrong when the code was written down.',
})

export type CodeEntryWords = ReturnType<typeof codeEntry>
