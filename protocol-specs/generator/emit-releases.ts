import type { Specs } from './model.ts'
import { headerLine } from './module-text.ts'

/** The module of releases: what a broker of each offers. */
export function emitReleases({ releases, apis }: Specs): string {
  const keys = new Map(apis.map(({ name, key }) => [name, key]))
  const tables = releases.flatMap(({ name, offers }) => [
    `  '${name}': [`,
    ...offers.map(({ api, versions }) => `    [${keys.get(api)}, ${versions.min}, ${versions.max}], // ${api}`),
    '  ],',
  ])
  return [
    headerLine('releases.kspec'),
    '',
    '/** A release of Kafka. */',
    `export type ReleaseName = ${releases.map(({ name }) => `'${name}'`).join(' | ')}`,
    '',
    '/** What the brokers of a release offer: API key, oldest and newest stable version. An API that is not listed is not there. */',
    'export const releaseOffers: Readonly<Record<ReleaseName, readonly (readonly [key: number, min: number, max: number])[]>> = {',
    ...tables,
    '}',
    '',
  ].join('\n')
}
