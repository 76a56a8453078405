import { parseArgs, styleText } from 'node:util'
import { Kafka } from '../../index.ts'
import * as protocol from '../../protocol/client.ts'
import type { Io } from '../io.ts'
import { apisOf } from '../named-message.ts'
import { UsageError } from '../usage.ts'

/** `jackdaw apis [--broker host:port]`: what we speak, and with a broker what it offers and what is usable between us. */
export async function apis(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { broker: { type: 'string' } } })
  if (positionals.length > 0) throw new UsageError(`apis takes no '${positionals[0]}'`)
  const offered = values.broker === undefined ? null : await offeredBy(values.broker)
  const rows = [['key', 'API', 'ours', ...(offered === null ? [] : ['broker', 'usable'])]]
  for (const api of apisOf(protocol)) {
    const row = [String(api.key), api.name, shown(stable(api))]
    if (offered !== null) row.push(shown(offered.get(api.key) ?? null), shown(protocol.commonRange(api, offered.get(api.key))))
    rows.push(row)
    offered?.delete(api.key)
  }
  for (const [key, range] of offered ?? []) rows.push([String(key), '', '-', shown(range), '-'])
  io.stdout.write(table(rows))
  return 0
}

async function offeredBy(broker: string): Promise<Map<number, protocol.VersionRange>> {
  const kafka = new Kafka({ brokers: broker, clientId: 'jackdaw-cli' })
  try {
    // Asked of the address itself: the cluster may name its brokers by addresses that cannot be reached from here.
    const { apiKeys } = await kafka.request(protocol.ApiVersions, {
      clientSoftwareName: 'jackdaw-cli',
      clientSoftwareVersion: '1',
    })
    return new Map(apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, { min: minVersion, max: maxVersion }]))
  } finally {
    await kafka.close()
  }
}

function stable({ versions, unstableFrom }: protocol.ClientApi): protocol.VersionRange {
  return { min: versions.min, max: Math.min(versions.max, unstableFrom - 1) }
}

function shown(range: protocol.VersionRange | null): string {
  if (range === null) return '-'
  return range.min === range.max ? String(range.min) : `${range.min}-${range.max}`
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.map((line, i) => (i === 0 ? styleText('bold', line) : line)).join('\n')}\n`
}
