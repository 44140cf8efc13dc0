import type { Lang } from './lang.ts'

interface ShellWords {
  readonly needsScript: string
  readonly needsNewer: string
}

/** What the workspace's page says where its script cannot run, or not well enough. */
export const workspaceShellWords: Readonly<Record<Lang, ShellWords>> = {
  kk: {
    needsScript:
      'Бұл бетке JavaScript керек: хаттар серверде емес, осы құрылғыда ашылады. Осы мекенжай үшін скриптерге рұқсат беріп, бетті қайта жүктеңіз.',
    needsNewer:
      'Бұл браузер тым ескі. Chromium 110, Firefox 115, Safari 16 немесе олардан жаңа браузерді қолданыңыз.',
  },
  ky: {
    needsScript:
      'Бул баракчага JavaScript керек: каттар серверде эмес, ушул түзмөктө ачылат. Ушул дарек үчүн скрипттерге уруксат берип, баракчаны кайра жүктөңүз.',
    needsNewer:
      'Бул браузер өтө эски. Chromium 110, Firefox 115, Safari 16 же алардан жаңы браузерди колдонуңуз.',
  },
  ru: {
    needsScript:
      'Этой странице нужен JavaScript: письма открываются на этом устройстве, а не на сервере. Разрешите скрипты для этого адреса и загрузите страницу снова.',
    needsNewer:
      'Этот браузер слишком старый. Нужен Chromium 110, Firefox 115, Safari 16 или новее.',
  },
  en: {
    needsScript:
      'This page needs JavaScript: letters are opened on this device and not on the server. Allow scripts for this address and load the page again.',
    needsNewer: 'This browser is too old. Use Chromium 110, Firefox 115, Safari 16 or a newer one.',
  },
}
