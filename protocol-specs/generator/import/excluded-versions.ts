/** Versions that older releases have and our specs leave out on purpose: those below `below`. */
export interface Exclusion {
  readonly below: number
  readonly reason: string
}

/** By message name. */
export const excludedVersions: ReadonlyMap<string, Exclusion> = new Map([
  ['RequestHeader', { below: 1, reason: 'only ControlledShutdown 0 had it, an API between brokers that is gone' }],
])
