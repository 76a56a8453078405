import type { ReleaseName } from '../../src/testing/index.ts'
import type { Received, WireClient } from '../testing/support/wire-client.ts'
import type { Script, Target } from './script.ts'
import type { WaitClass } from './transcript.ts'

/** An answer, and when it came. */
export interface Timed {
  /** `null`: none. */
  readonly received: Received | null
  readonly wait: WaitClass
}

/** A cluster that scripts run on: a real one, or TestCluster posing as one. */
export interface Stage {
  readonly release: ReleaseName
  /** `host:port` of a broker. */
  address(target: Target): Promise<string>
  /** Ports by broker id. */
  readonly ports: ReadonlyMap<number, number>
  /** Makes a topic, ready on every broker; resolves to its id. */
  createTopic(
    topic: string,
    assignments: readonly (readonly number[])[],
    configs: Readonly<Record<string, string>>,
  ): Promise<string>
  moveLeader(topic: string, partition: number, to: number): Promise<void>
  stopBroker(id: number): Promise<void>
  startBroker(id: number): Promise<void>
  /** Time to let brokers hear of something. */
  settle(ms: number): Promise<void>
  /** Resolves when the broker is waiting with the request that was just sent. */
  parked(client: WireClient): Promise<void>
  /** The next answer on this connection to a request that may wait for `waitMs`. */
  receive(client: WireClient, waitMs: number, hangs: boolean): Promise<Timed>
  close(): Promise<void>
}

/** Makes a stage for a script, or hands out one that serves many. */
export type StageFor = (script: Script) => Promise<Stage>
