/** What whoever attends and signs, and never reads a letter, finds in the workspace. */
export const attending = {
  group: 'Attend and sign',
  groupHint: 'They see how many letters came, the seal and the acts. Their keys open no letter.',
  keys: 'Your keys are made here, on this device: with them you sign, and open what the commission writes for everybody in it. Nobody else has them.',
  quietHint: 'No paper waits for your signature. The next opening stands above.',
  opening: {
    lead: 'You are present when the box is opened, and sign the act. Letters are read by members of the commission.',
    held: 'Openings held',
    noneHeld: 'No box was opened yet.',
    by: (name: string) => `opened by ${name}`,
    present: (names: string) => `Present: ${names}`,
    sealFound: (number: string) => `Seal found: No. ${number}`,
    newSeal: (number: string) => `New seal: No. ${number}`,
  },
  journal: 'Each opening of the boxes. The books of letters are open to their readers alone.',
  proposal:
    'Members of the commission propose who shall have keys. Stay on this page: the proposal appears by itself.',
  seats: {
    change: 'Change who reads',
    hint: 'An order of the school decides it. Letters that came before stay closed to a new reader.',
    moved: 'another place',
  },
  tour: {
    opening: {
      title: 'Openings',
      text: 'When each box is opened next, and what was found before: how many letters, which seal.',
    },
    papers: {
      title: 'Papers',
      text: 'Acts and minutes wait here for your signature. What you sign stays exactly as you saw it.',
    },
  },
}
