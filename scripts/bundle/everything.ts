import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { letterBuild, viewerBuild, workspaceBuild } from './browser.ts'
import { precompress } from './precompress.ts'
import { demoBuild, serverBuild } from './server.ts'

/**
 * Builds what a school runs: `assets/` for browsers, compressed beforehand, `server/`,
 * and `demo/`, which makes a demo school.
 * The same sources give the same bytes.
 *
 * @param root - the folder of the project.
 * @param outDir - an empty folder.
 */
export async function buildEverything(root: string, outDir: string): Promise<void> {
  // Vite lets a NODE_ENV left over in the shell choose another build.
  process.env['NODE_ENV'] = 'production'
  const assets = join(outDir, 'assets')
  await mkdir(assets, { recursive: true })

  // One build each: the letter must not share a chunk with the workspace and pay for it.
  await build(letterBuild(root, assets))
  const letter = await manifestIn(assets, root)
  await build(workspaceBuild(root, assets))
  const workspace = await manifestIn(assets, root)
  await build(viewerBuild(root, assets))
  const viewer = await manifestIn(assets, root)
  await writeFile(
    join(assets, 'manifest.json'),
    JSON.stringify({ ...letter, ...workspace, ...viewer }, undefined, 2),
  )

  await precompress(assets)
  await build(serverBuild(root, join(outDir, 'server')))
  await build(demoBuild(root, join(outDir, 'demo')))
}

async function manifestIn(assets: string, root: string): Promise<object> {
  const written = await readFile(join(assets, 'manifest.json'), 'utf8')
  // Vite names a style that is asked for by its address with the whole path.
  const manifest: unknown = JSON.parse(written.replaceAll(`${root.replace(/\/$/, '')}/`, ''))
  if (typeof manifest !== 'object' || manifest === null) throw new Error('not a Vite manifest')
  return manifest
}
