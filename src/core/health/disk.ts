import type { DiskFacts } from './facts.ts'
import { care, fine, type HealthFinding } from './finding.ts'

const mebibyte = 2 ** 20
const gibibyte = 2 ** 30

/** What a written letter takes in the end: slots of eight people, answers, tree, and its backup. */
const letterBytes = 64 * 1024
/** A letter may bring 20 files of 20 MB: below this one letter could fill the disk. */
const nearlyFullBytes = gibibyte
const shortBytes = 5 * gibibyte
/** Before so many days the pace says nothing. */
const paceDays = 30

/**
 * How long the disk lasts. What is shown is coarse on purpose: exact bytes would tell when a letter
 * came.
 *
 * @param ageDays - days since the school was founded.
 */
export function diskFinding(disk: DiskFacts | null, ageDays: number): HealthFinding {
  if (disk === null) return fine('disk-is-elsewhere')
  const { freeBytes } = disk
  const gigabytes = Math.floor(freeBytes / gibibyte)
  const days = daysLeft(disk, ageDays)
  if (freeBytes < nearlyFullBytes) {
    return care('now', 'disk-is-nearly-full', Math.floor(freeBytes / mebibyte / 100) * 100)
  }
  if (days !== null && days <= 60) {
    return care(days <= 7 ? 'now' : 'soon', 'disk-fills-up', gigabytes, days)
  }
  const letters = coarse(freeBytes / letterBytes)
  if (freeBytes < shortBytes) return care('soon', 'disk-is-short', gigabytes, letters)
  if (days === null) return fine('disk-has-room', gigabytes, letters)
  return fine('disk-lasts', gigabytes, Math.min(coarse(days), 3650))
}

/** Days until it is full at the pace since the founding; null when it is too early to say. */
function daysLeft({ freeBytes, usedBytes }: DiskFacts, ageDays: number): number | null {
  if (ageDays < paceDays || usedBytes === 0) return null
  return Math.floor((freeBytes / usedBytes) * ageDays)
}

/** `count` to its first digit, rounded down. */
function coarse(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))))
  return Math.floor(count / unit) * unit
}
