import type { Sent } from "../../address/act.js";

/** Before the name of a field: what is recorded of it, sent along where two people changed the same. */
export const recordedPrefix = "recorded:";
/** Before the name of a field: which of the two is kept. */
export const pickPrefix = "keep:";

/** What was sent, with what is recorded in place of one's own words where that was chosen. */
export function withPicks(sent: Sent): Sent {
  const chosen: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    if (name.startsWith(recordedPrefix) || name.startsWith(pickPrefix)) continue;
    const keepsRecorded = sent[`${pickPrefix}${name}`] === "recorded";
    chosen[name] = keepsRecorded ? (sent[`${recordedPrefix}${name}`] ?? value) : value;
  }
  return chosen;
}
