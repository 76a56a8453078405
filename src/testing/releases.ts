import type { VersionRange } from '../protocol/api.ts'

/** The releases of Apache Kafka that a TestCluster can pose as: each is compared with recorded answers of the real one. */
export type ReleaseName = '4.3.1' | '3.9.1' | '2.1.1'

/** What differs between releases in the APIs that TestCluster speaks. */
export interface Release {
  readonly name: ReleaseName
  /** What a broker offers, by API key. An API that is not named does not exist there. */
  readonly versions: ReadonlyMap<number, VersionRange>
  /** Without ZooKeeper (KIP-500): any broker takes what only the controller can do, and topics have ids. */
  readonly kraft: boolean
  /** 4, 3 or 2; the handlers say what differs between them. */
  readonly major: number
  /** `message.timestamp.after.max.ms`: how far ahead of the broker's clock a record may be (KIP-937, KIP-1030). */
  readonly timestampAfterMaxMs: number
}

type Offer = readonly [key: number, min: number, max: number]

const offers = (...list: readonly Offer[]): ReadonlyMap<number, VersionRange> =>
  new Map(list.map(([key, min, max]) => [key, { min, max }]))

/**
 * By release. Kafka 4 offers Produce from 0 on and takes it from 3 on (KAFKA-18659). The old releases take Produce 0–2 and
 * Fetch 0–3, too, which this cluster does not offer: they carry older record formats.
 */
export const releases: Readonly<Record<ReleaseName, Release>> = {
  '4.3.1': {
    name: '4.3.1',
    kraft: true,
    major: 4,
    timestampAfterMaxMs: 3_600_000,
    versions: offers(
      [0, 0, 13],
      [1, 4, 18],
      [2, 1, 11],
      [3, 0, 13],
      [18, 0, 4],
      [19, 2, 7],
      [20, 1, 6],
      [22, 0, 5],
      [43, 0, 2],
      [45, 0, 1],
    ),
  },
  '3.9.1': {
    name: '3.9.1',
    kraft: true,
    major: 3,
    timestampAfterMaxMs: Number.POSITIVE_INFINITY,
    versions: offers(
      [0, 3, 11],
      [1, 4, 17],
      [2, 0, 9],
      [3, 0, 12],
      [18, 0, 4],
      [19, 0, 7],
      [20, 0, 6],
      [22, 0, 5],
      [43, 0, 2],
      [45, 0, 0],
    ),
  },
  '2.1.1': {
    name: '2.1.1',
    kraft: false,
    major: 2,
    timestampAfterMaxMs: Number.POSITIVE_INFINITY,
    versions: offers([0, 3, 7], [1, 4, 10], [2, 0, 4], [3, 0, 7], [18, 0, 2], [19, 0, 3], [20, 0, 3], [22, 0, 1]),
  },
}
