import { counted } from '../count.ts'

/** Putting letters aside as junk, one or many at once, and taking them up again. */
export const mute = {
  several: 'Put several aside',
  chosen: (count: number) => `${counted(count, ['letter', 'letters'])} chosen`,
  all: (count: number) => `Choose all shown (${count})`,
  junk: 'Junk?',
  submit: 'Put aside',
  title: 'Put this letter aside?',
  titleOf: (count: number) => `Put ${counted(count, ['letter', 'letters'])} aside?`,
  means:
    'What is put aside keeps nobody busy any more and needs no number in the journal. It stays in the log and can be found; every reader sees who put it aside, and why. The author is not told.',
  reason: 'Reason, for the other readers',
  by: (date: string, name: string) => `Put aside on ${date} by ${name}.`,
  because: (reason: string) => `Reason: ${reason}`,
  untold: 'What its author writes again comes here too, and keeps nobody busy.',
  back: 'Take up again',
  backTitle: 'Take this letter up again?',
  backMeans: 'It stands among the others again, with all that is owed to it.',
  muted: (date: string, name: string, reason: string) =>
    `${date} · put aside · ${name} · reason: ${reason}`,
  unmuted: (date: string, name: string, reason: string) =>
    `${date} · taken up again · ${name} · reason: ${reason}`,
}
