import { wilsonInterval } from "../../statistics/index.js";
import { type ComparableName, requireComparable } from "../comparable/protected-characteristic.js";

/** What was known of a trainee at the time that is compared: field by field. */
export type KnownFacts = Readonly<Record<string, string | number | boolean | null>>;

/** A trainee of an earlier cohort: what was known then, and whether what is asked about came true. */
export interface PastTrainee<Facts extends KnownFacts> {
  readonly facts: Facts;
  readonly reached: boolean;
}

/** How it went for those who were alike; numbers are null where too few were. Shares are from 0 to 1. */
export interface ReferenceClass {
  readonly status: "OK" | "TOO_FEW";
  readonly reached: number | null;
  readonly n: number | null;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** In what they were alike. */
  readonly alikeIn: readonly string[];
  /** Fewer than this many are not shown. */
  readonly least: number;
}

/**
 * Of the past trainees who were like this one, how many reached what is asked about: a count of people, and no model.
 * It describes a group and recommends nothing about a person.
 *
 * @param facts What is known of the trainee now.
 * @param past Trainees of earlier cohorts, withdrawn and deferred included, as they were known at the same time of their year.
 * @param alikeIn The fields that have to be equal. Protected characteristics do not compile, and are refused.
 * @param options `least` is the provider's: below it nothing is shown; 20 unless given.
 * @throws RangeError when a field is a protected characteristic or `least` is not a whole number from 1.
 * @example
 * const past = Array.from({ length: 46 }, (_, at) => ({ facts: { subjectCode: "art", rank: 2 }, reached: at < 31 }));
 * const { reached, n, lower, upper } = referenceClass({ subjectCode: "art", rank: 2 }, past, ["subjectCode", "rank"]);
 * [reached, n, Math.round(100 * lower), Math.round(100 * upper)] // => [31, 46, 53, 79]
 */
export function referenceClass<Facts extends KnownFacts, Name extends keyof Facts & string>(
  facts: Facts,
  past: readonly PastTrainee<Facts>[],
  alikeIn: readonly (Name & ComparableName<Name>)[],
  { least = 20 }: { readonly least?: number } = {},
): ReferenceClass {
  requireComparable(alikeIn);
  if (!Number.isInteger(least) || least < 1) throw new RangeError(`not a whole number from 1: ${least}`);
  const alike = past.filter((one) => alikeIn.every((name) => one.facts[name] === facts[name]));
  if (alike.length < least) {
    const none = { reached: null, n: null, estimate: null, lower: null, upper: null };
    return { status: "TOO_FEW", ...none, alikeIn, least };
  }
  const reached = alike.filter((one) => one.reached).length;
  return { status: "OK", reached, ...wilsonInterval(reached, alike.length), alikeIn, least };
}
