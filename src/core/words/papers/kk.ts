import { acts } from './kk/acts.ts'
import { box } from './kk/box.ts'
import { common } from './kk/common.ts'
import { dates } from './kk/dates.ts'
import { journal } from './kk/journal.ts'
import { meeting } from './kk/meeting.ts'
import { orders } from './kk/orders.ts'
import { outgoing } from './kk/outgoing.ts'
import { regulation } from './kk/regulation.ts'
import { schedule } from './kk/schedule.ts'
import { stand } from './kk/stand.ts'

export const kk = {
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
