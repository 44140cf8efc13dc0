import { getAdministration, putBox } from './api/administration.ts'
import { postAppeal } from './api/appeals.ts'
import { getCeremony, postCeremony, putCommitment, putNonce } from './api/ceremony.ts'
import { getDrafts, putDrafts } from './api/drafts.ts'
import { deleteDemo, getDemo, postDemo } from './api/demo.ts'
import { finishEnrolment, startEnrolment } from './api/enrolment.ts'
import { getHealth } from './api/health.ts'
import { deleteInvitation, lookAtInvitation, postInvitation } from './api/invitations.ts'
import { getKeyRing, putKeyRing } from './api/keyring.ts'
import { getBoxKeys, getWork, putLetter } from './api/letters.ts'
import { getFeed, postCosignature, postEntry, postOpening } from './api/log.ts'
import { partRoutes } from './api/parts.ts'
import { getPeople } from './api/people.ts'
import { deletePresence, putPresence } from './api/presence.ts'
import { getRecipients } from './api/recipients.ts'
import { finishRecovery, startRecovery } from './api/recovery.ts'
import { deleteSession, deleteSessions, finishSession, startSession } from './api/session.ts'
import { finishSetup, startSetup } from './api/setup.ts'
import { postRating, postReading, postThread } from './api/thread.ts'
import type { Route } from './route.ts'

/** Every door of the API; what is not here is closed. */
export const routes: readonly Route[] = [
  // The author
  getBoxKeys,
  getWork,
  putLetter,
  postThread,
  postReading,
  postRating,
  ...partRoutes,
  // Coming in
  getPeople,
  getDemo,
  postDemo,
  deleteDemo,
  startSetup,
  finishSetup,
  lookAtInvitation,
  startEnrolment,
  finishEnrolment,
  startSession,
  finishSession,
  deleteSession,
  deleteSessions,
  startRecovery,
  finishRecovery,
  // People with keys
  getFeed,
  postEntry,
  postAppeal,
  getRecipients,
  postOpening,
  postCosignature,
  getKeyRing,
  putKeyRing,
  getDrafts,
  putDrafts,
  putPresence,
  deletePresence,
  getCeremony,
  postCeremony,
  putCommitment,
  putNonce,
  // The administrator
  getAdministration,
  getHealth,
  postInvitation,
  deleteInvitation,
  putBox,
]
