import type { AccessAct } from "./act.js";
import type { LivingRelation } from "./relation.js";
import type { SensitiveField } from "./sensitive-field.js";

/** What a role may do through a relation: the act as a whole, or the act with some fields masked. No line: denied. */
export type AccessLine = "allow" | { readonly mask: readonly SensitiveField[] };

/** Everything that one role may do, relation by relation. What has no line is denied. */
export type RoleTable = {
  readonly [relation in LivingRelation]?: { readonly [act in AccessAct]?: AccessLine };
};

/** The fields that a line masks. */
export function maskedBy(line: AccessLine): readonly SensitiveField[] {
  return line === "allow" ? [] : line.mask;
}
