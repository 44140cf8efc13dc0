import { join } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'

/** The oldest browsers Senim promises; below them the page says what to do instead. */
const floor = ['es2020', 'chrome87', 'firefox102', 'safari15']

/**
 * What Vite is told to build the script and the style of the child's pages.
 *
 * @param root - the folder of the project.
 * @param outDir - takes the files; nothing in it is removed.
 */
export function letterBuild(root: string, outDir: string): InlineConfig {
  const entries = {
    letter: join(root, 'src/client/letter/main.ts'),
    site: join(root, 'src/client/letter/site.css'),
    demo: join(root, 'src/client/letter/demo/main.ts'),
    'demo-style': join(root, 'src/client/letter/demo/demo.css'),
  }
  const build = browserBuild(root, outDir, entries)
  return {
    ...build,
    plugins: [withoutPreloadHelper],
    build: { ...build.build, modulePreload: false },
  }
}

/**
 * What Vite is told to build the workspace of the staff.
 *
 * @param root - the folder of the project.
 * @param outDir - takes the files; nothing in it is removed.
 */
export function workspaceBuild(root: string, outDir: string): InlineConfig {
  const build = browserBuild(root, outDir, {
    workspace: join(root, 'src/client/workspace/main.tsx'),
  })
  return { ...build, worker: { ...build.worker, plugins: () => [zipInPlace] } }
}

/**
 * What writes XLSX compresses more than 160 kB in a worker made of a `blob:`, which no policy of ours
 * allows. It is in a worker already.
 */
const zipInPlace: Plugin = {
  name: 'senim:zip-in-place',
  enforce: 'pre',
  load: {
    filter: { id: /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/ },
    handler: () => `import { zipSync } from 'fflate'
export default async (files) => zipSync(files).buffer`,
  },
}

/** Staff's own floor. */
const staffFloor = ['es2022', 'chrome110', 'firefox115', 'safari16']

/**
 * What Vite is told to build the scripts of the frame that shows files. They are known by their ending:
 * the server lets a page fetch them whose origin is nobody's.
 *
 * @param root - the folder of the project.
 * @param outDir - takes the files; nothing in it is removed.
 */
export function viewerBuild(root: string, outDir: string): InlineConfig {
  const entries = {
    viewer: join(root, 'src/client/viewer/viewer.ts'),
    'pdf-viewer': join(root, 'src/client/viewer/pdf-viewer.ts'),
    frame: join(root, 'src/client/viewer/viewer.css'),
  }
  const build = browserBuild(root, outDir, entries)
  const output = {
    entryFileNames: '[name]-[hash].viewer.js',
    chunkFileNames: '[name]-[hash].viewer.js',
    assetFileNames: '[name]-[hash].viewer[extname]',
  }
  return {
    ...build,
    build: {
      ...build.build,
      target: staffFloor,
      // Reading a PDF takes 1.7 MB, loaded only where one is opened.
      chunkSizeWarningLimit: 2000,
      modulePreload: false,
      rolldownOptions: { ...build.build?.rolldownOptions, output },
    },
  }
}

function browserBuild(
  root: string,
  outDir: string,
  input: Readonly<Record<string, string>>,
): InlineConfig {
  return {
    root,
    base: '/assets/',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      assetsDir: '',
      // A data: address would need a hole in the policy of the page.
      assetsInlineLimit: 0,
      target: floor,
      cssTarget: floor,
      manifest: 'manifest.json',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...input },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
    worker: {
      // A module worker is younger than the floor.
      format: 'iife',
      rolldownOptions: {
        output: { entryFileNames: workerFileName },
        treeshake: { manualPureFunctions: [...unusedHybrids] },
      },
    },
  }
}

/**
 * What makes the hybrid keys of noble that age has no recipient for, P-384 among them: noble makes
 * them when it is loaded, used or not. Whatever is not used is left out.
 */
const unusedHybrids = ['QSF', 'createKitchenSink', 'ecdhKem', 'expandSeedXof'] as const

/** Workers are known by their ending: the server gives them a policy of their own. */
function workerFileName({ name }: { readonly name: string }): string {
  return `${name.replace(/\.worker$/, '')}-[hash].worker.js`
}

/** The letter has no lazy styles, and Vite's helper that loads them is a tenth of its script. */
const withoutPreloadHelper: Plugin = {
  name: 'senim:without-preload-helper',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load()',
  },
}
