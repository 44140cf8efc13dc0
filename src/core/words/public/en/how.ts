import type { ByTone } from '../tone.ts'

/** The page that explains the box. */
export const how = (t: ByTone) => ({
  title: 'How does it work?',
  steps: [
    ['You write', 'No name is needed. You choose who must not read it.'],
    [
      'The letter is locked',
      'It is locked on your own device before it goes. The school server keeps it and cannot open it.',
    ],
    [
      'The box is opened',
      'At fixed hours, by the people named on the first page. A missed opening is shown to everybody.',
    ],
    ['The answer waits', 'Only your code of 20 digits opens it.'],
  ] as readonly (readonly [string, string])[],
  questions: [
    [
      'Can the director read it?',
      'Only if the director stands in the list of those who read. Whoever runs the site, and the administrator, cannot read it in any case.',
    ],
    [
      'Can a letter be thrown away?',
      'Not unnoticed. Every letter stands in a log that members of the commission sign; with your code you can check that yours is in it.',
    ],
    [
      'Can somebody learn who wrote?',
      t(
        'The site writes down no name, no telephone and no internet address. But by what you tell, people may guess. It is safest from your own phone, not over the school network.',
        'The site writes down no name, no telephone and no internet address. But by what you tell, people may guess.',
      ),
    ],
    [
      'What does the school see without opening letters?',
      'When the box was opened, how many letters came, and whether they were answered in time.',
    ],
    [
      'Do the readers tell anybody?',
      "They keep it to themselves, with one exception: if a child's life is in danger, they must tell adults who can protect.",
    ],
    [
      'What if the code is lost?',
      'Nobody can restore it, and the answer cannot be read. You can write again.',
    ],
  ] as readonly (readonly [string, string])[],
  attending: {
    question: 'Who attends an opening and reads nothing?',
    answer: (people: string) =>
      `These people do not read letters: ${people}. They see only how many came, the seal and the act.`,
  },
})

export type HowWords = ReturnType<typeof how>
