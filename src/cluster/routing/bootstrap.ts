import type { Address } from '../../connection/transport.ts'
import { ConfigError } from '../../foundation/errors.ts'

const defaultPort = 9092

/**
 * Reads the option `brokers`: a list, or a string with commas or blanks, of `host`, `host:port`, `[ipv6]` or `[ipv6]:port`;
 * the port is 9092 where none is given. Throws a `ConfigError` that names every entry it cannot read.
 */
export function parseBrokers(brokers: string | readonly string[]): Address[] {
  const entries = (typeof brokers === 'string' ? [brokers] : brokers)
    .flatMap((entry) => entry.split(/[\s,]+/))
    .filter((e) => e !== '')
  if (entries.length === 0) throw new ConfigError("brokers names no address: give at least one, as in 'localhost:9092'")
  const faults: string[] = []
  const addresses = entries.flatMap((entry) => {
    const address = parseAddress(entry)
    if (address === null) faults.push(`brokers: '${entry}' is not host:port`)
    return address ?? []
  })
  if (faults.length > 0) throw new ConfigError(faults.join('; '), faults)
  return addresses
}

function parseAddress(entry: string): Address | null {
  const match = /^(?:\[([0-9a-fA-F:.]+(?:%[\w.-]+)?)\]|([^:[\]/@]+))(?::(\d{1,5}))?$/.exec(entry)
  const host = match?.[1] ?? match?.[2]
  const port = match?.[3] === undefined ? defaultPort : Number(match[3])
  return host === undefined || port < 1 || port > 65_535 ? null : { host, port }
}
