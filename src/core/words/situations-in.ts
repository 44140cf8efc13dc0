import type { Situation } from '../announcements/situations.ts'
import type { box as kazakh } from './papers/kk/box.ts'

/** What the list by the box calls each situation, on screen and paper. @clause S2-35 */
export const situationsIn = (
  box: Pick<
    typeof kazakh,
    | 'ambulance'
    | 'fire'
    | 'police'
    | 'militia'
    | 'educationCentre'
    | 'educationDepartment'
    | 'hardship'
    | 'earthquake'
    | 'mudflow'
    | 'covid'
    | 'childRights'
  >,
): Readonly<Record<Situation, string>> => ({
  ambulance: box.ambulance,
  fire: box.fire,
  police: box.police,
  militia: box.militia,
  'education-centre': box.educationCentre,
  'education-department': box.educationDepartment,
  hardship: box.hardship,
  earthquake: box.earthquake,
  mudflow: box.mudflow,
  covid: box.covid,
  'child-rights': box.childRights,
})
