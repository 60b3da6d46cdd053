import type { SeededRandom } from "@reviewpoint/domain/statistics";

/** A made-up person's name. */
export interface DemoName {
  readonly givenNames: string;
  readonly familyName: string;
}

/**
 * Draws names without repeating one: a given name and a family name from two lists, in a drawn order.
 *
 * @throws RangeError when every pair has been drawn
 */
export function nameDrawer(
  given: readonly string[],
  family: readonly string[],
  random: SeededRandom,
): () => DemoName {
  const pairs = random.shuffle(
    given.flatMap((givenNames) => family.map((familyName) => ({ givenNames, familyName }))),
  );
  return () => {
    const name = pairs.pop();
    if (name === undefined) throw new RangeError(`no name is left of ${given.length * family.length}`);
    return name;
  };
}

/** An address that can never be delivered to: example.org is kept free for examples (RFC 2606). */
export function emailOf({ givenNames, familyName }: DemoName, at: string): string {
  return `${givenNames}.${familyName}@${at}.example.org`.toLowerCase();
}
