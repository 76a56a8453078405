import { describe, expect, it } from 'vitest'
import { candidatePorts, releasePort, reservePort } from '../../../src/testing/broker/ports.ts'

const first = (pid: number, count: number, random = 0): number[] => {
  const ports: number[] = []
  for (const port of candidatePorts(() => random, pid)) {
    ports.push(port)
    if (ports.length === count) break
  }
  return ports
}

describe('candidatePorts', () => {
  it('gives neighbouring processes different ports first, and at last every port once', () => {
    const mine = new Set(first(4_242, 127, 0.5))
    expect(first(4_243, 127, 0.5).filter((port) => mine.has(port))).toEqual([])
    const all = first(4_242, 1_000_000)
    expect([all.length, new Set(all).size]).toEqual([12_700, 12_700])
  })

  it('stays below the ports that systems give to outgoing connections', () => {
    const all = first(1, 1_000_000, 0.99)
    expect(Math.min(...all)).toBe(20_000)
    expect(Math.max(...all)).toBeLessThan(32_768)
  })

  it('leaves out what a broker of this process holds', () => {
    const [port = 0] = first(7, 1)
    reservePort(port)
    expect(first(7, 1)[0]).toBe(port + 1)
    releasePort(port)
    expect(first(7, 1)[0]).toBe(port)
  })
})
