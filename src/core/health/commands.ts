import type { CareWord } from './finding.ts'

/** What is typed at the server to set something right: the same in every language. */
export const commands: Readonly<Partial<Record<CareWord, string>>> = {
  'address-is-local': 'PUBLIC_URL=https://…',
  'certificate-is-missing': 'TLS_CERT=… TLS_KEY=…',
  'backup-was-never-made': 'npx senim backup FOLDER',
  'backup-is-old': 'npx senim backup FOLDER',
  'restore-failed': 'npx senim rehearse FOLDER',
  'restore-was-never-rehearsed': 'npx senim rehearse FOLDER',
  'restore-is-long-ago': 'npx senim rehearse FOLDER',
  'letters-are-stuck': 'npx senim doctor',
  'job-fails': 'npx senim doctor',
}
