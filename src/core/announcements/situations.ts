/** What the list of numbers by the box is for, as one regulation has it. @clause S2-35 */
export const situations = [
  'ambulance',
  'fire',
  'police',
  'militia',
  'education-centre',
  'education-department',
  'hardship',
  'earthquake',
  'mudflow',
  'covid',
  'child-rights',
] as const
export type Situation = (typeof situations)[number]
