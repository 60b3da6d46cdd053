import { type AccessRelation, accessRelations, type LivingRelation } from "../relation.js";
import { type AccessRole, accessRoles } from "../role.js";

/**
 * A role that someone holds, with the relation that this role gives them to what an act touches. They go in pairs, so
 * that no role makes use of a relation that another role has made.
 */
export interface Tie {
  readonly role: AccessRole;
  readonly relation: AccessRelation;
}

/** A tie that a table can have lines for. */
export interface LivingTie extends Tie {
  readonly relation: LivingRelation;
}

/** @throws RangeError for a role or a relation that is not in the lists. */
export function requireKnownTie({ role, relation }: Tie): void {
  if (!accessRoles.includes(role)) throw new RangeError(`access knows no role ${JSON.stringify(role)}`);
  if (!accessRelations.includes(relation)) {
    throw new RangeError(`access knows no relation ${JSON.stringify(relation)}`);
  }
}
