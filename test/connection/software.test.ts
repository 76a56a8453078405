import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { softwareName, softwareVersion } from '../../src/connection/software.ts'

it('tells brokers the name and version of the package, in the form that they check (KIP-511)', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect({ name: softwareName, version: softwareVersion }).toEqual({ name, version })
  expect(`${softwareName} ${softwareVersion}`).toMatch(/^[a-zA-Z0-9.-]*[a-zA-Z0-9] [a-zA-Z0-9.-]*[a-zA-Z0-9]$/)
})
