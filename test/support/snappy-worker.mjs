// The worker as a thread can run it on every Node.js: those before 22.18 run no TypeScript by themselves.
import { register } from 'tsx/esm/api'

register()
await import('../../src/records/compression/snappy-worker.ts')
