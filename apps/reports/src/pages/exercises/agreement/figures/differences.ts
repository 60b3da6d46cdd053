import type { DifferenceRow } from "@reviewpoint/charts/tables";
import type { AgreementSideFragment } from "../../../../generated/documents.js";
import { pieces } from "../../words.js";
import type { Sides } from "./sides.js";

const count = (side: AgreementSideFragment, difference: string) =>
  side.differences.find((one) => one.difference === difference)?.pieces ?? 0;

/** How many pieces differ by so much, before moderation and after: 0 where a side has none. */
export function differenceRows({ before, after }: Sides): DifferenceRow[] {
  const all = [...before.differences, ...after.differences].map(({ difference }) => difference);
  return [...new Set(all)].map((difference) => ({
    difference,
    before: count(before, difference),
    after: count(after, difference),
  }));
}

/** How many pieces have no difference, before moderation and after. */
export function differencesTitle({ before, after }: Sides): string {
  const [first, then] = [count(before, "0"), count(after, "0")];
  const head = `${first} of ${pieces(before.n)} ${first === 1 ? "agrees" : "agree"}`;
  return first === then
    ? `${head}, before moderation and after it`
    : `${head} before moderation, ${then} after it`;
}
