import type { Context, Hono } from 'hono'
import * as v from 'valibot'
import { Lang, langs } from '#core/words/lang.ts'
import { viewerFrame } from '../pages/viewer-frame.tsx'
import { workspaceShell } from '../pages/workspace-shell.tsx'
import type { AppEnv } from './api.ts'
import { compressed } from './compress.ts'
import { preferredLang } from './language.ts'
import type { Parts } from './parts.ts'
import { peerOf } from './peer.ts'
import type { Draw, PageContext } from './site.ts'

/** The public pages, the workspace's shell and the files of both. */
export function registerPages(app: Hono<AppEnv>, parts: Parts): void {
  const { site, assets } = parts

  app.get('/assets/:name', async (c) => {
    const file = assets.file(c.req.param('name'), acceptedEncodings(c))
    if (file === null) return show(c, parts, site.notFound, 404)
    const headers = { 'Content-Type': file.type, Vary: 'Accept-Encoding' }
    return c.body(
      file.bytes,
      200,
      file.encoding === null ? headers : { ...headers, 'Content-Encoding': file.encoding },
    )
  })

  const isDemo = parts.demo.school !== null
  if (isDemo) {
    app.get('/', async (c) => c.redirect(`/${await wantedLang(c, parts)}/demo`, 302))
    for (const lang of langs) app.get(`/${lang}/demo`, (c) => show(c, parts, site.demo))
  }

  // Before there is a school, whoever comes is the one who sets it up.
  app.get('/', async (c) => {
    const isFounded = (await parts.ledger.school()) !== null
    return c.redirect(isFounded ? `/${await wantedLang(c, parts)}/` : '/w/', 302)
  })
  app.get('/w', (c) => c.redirect('/w/', 302))
  app.get('/w/', (c) => show(c, parts, ({ lang }) => workspaceShell(assets, lang, isDemo)))
  app.get('/w/viewer', (c) => show(c, parts, ({ lang }) => viewerFrame(assets, lang, 'usual')))
  app.get('/w/viewer/pdf', (c) => show(c, parts, ({ lang }) => viewerFrame(assets, lang, 'pdf')))
  for (const lang of langs) {
    app.get(`/${lang}`, (c) => c.redirect(`/${lang}/`, 302))
    for (const [path, draw] of Object.entries(site.pages))
      app.get(`/${lang}/${path}`, (c) => show(c, parts, draw))
  }
  app.notFound((c) => show(c, parts, site.notFound, 404))
}

/** `draw`n, or the page that explains why not: over a way that others can read nothing is shown. */
async function show(
  c: Context<AppEnv>,
  parts: Parts,
  draw: Draw,
  status: 200 | 404 = 200,
): Promise<Response> {
  const { isPrivate } = peerOf(parts.reach, c.env, c.req.raw.headers)
  const context = await contextOf(c, parts)
  const page = await (isPrivate ? draw(context) : parts.site.needsHttps(context))
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': context.lang }
  return compressed(
    new Response(page, { status: isPrivate ? status : 403, headers }),
    acceptedEncodings(c),
  )
}

/** Says that something broke; drawn without asking the database, which may be what broke. */
export async function showTrouble(c: Context<AppEnv>, parts: Parts, id: string): Promise<Response> {
  const accepted = c.req.header('accept-language') ?? ''
  const lang =
    langs.find((one) => c.req.path.startsWith(`/${one}/`)) ?? preferredLang(accepted, 'ru')
  const page = await parts.site.trouble(
    { lang, box: null, assets: parts.assets, demo: parts.demo.school, path: '' },
    id,
  )
  return c.html(page, 500, { 'X-Trouble': id })
}

async function contextOf(c: Context<AppEnv>, parts: Parts): Promise<PageContext> {
  const school = await parts.ledger.school()
  const [, first = '', ...rest] = c.req.path.split('/')
  const named = v.safeParse(Lang, first)
  return {
    lang: named.success ? named.output : await wantedLang(c, parts),
    box: school && (await parts.ledger.publicBox(school.id)),
    assets: parts.assets,
    demo: parts.demo.school,
    path: named.success ? rest.join('/') : '',
  }
}

/** What the browser asks for, else the school's own language. */
async function wantedLang(c: Context<AppEnv>, { ledger }: Pick<Parts, 'ledger'>): Promise<Lang> {
  const school = await ledger.school()
  return preferredLang(c.req.header('accept-language') ?? '', school?.lang ?? 'ru')
}

const acceptedEncodings = (c: Context<AppEnv>): string => c.req.header('accept-encoding') ?? ''
