import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

// Tests read the source, never `dist`: no process may load both.
const alias = [
  { find: /^jackdaw$/, replacement: source('index.ts') },
  { find: /^jackdaw\/protocol$/, replacement: source('protocol/client.ts') },
  { find: /^jackdaw\/protocol\/server$/, replacement: source('protocol/server.ts') },
  { find: /^jackdaw\/protocol\/internal$/, replacement: source('protocol/internal.ts') },
  { find: /^jackdaw\/records$/, replacement: source('records/index.ts') },
  { find: /^jackdaw\/testing$/, replacement: source('testing/index.ts') },
]
const strict = { execArgv: ['--unhandled-rejections=strict', '--expose-gc'] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/kafka/**', 'test/**/*.long.test.ts'],
          pool: 'forks',
          ...strict,
          testTimeout: 30_000,
        },
      },
      {
        // Real brokers: one file after the other, all on the cluster that the global setup started.
        resolve: { alias },
        test: {
          name: 'kafka',
          include: ['test/kafka/**/*.test.ts'],
          exclude: ['test/**/*.long.test.ts'],
          globalSetup: ['test/kafka/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          ...strict,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'long',
          include: ['test/**/*.long.test.ts'],
          globalSetup: ['test/kafka/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          ...strict,
          testTimeout: 600_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
