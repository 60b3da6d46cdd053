import type { ModerationRefusal } from "../refusals.js";
import { sha256 } from "./sha256.js";

/** What is published before marks are in: it fixes the seed and does not tell it. */
export type SeedCommitment = string;

/** Why a seed is not taken for the one that was committed. */
export type SeedRefusal = ModerationRefusal<"seed-not-the-committed-one">;

const shortest = 16;

/**
 * The commitment to a seed: its SHA-256. Published before the marks are in, it shows later that nobody chose the seed
 * to suit the sample. Anyone can recompute it: `printf %s "<seed>" | sha256sum`.
 *
 * The seed comes from outside, from a source of chance fit for secrets: a short or a likely one can be guessed from its
 * commitment, and the sample with it.
 *
 * @returns 64 hexadecimal digits.
 * @throws RangeError when the seed has fewer than 16 characters.
 * @example
 * commitSeed("final assessment 2027, 6 8 1 4 4") // => "81aac1b59f0f59d497dce3d76998aa9851ce87f0508182c65f49cf6cb5bdd496"
 */
export function commitSeed(seed: string): SeedCommitment {
  if (seed.length < shortest) {
    throw new RangeError(`a seed to commit to requires at least ${shortest} characters: ${seed.length}`);
  }
  return sha256(seed);
}

/**
 * Opens a commitment: nothing is refused when the seed is the one that was committed to.
 *
 * @param commitment As it was published; upper or lower case.
 * @example
 * revealSeed(commitSeed("0123456789abcdef"), "0123456789abcdef") // => []
 * revealSeed(commitSeed("0123456789abcdef"), "fedcba9876543210").length // => 1
 */
export function revealSeed(commitment: SeedCommitment, seed: string): SeedRefusal[] {
  const hash = sha256(seed);
  if (hash === commitment.trim().toLowerCase()) return [];
  return [
    {
      code: "seed-not-the-committed-one",
      field: "seed",
      value: seed,
      remedy: `Give the seed whose SHA-256 was published as ${commitment}; the SHA-256 of this one is ${hash}.`,
    },
  ];
}
