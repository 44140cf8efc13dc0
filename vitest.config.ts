import { defineConfig } from 'vitest/config'

const beside = (folder: string): string => `${folder}/**/*.test.{ts,tsx}`

/** Whole journeys through workspace and author's device, without a browser. */
const journeys = beside('test/{letter,malicious,workspace}')

/** These build the program or break it on purpose, which takes its time. */
const builds = ['test/build.test.ts', 'test/gates.test.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A second, the usual patience, is little for a browser and a server on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          // One process for many files: nothing here keeps anything, and half of the time was beginning.
          isolate: false,
          include: [beside('src'), 'test/**/*.test.{ts,tsx}'],
          exclude: [
            beside('src/server/storage'),
            beside('test/{e2e,faults,storage}'),
            journeys,
            ...builds,
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'journeys', include: [journeys], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'builds', include: builds, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          include: [beside('src/server/storage'), beside('test/storage')],
          globalSetup: 'test/rig/with-postgres.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [beside('test/e2e'), beside('test/faults')],
          globalSetup: ['test/rig/with-postgres.ts', 'test/rig/with-chromium.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // After everything else: nothing beside two browsers slows down what people wait for.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
