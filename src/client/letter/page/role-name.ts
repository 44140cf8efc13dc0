import { find } from './dom.ts'

/** What the page calls a role, in its own language. */
export const roleName = (role: string): string =>
  find('#roles', HTMLTemplateElement).content.querySelector(`[data-role="${role}"]`)?.textContent ??
  role
