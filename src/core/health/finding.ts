import * as v from 'valibot'

/** How soon somebody has to do something, the most urgent first. */
export const levels = ['now', 'soon', 'fine'] as const
export const Level = v.picklist(levels)
export type Level = v.InferOutput<typeof Level>

/** What can be fine, in the order in which it is shown; each word is a key in `words/`. */
export const fineWords = [
  'disk-has-room',
  'disk-lasts',
  'disk-is-elsewhere',
  'clock-agrees',
  'address-is-public',
  'certificate-holds',
  'certificate-of-proxy',
  'certificate-not-needed',
  'backup-is-fresh',
  'restore-was-rehearsed',
  'letters-are-merged',
  'jobs-run',
  'invitations-are-settled',
  'invitations-wait',
  'roster-is-sound',
  'box-is-open',
  'versions',
] as const
export type FineWord = (typeof fineWords)[number]

/** What somebody has to look after, in the order in which it is shown; each word is a key in `words/`. */
export const careWords = [
  'disk-is-nearly-full',
  'disk-fills-up',
  'disk-is-short',
  'clock-differs',
  'clock-is-behind',
  'address-is-local',
  'certificate-is-missing',
  'certificate-is-unreadable',
  'certificate-has-ended',
  'certificate-ends',
  'certificate-was-renewed',
  'backup-was-never-made',
  'backup-is-old',
  'restore-failed',
  'restore-was-never-rehearsed',
  'restore-is-long-ago',
  'letters-are-stuck',
  'job-fails',
  'roster-is-missing',
  'roster-waits',
  'readers-are-too-few',
  'reserve-is-missing',
  'invitations-have-expired',
  'invitations-are-old',
  'box-is-not-prepared',
  'box-waits',
  'opening-was-missed',
] as const
export type CareWord = (typeof careWords)[number]

/** One thing that was looked at. Never a number of letters: only the opening tells how many came. */
export const HealthFinding = v.strictObject({
  level: Level,
  says: v.picklist([...careWords, ...fineWords]),
  /** What stands in the sentence of the word, in its order; at most two. */
  numbers: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(2)),
  /** Something that is the same in every language: an address, versions, the name of a job. */
  shown: v.nullable(v.string()),
})
export type HealthFinding = v.InferOutput<typeof HealthFinding>

/** All is well there. */
export const fine = (says: FineWord, ...numbers: number[]): HealthFinding => ({
  level: 'fine',
  says,
  numbers,
  shown: null,
})

/** Somebody has to look after it, soon or now. */
export const care = (
  level: Exclude<Level, 'fine'>,
  says: CareWord,
  ...numbers: number[]
): HealthFinding => ({ level, says, numbers, shown: null })

/** `finding` with what is the same in every language. */
export const showing = (finding: HealthFinding, shown: string): HealthFinding => ({
  ...finding,
  shown,
})

/** The most urgent first, and among equals in the order of the words. */
export const byUrgency = (findings: readonly HealthFinding[]): readonly HealthFinding[] =>
  findings.toSorted(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || place(a.says) - place(b.says),
  )

const inOrder: readonly string[] = [...careWords, ...fineWords]
const place = (says: string): number => inOrder.indexOf(says)

/** Whether `says` is a word for which there is something to do. */
export const isCare = (says: CareWord | FineWord): says is CareWord =>
  careWords.some((word) => word === says)
