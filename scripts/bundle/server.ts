import { join } from 'node:path'
import type { InlineConfig } from 'vite'

/**
 * What Vite is told to build the server and its command line; `node_modules` stays outside.
 *
 * @param root - the folder of the project.
 * @param outDir - takes `main.js`, `cli/main.js` and what they share.
 */
export function serverBuild(root: string, outDir: string): InlineConfig {
  return programBuild(root, outDir, {
    main: join(root, 'src/server/main.ts'),
    'cli/main': join(root, 'src/server/cli/main.ts'),
  })
}

/**
 * What Vite is told to build the program that makes a demo school. It decrypts, and so it is no part
 * of the server's.
 *
 * @param root - the folder of the project.
 * @param outDir - takes `main.js`.
 */
export function demoBuild(root: string, outDir: string): InlineConfig {
  return programBuild(root, outDir, { main: join(root, 'src/demo/main.ts') })
}

function programBuild(
  root: string,
  outDir: string,
  input: Readonly<Record<string, string>>,
): InlineConfig {
  return {
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      // What an administrator can read in a stack trace, he can also report.
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...input },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}
