import type { Address, Transport } from '../connection/transport.ts'
import type { Clock } from '../foundation/clock.ts'
import type { Logger } from '../foundation/logger.ts'
import type { Random } from '../foundation/random.ts'
import type { Backoff } from './routing/backoff.ts'

/** What a cluster needs to know, checked and complete. */
export interface ClusterOptions {
  readonly bootstrap: readonly Address[]
  readonly clientId: string
  readonly connectTimeoutMs: number
  readonly requestTimeoutMs: number
  readonly retry: Backoff
  readonly maxResponseBytes: number
  readonly allowAutoTopicCreation: boolean
  readonly transport: Transport
  readonly clock: Clock
  readonly random: Random
  readonly logger: Logger
}
