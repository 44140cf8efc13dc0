import type { Lang } from './lang.ts'

/** What the workspace's page says before its script runs, and where no script may run. */
export const workspaceShellWords: Readonly<Record<Lang, { readonly needsScript: string }>> = {
  kk: {
    needsScript:
      'Бұл бетке JavaScript керек: хаттар серверде емес, осы құрылғыда ашылады. Осы мекенжай үшін скриптерге рұқсат беріп, бетті қайта жүктеңіз.',
  },
  ky: {
    needsScript:
      'Бул баракчага JavaScript керек: каттар серверде эмес, ушул түзмөктө ачылат. Ушул дарек үчүн скрипттерге уруксат берип, баракчаны кайра жүктөңүз.',
  },
  ru: {
    needsScript:
      'Этой странице нужен JavaScript: письма открываются на этом устройстве, а не на сервере. Разрешите скрипты для этого адреса и загрузите страницу снова.',
  },
  en: {
    needsScript:
      'This page needs JavaScript: letters are opened on this device and not on the server. Allow scripts for this address and load the page again.',
  },
}
