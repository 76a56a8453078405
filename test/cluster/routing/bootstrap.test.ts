import { describe, expect, it } from 'vitest'
import { parseBrokers } from '../../../src/cluster/routing/bootstrap.ts'
import { formatAddress } from '../../../src/connection/transport.ts'
import { faultsOf } from '../../support/faults-of.ts'

describe('parseBrokers (feat-R19)', () => {
  it.each<[string | readonly string[], string[]]>([
    ['k1', ['k1:9092']],
    ['k1:9093', ['k1:9093']],
    ['k1:9092,k2:9093', ['k1:9092', 'k2:9093']],
    ['k1:9092, k2:9093 ,\tk3\n', ['k1:9092', 'k2:9093', 'k3:9092']],
    ['k1 k2:1', ['k1:9092', 'k2:1']],
    [',k1,,', ['k1:9092']],
    [
      ['k1', 'k2:9093'],
      ['k1:9092', 'k2:9093'],
    ],
    [
      ['k1,k2', 'k3'],
      ['k1:9092', 'k2:9092', 'k3:9092'],
    ],
    ['10.0.0.7', ['10.0.0.7:9092']],
    ['10.0.0.7:65535', ['10.0.0.7:65535']],
    ['[::1]', ['[::1]:9092']],
    ['[::1]:9093', ['[::1]:9093']],
    ['[2001:db8::10.0.0.7]:1', ['[2001:db8::10.0.0.7]:1']],
    ['[fe80::1%eth0]:9093', ['[fe80::1%eth0]:9093']],
    ['[FE80::1%2]', ['[FE80::1%2]:9092']],
    ['kafka-0.kafka.svc.cluster.local.:9092', ['kafka-0.kafka.svc.cluster.local.:9092']],
    ['under_scored:9092', ['under_scored:9092']],
    ['büro:9092', ['büro:9092']],
  ])('reads %j', (brokers, expected) => {
    expect(parseBrokers(brokers).map(formatAddress)).toEqual(expected)
  })

  it('keeps the brackets of an IPv6 address out of its host', () => {
    expect(parseBrokers('[::1]:9093')).toEqual([{ host: '::1', port: 9093 }])
  })

  it.each([
    'k1:',
    'k1:0',
    'k1:65536',
    'k1:123456',
    'k1:-1',
    'k1:http',
    ':9092',
    '::1',
    '::1:9092',
    '[]:9092',
    '[::1',
    '::1]:9092',
    '[k1]:9092',
    'k1:9092:9093',
  ])('refuses %j, and quotes it', (entry) => {
    expect(faultsOf(() => parseBrokers(entry))).toEqual([`brokers: '${entry}' is not host:port`])
  })

  it.each(['kafka://k1:9092', 'PLAINTEXT://k1:9092', 'https://k1', 'k1:9092/topic', 'user@k1:9092'])(
    'refuses the URL %j',
    (entry) => {
      expect(faultsOf(() => parseBrokers(entry))).toHaveLength(1)
    },
  )

  it('names every entry that it cannot read', () => {
    expect(faultsOf(() => parseBrokers(['k1:0', 'k2', 'k3:x']))).toEqual([
      "brokers: 'k1:0' is not host:port",
      "brokers: 'k3:x' is not host:port",
    ])
  })

  it.each([[''], [' , '], [[]], [['', ' ']]])('refuses %j: there is no address', (brokers) => {
    expect(faultsOf(() => parseBrokers(brokers))).toEqual([expect.stringContaining('no address')])
  })
})
