/** What one observer says of one strand. */
export interface SealedStrand {
  readonly strandCode: string;
  readonly levelCode: string;
  /** What it rests on; null where nothing was written. */
  readonly evidence: string | null;
}

/** One observer's ratings of one observation, and the salt that keeps them from being guessed. */
export interface SealedRatings {
  readonly observationId: string;
  readonly observerId: string;
  /** From a source of chance fit for secrets: at least 32 characters. */
  readonly salt: string;
  readonly ratings: readonly SealedStrand[];
}

/**
 * The text whose SHA-256 is published when ratings are sealed: a JSON list without spaces of the observation, the
 * observer, the salt and the ratings, each a list of strand, level and evidence, by strand. The same ratings give the
 * same text in whatever order they were written. Anyone can hash it again: `printf %s '<text>' | sha256sum`.
 *
 * @throws RangeError when the salt has fewer than 32 characters, or a strand is rated twice.
 * @example
 * const salt = "0123456789abcdef0123456789abcdef";
 * const ratings = [{ strandCode: "S2", levelCode: "L3", evidence: null }, { strandCode: "S1", levelCode: "L2", evidence: "Clear." }];
 * sealedText({ observationId: "o", observerId: "p", salt, ratings }) // => '["o","p","0123456789abcdef0123456789abcdef",[["S1","L2","Clear."],["S2","L3",null]]]'
 */
export function sealedText({ observationId, observerId, salt, ratings }: SealedRatings): string {
  if (salt.length < 32) throw new RangeError(`a seal's salt requires at least 32 characters: ${salt.length}`);
  const byStrand = ratings.toSorted((a, b) => (a.strandCode < b.strandCode ? -1 : 1));
  byStrand.forEach(({ strandCode }, at) => {
    if (strandCode === byStrand[at + 1]?.strandCode)
      throw new RangeError(`a strand is rated once: ${JSON.stringify(strandCode)}`);
  });
  const rows = byStrand.map(({ strandCode, levelCode, evidence }) => [strandCode, levelCode, evidence]);
  return JSON.stringify([observationId, observerId, salt, rows]);
}

/**
 * Whether revealed ratings are those that were sealed.
 *
 * @param commitment The SHA-256 that was published, hexadecimal.
 * @param sha256 Gives the SHA-256 of a text's UTF-8, hexadecimal in lower case, e.g. `sha256` of the room moderation.
 */
export function opensSeal(
  commitment: string,
  revealed: SealedRatings,
  sha256: (text: string) => string,
): boolean {
  return sha256(sealedText(revealed)) === commitment.toLowerCase();
}
