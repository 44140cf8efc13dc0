import type { Alarm } from './api.ts'

/** The server contradicts what it showed or what was signed: all work stops. */
export class LogAlarm extends Error {
  override readonly name = 'LogAlarm'
  readonly alarm: Alarm

  constructor(kind: Alarm['kind']) {
    super(kind)
    this.alarm = { kind }
  }
}
