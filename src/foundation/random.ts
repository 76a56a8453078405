/** A number in [0, 1): for jitter and choice only, never for secrets or ids. */
export type Random = () => number

export const systemRandom: Random = () => Math.random()

/** `value` changed by up to ± `share` of itself, evenly. */
export function jitter(value: number, share: number, random: Random): number {
  return value * (1 + share * (2 * random() - 1))
}
