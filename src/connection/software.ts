/** What we call ourselves towards brokers (KIP-511): letters, digits, `-` and `.` only. */
export const softwareName: string = 'jackdaw'
/** Equal to the version in package.json: a test holds them together. */
export const softwareVersion: string = '0.1.0'
