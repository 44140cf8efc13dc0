/** Beside a field that is empty, does not fit or waits for the school. */
export const en = {
  'nothing-written': 'Nothing is written here yet.',
  'does-not-fit': 'This cannot stand here. Check the form or the length.',
  'school-has-no-name': 'Write the name of the school, as its papers have it.',
  'box-has-no-place': 'Say where the box hangs.',
  'day-is-not-said': 'Choose on which days the box is opened.',
  'hour-is-not-said': 'Choose the hour.',
  'week-is-not-said': 'Give the date of one opening, so that the weeks can be counted.',
  'hours-of-one-box-differ': 'One box is opened at one hour. Make the hours the same.',
}
