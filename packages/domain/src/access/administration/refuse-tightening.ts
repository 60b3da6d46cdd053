import type { AccessAct } from "../act.js";
import { accessPolicy } from "../policy.js";
import { tighten } from "../tightening/tighten.js";
import type { Tightening } from "../tightening/tightening.js";
import type { AdministrationRefusalOf } from "./refusals.js";

/** Why a rule of the provider may not be recorded. */
export type TighteningRefusal = AdministrationRefusalOf<"rule-refused" | "right-kept">;

/** What administrators keep whatever the rules: without it nobody could take a rule back, or let in who can. */
const kept: readonly AccessAct[] = ["administer-people", "administer-roles", "tighten-access"];

/**
 * Why a provider's own rule may not be recorded; null when it may. It may only take away from what the tables give,
 * and not from administrators what it needs to be taken back.
 *
 * @example
 * const rule = { role: "mentor", relation: "school", act: "read-judgement", line: "deny" };
 * refuseTightening(rule) // => null
 * refuseTightening({ ...rule, act: "read-audit", line: { mask: [] } }) // => { code: "rule-refused", reason: "loosens", place: "mentor × school × read-audit", value: "mask " }
 * refuseTightening({ role: "provider-admin", relation: "provider", act: "tighten-access", line: "deny" }) // => { code: "right-kept", act: "tighten-access" }
 */
export function refuseTightening(rule: Tightening): TighteningRefusal | null {
  const [violation] = tighten(accessPolicy, [rule]).violations;
  if (violation) {
    const { code: reason, place, value } = violation;
    return { code: "rule-refused", reason, place, value };
  }
  const { role, relation, act } = rule;
  const isKept = role === "provider-admin" && relation === "provider" && kept.includes(act);
  return isKept && rule.line === "deny" ? { code: "right-kept", act } : null;
}
