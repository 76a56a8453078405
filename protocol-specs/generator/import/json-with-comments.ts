/** Parses JSON in which `//` begins a comment to the end of the line, outside strings. */
export function parseJsonWithComments(text: string): unknown {
  return JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*/g, (found) => (found.startsWith('"') ? found : '')))
}
