/** What stops all work: said to a teacher, not to an engineer. */
export const alarm = {
  stop: 'Stop. Do not work on.',
  doNow: 'What to do now',
  note: 'What to write down',
  technical: 'For the person who helps you',
  kinds: {
    'roster-changed-behind-us': {
      title: 'The commission was changed behind your back',
      what: 'The server shows a list of people that the commission did not sign. Letters could be encrypted for a stranger.',
    },
    'log-rolled-back': {
      title: 'Pages are missing from the journal',
      what: 'The journal is shorter than this device saw it before, or does not continue it. Somebody removed entries or put back an old copy.',
    },
    'log-forked': {
      title: 'There are two different journals',
      what: 'The server shows this device another journal than it showed before. Different members may be seeing different things.',
    },
    'another-genesis': {
      title: 'This is another commission',
      what: 'The founding of this school is not the one that your keys and your poster know. This may be a copy of the page, or the server was set up anew.',
    },
  },
  steps: [
    'Register, answer and open nothing. Do not type your password again.',
    'Take down the posters until this is explained: children must not write here now.',
    'Call the other members by telephone, not through this page, and ask what they see.',
    'Call the person who runs the server. An honest mistake, such as an old backup, is possible; it must be explained.',
  ],
  items: [
    'date and hour, and who sits here',
    'the address in the browser’s address bar',
    'the characters below',
  ],
  lock: 'Lock this device',
}
