import type { AccessAct } from "../act.js";
import type { AccessLine } from "../line.js";
import type { LivingRelation } from "../relation.js";
import type { AccessRole } from "../role.js";

/** A provider's own rule: what is to stand in one cell of the policy. */
export interface Tightening {
  readonly role: AccessRole;
  readonly relation: LivingRelation;
  readonly act: AccessAct;
  readonly line: AccessLine | "deny";
}

/**
 * The cell that a rule is about, as messages name it.
 * @example
 * cellName({ role: "mentor", relation: "school", act: "read-trainee" }) // => "mentor × school × read-trainee"
 */
export function cellName({ role, relation, act }: Pick<Tightening, "role" | "relation" | "act">): string {
  return `${role} × ${relation} × ${act}`;
}
