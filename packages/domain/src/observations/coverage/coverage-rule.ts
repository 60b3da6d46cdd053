/** How many lessons a provider wants seen in a placement. */
export interface CoverageRule {
  /** Position of the placement: 1 is the home school, 2 the second (B) placement. */
  readonly position: number;
  /** Lessons in all, joint ones included. */
  readonly lessons: number;
  /** Of these, seen jointly. */
  readonly jointly: number;
}

/** What counts until the provider says otherwise: a lesson in the home school and one in the second placement. */
export const defaultCoverage: readonly CoverageRule[] = [
  { position: 1, lessons: 1, jointly: 0 },
  { position: 2, lessons: 1, jointly: 0 },
];

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Whether a provider's setting can be read as rules of coverage, each for a placement of its own. @example isCoverage([{ position: 1, lessons: 2, jointly: 3 }]) // => false */
export function isCoverage(value: unknown): value is readonly CoverageRule[] {
  if (!Array.isArray(value)) return false;
  const rules = value as readonly (Partial<CoverageRule> | null)[];
  return (
    new Set(rules.map((rule) => rule?.position)).size === rules.length &&
    rules.every(
      (rule) =>
        isCount(rule?.position) &&
        rule.position >= 1 &&
        isCount(rule.lessons) &&
        isCount(rule.jointly) &&
        rule.jointly <= rule.lessons,
    )
  );
}
