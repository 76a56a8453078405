const legal = /^[a-zA-Z0-9._-]+$/
const longestName = 249

/** Why this is no name for a topic; `null` if it is one. */
export function topicNameFault(name: string): string | null {
  if (name === '') return 'a topic name must not be empty'
  if (name === '.' || name === '..') return `a topic cannot be named '${name}'`
  if (name.length > longestName) return `a topic name has at most ${longestName} characters, not ${name.length}`
  return legal.test(name) ? null : `the topic name '${name}' has characters other than ASCII letters, digits, '.', '_' and '-'`
}

/** What two topic names must not have in common: a metric's name makes no difference between '.' and '_'. */
export function collisionKey(name: string): string {
  return name.replaceAll('.', '_')
}
