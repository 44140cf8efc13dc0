import { adult, answers, child, closes, notes, reads, writes, type StoryLetter } from './story.ts'

const en = child('en')
const enAdult = adult('en')

/** English letters: the school has a class that is taught in English. */
export const enLetters: readonly StoryLetter[] = [
  en({
    when: { share: 0.14 },
    text: 'The library closes at three, exactly when our lessons end. Some of us have no quiet place at home. Could it stay open longer, maybe two days a week?',
    registered: { by: 'deputy', brief: 'Library closes when lessons end.' },
    next: [
      answers(
        4,
        'deputy',
        'That is a fair question, thank you. From next Monday the library stays open until six on all school days: two teachers and the librarian take turns. If you need a computer too, ask at the desk, no name needed.',
      ),
      reads(1),
      closes(1, 'deputy', {
        outcome: 'Open until six on all school days.',
      }),
    ],
  }),
  en({
    when: { share: 0.3 },
    text: 'We came from another country this summer. My English is good but I do not understand Kazakh lessons at all, and I am too shy to say so. I just copy from the board.',
    registered: { by: 'pedagogue', brief: 'New pupil does not follow Kazakh lessons.' },
    next: [
      answers(
        2,
        'pedagogue',
        'Welcome, and thank you for telling us. Copying quietly must be tiring.\n\nThere is a small Kazakh group for newcomers on Tuesdays and Thursdays after the fifth lesson, room 118. Nobody gets marks there. Your Kazakh teacher now gives everyone a word list at the start of a lesson, so you will not be singled out.',
      ),
      reads(1),
      writes(9, 'I joined the group. I can already order lunch in Kazakh!'),
      answers(2, 'pedagogue', 'Керемет! That means “wonderful”. See you on Thursday.'),
      reads(1),
      closes(1, 'pedagogue', {
        helpGiven: ['pedagogical'],
        outcome: 'A group for newcomers; the pupil goes there.',
      }),
    ],
  }),
  en({
    when: { share: 0.48 },
    text: 'Somebody made an account with my photo and writes stupid things from it. People think it is me. I reported it twice and nothing happened.',
    registered: { by: 'psychologist', brief: 'Fake account with a pupil’s photo.' },
    next: [
      notes(
        0,
        'deputy',
        'I know the form that schools can send to the platform. Done at 16:10, copy in the safe.',
      ),
      answers(
        1,
        'psychologist',
        'This is not your fault, and it is against the law. Keep screenshots with the date, do not argue with the account.\n\nWe sent the report that schools can send to the platform; they answer within two days. Your class hears tomorrow that the account is a fake, without any names. If it is still there on Friday, write to us and we will go to the police together with an adult you choose.',
      ),
      reads(0),
      writes(3, 'It is gone. Two people said sorry to me. Thank you so much.'),
      answers(
        2,
        'psychologist',
        'We are very glad. Keep the screenshots for a while, and keep writing if you need us.',
      ),
      closes(1, 'psychologist', {
        executors: [{ name: 'The platform, by its form for schools' }],
        helpGiven: ['psychological', 'legal'],
        outcome: 'The account was removed.',
        justified: 'justified',
      }),
    ],
  }),
  enAdult({
    when: { share: 0.64 },
    who: 'staff',
    text: 'I am a teacher. Several children are photographed for the school page although their parents did not agree. I raised it twice in the staff room. I would rather not be named.',
    registered: { by: 'deputy', brief: 'Photographs of children without consent.' },
    next: [
      answers(
        3,
        'deputy',
        'Thank you, you are right. The page is offline while we go through every picture. From now on the photographer gets a list of children who may be shown, and anything else is deleted the same day. Your name is not known to us and stays that way.',
      ),
      reads(2),
    ],
  }),
  en({
    when: { share: 0.8 },
    text: 'The school bus leaves before the robotics club ends, so I have to choose. Three of us always walk home in the dark.',
    registered: { by: 'deputy', brief: 'Bus leaves before the club ends.' },
    next: [
      answers(
        4,
        'deputy',
        'You should not have to choose. The club now begins twenty minutes earlier and the bus waits until 17:40 on club days. Until the driver confirms it, a teacher walks with you: meet at the main door.',
      ),
      reads(1),
    ],
  }),
  en({
    when: { ago: 3 },
    text: 'I have ADHD and the new seating plan puts me next to the door where everyone walks past. I cannot concentrate. I do not want the class to know why.',
    registered: { by: 'psychologist', brief: 'Seat that makes concentrating hard.' },
    next: [
      answers(
        1,
        'psychologist',
        'Thank you for explaining it so clearly. From Monday the whole class changes seats and everybody may choose from three places, so nobody will ask why. You may also take the test in the small room with extra time: say “room 212, please” to any teacher, that is enough.',
      ),
      reads(1),
    ],
  }),
  en({
    when: { ago: 2 },
    text: 'A boy in my group keeps touching my hair and says it is a joke. I told him to stop. The teacher was there and said nothing.',
    registered: { by: 'psychologist', brief: 'Unwanted touching; teacher did not react.' },
    next: [
      answers(
        0,
        'psychologist',
        'You said stop, and that has to be enough. It is not a joke and you did nothing wrong.\n\nYou can sit in another group from today, and he will be spoken to by the deputy director, not in front of others. The teacher will learn what to do in that moment. If he does it again, come to room 212 at once, or write here.',
      ),
      reads(1),
    ],
  }),
  en({
    when: 'waiting',
    text: 'Could we have one day without homework before the holidays? Everyone is really tired.',
    registered: null,
    next: [],
  }),
]
