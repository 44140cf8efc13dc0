import { acts } from './ru/acts.ts'
import { box } from './ru/box.ts'
import { common } from './ru/common.ts'
import { dates } from './ru/dates.ts'
import { journal } from './ru/journal.ts'
import { meeting } from './ru/meeting.ts'
import { orders } from './ru/orders.ts'
import { outgoing } from './ru/outgoing.ts'
import { regulation } from './ru/regulation.ts'
import { schedule } from './ru/schedule.ts'
import { stand } from './ru/stand.ts'

export const ru = {
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
