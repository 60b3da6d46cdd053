import { sha256 } from "../randomness/sha256.js";
import { canonicalJson } from "./canonical-json.js";
import type { GroupPart } from "./population/grouped-by.js";
import type { InclusionReason, SamplePlan } from "./sample-plan.js";

/**
 * The hash by which a plan is known. It does not depend on the order in which fields were written, so that a plan read
 * back from a file or a database keeps it.
 *
 * It is the SHA-256 of two lines. The first is the plan without `sampled` and `hash` as JSON with the fields in ascending
 * order and no spaces. The second is the JSON of a list with an entry for each piece: its identifier and its reasons, each
 * reason a list of its code, the index of its rule, what its group is over and is, its place, of how many, and how many
 * were taken, those that the reason has. The pieces that are not in the sample are not in it: see `populationHash`.
 */
export function planHash({
  hash: _,
  sampled,
  ...plan
}: Omit<SamplePlan, "hash"> & { readonly hash?: string }): string {
  // Many reasons share a group: what it says is written once.
  const texts = new Map<unknown, string>();
  const inGroup = (group: readonly GroupPart[]): string => {
    const text =
      texts.get(group) ?? group.map(({ over, value }) => `,"${over}",${JSON.stringify(value)}`).join("");
    texts.set(group, text);
    return text;
  };
  const factsOf = (reason: InclusionReason): string => {
    if (reason.code === "all-taken") return "";
    if (reason.code === "must-include") return `,${reason.rule}`;
    if (reason.code === "minimum") return `,${reason.rule}${inGroup(reason.group)}`;
    return `${inGroup(reason.group)},${reason.place},${reason.of},${reason.taken}`;
  };
  const written = (reason: InclusionReason): string => `["${reason.code}"${factsOf(reason)}]`;
  const pieces = sampled.map(({ id, reasons }) => `[${JSON.stringify(id)},[${reasons.map(written).join()}]]`);
  return sha256(`${canonicalJson(plan)}\n[${pieces.join()}]\n`);
}
