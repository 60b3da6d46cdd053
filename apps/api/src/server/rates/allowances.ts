import type { Allowance } from "../../graph/index.js";

/** What may be spent, in points of cost (about ten microseconds of work each); null is without limit. */
export interface Allowances {
  /** By one person at one provider, however they come. */
  readonly actor: Allowance | null;
  /** With one token or session. */
  readonly token: Allowance | null;
  /** By an address, for requests that say nothing of who asks or are not believed. */
  readonly address: Allowance | null;
  /** Attempts to sign in from an address, one point each: a school's people may share one. */
  readonly signIn: Allowance | null;
}

/** What may be spent unless the settings say otherwise. A person gets at most a fifth of one process. */
export const usualAllowances: Allowances = {
  actor: { points: 1_200_000, seconds: 60 },
  token: { points: 2_400_000, seconds: 60 },
  address: { points: 60_000, seconds: 60 },
  signIn: { points: 100, seconds: 60 },
};

const variables: { readonly [Kind in keyof Allowances]: string } = {
  actor: "RATE_LIMIT_ACTOR",
  token: "RATE_LIMIT_TOKEN",
  address: "RATE_LIMIT_ADDRESS",
  signIn: "RATE_LIMIT_SIGN_IN",
};

/** Reads the allowances from environment variables such as `RATE_LIMIT_ACTOR=1200000/60`. Throws, naming the variable. */
export function readAllowances(environment: Readonly<Record<string, string | undefined>>): Allowances {
  const read = (kind: keyof Allowances): Allowance | null => {
    const text = environment[variables[kind]];
    if (!text) return usualAllowances[kind];
    if (text === "off") return null;
    const [, points, seconds] = /^([1-9]\d{0,11})\/([1-9]\d{0,5})$/.exec(text) ?? [];
    if (points === undefined || seconds === undefined)
      throw new RangeError(
        `${variables[kind]} is points/seconds, e.g. 1200000/60, or off, not ${JSON.stringify(text)}`,
      );
    return { points: Number(points), seconds: Number(seconds) };
  };
  return { actor: read("actor"), token: read("token"), address: read("address"), signIn: read("signIn") };
}
