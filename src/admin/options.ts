import { type Check, type Checks, checkOptions, isBoolean, isInteger } from '../foundation/options.ts'

/** How long an admin call may take, and who may end the wait. */
export interface AdminOptions {
  /** For the whole call, in ms; default 30,000. The brokers are told the same. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** The same for `createTopics`. */
export interface CreateTopicsOptions extends AdminOptions {
  /** Only check whether the topics could be made. */
  readonly validateOnly?: boolean | undefined
}

const isSignal: Check = (v) => (v instanceof AbortSignal ? null : 'an AbortSignal')
const adminChecks: Checks<AdminOptions> = { timeoutMs: isInteger(1, 0x7fffffff), signal: isSignal }

export const defaultTimeoutMs = 30_000

/** Throws a `ConfigError` that names every fault. */
export function checkAdminOptions(given: unknown): Partial<AdminOptions> {
  return checkOptions<AdminOptions>('options', given, adminChecks)
}

/** Throws a `ConfigError` that names every fault. */
export function checkCreateTopicsOptions(given: unknown): Partial<CreateTopicsOptions> {
  return checkOptions<CreateTopicsOptions>('options', given, { ...adminChecks, validateOnly: isBoolean })
}
