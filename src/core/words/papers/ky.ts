import { acts } from './ky/acts.ts'
import { box } from './ky/box.ts'
import { common } from './ky/common.ts'
import { dates } from './ky/dates.ts'
import { journal } from './ky/journal.ts'
import { meeting } from './ky/meeting.ts'
import { orders } from './ky/orders.ts'
import { outgoing } from './ky/outgoing.ts'
import { regulation } from './ky/regulation.ts'
import { schedule } from './ky/schedule.ts'
import { stand } from './ky/stand.ts'

export const ky = {
  common,
  dates,
  schedule,
  acts,
  meeting,
  orders,
  outgoing,
  stand,
  box,
  regulation,
  journal,
}
