/** Versions that releases have and our specs leave out on purpose: those below `below`; infinity leaves out the message. */
export interface Exclusion {
  readonly below: number
  readonly reason: string
}

const everything = Number.POSITIVE_INFINITY

const brokersBefore4 = ['LeaderAndIsr', 'StopReplica', 'UpdateMetadata', 'ControlledShutdown']
const sharePreviews = ['ShareGroupHeartbeat', 'ShareGroupDescribe', 'ShareFetch', 'ShareAcknowledge']

const ofApis = (names: readonly string[], exclusion: Exclusion): (readonly [string, Exclusion])[] =>
  names.flatMap((name) => [[`${name}Request`, exclusion] as const, [`${name}Response`, exclusion] as const])

/** By message name. */
export const excludedVersions: ReadonlyMap<string, Exclusion> = new Map([
  ['RequestHeader', { below: 1, reason: 'only ControlledShutdown 0 had it, an API between brokers that is gone' }],
  ...ofApis(brokersBefore4, { below: everything, reason: 'between brokers of Kafka 3 and older; the key stays reserved' }),
  ...ofApis(sharePreviews, { below: 1, reason: 'the preview of share groups, which Kafka 4.1 replaced' }),
  ...ofApis(['ListClientMetricsResources'], { below: everything, reason: 'the old name of ListConfigResources 0' }),
  ...['ShareGroupPartitionMetadataKey', 'ShareGroupPartitionMetadataValue'].map(
    (name) => [name, { below: everything, reason: 'the preview of share groups in Kafka 3.9' }] as const,
  ),
])

/** The oldest version of a message that our specs would hold; infinity for a message that they leave out. */
export function lowestVersion(name: string): number {
  return excludedVersions.get(name)?.below ?? 0
}
