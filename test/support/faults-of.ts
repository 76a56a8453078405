import { ConfigError } from '../../src/foundation/errors.ts'

/** The faults of the `ConfigError` that `act` throws; fails if it throws none, or something else. */
export function faultsOf(act: () => unknown): readonly string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  throw new Error('nothing was refused')
}
