/** The kinds of rows that a fixture makes; the order gives their ids. */
declare const kinds: readonly ["provider", "hub", "school", "subject", "person", "role", "framework", "strand", "stage", "statement", "level", "cohort", "review-point", "trainee", "placement", "judgement", "observation"];
export type FixtureKind = (typeof kinds)[number];
/**
 * The id of the n-th row of a kind, the same in every run.
 * @example fixtureId("hub", 1) // => "00000000-0000-4000-8002-000000000001"
 */
export declare function fixtureId(kind: FixtureKind, n: number): string;
export {};
