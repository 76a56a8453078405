// Prints a folder with the jars of a Kafka that hold its message files, which it fetches if it must: npx tsx tools/kafka-clients.ts [4.3.1]
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const cache = fileURLToPath(new URL('../.cache', import.meta.url))

/** The artifacts with message files: clients' in the first, those of stored structures in the others. */
function artifacts(version: string): string[] {
  const stored = ['kafka-group-coordinator', 'kafka-transaction-coordinator', 'kafka-raft']
  return ['kafka-clients', ...stored, ...(Number.parseInt(version, 10) >= 4 ? ['kafka-share-coordinator'] : [])]
}

/**
 * A folder with the jars of this version that hold message files: that of the test bench in `.cache/kafka`, else
 * `.cache/kafka-messages`, which Maven fills. Rejects with the reason if there is no way.
 */
export async function kafkaMessageJars(version: string): Promise<string> {
  const places = [join(cache, 'kafka', version), join(cache, 'kafka-messages', version)]
  const isWhole = (place: string): boolean =>
    artifacts(version).every((artifact) => existsSync(join(place, `${artifact}-${version}.jar`)))
  return places.find(isWhole) ?? (await fetchJars(version))
}

/** The path of the kafka-clients jar of this version; `given` (say from an environment variable) comes first. Rejects as `kafkaMessageJars`. */
export async function kafkaClientsJar(version: string, given?: string): Promise<string> {
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`${given}: there is no such jar`)
    return given
  }
  return join(await kafkaMessageJars(version), `kafka-clients-${version}.jar`)
}

/** Fetches into a folder beside it and renames that, so that a folder under the final name is always complete. */
async function fetchJars(version: string): Promise<string> {
  const folder = join(cache, 'kafka-messages', version)
  mkdirSync(dirname(folder), { recursive: true })
  const unfinished = mkdtempSync(`${folder}-fetching-`)
  try {
    for (const artifact of artifacts(version)) {
      const coordinates = `-Dartifact=org.apache.kafka:${artifact}:${version}`
      await promisify(execFile)('mvn', ['-q', '-B', 'dependency:copy', coordinates, `-DoutputDirectory=${unfinished}`])
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
    return folder
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'there is no Maven to get them' : `Maven cannot get them: ${message.split('\n')[0]}`
    throw new Error(`the jars of Kafka ${version} are not in .cache, and ${reason}`)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await kafkaMessageJars(process.argv[2] ?? '4.3.1'))
}
