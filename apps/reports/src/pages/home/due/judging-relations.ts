import { type AccessRole, accessPolicy, type LivingRelation } from "@reviewpoint/domain/access";
import type { Role, TraineeRelation } from "../../../generated/documents.js";

/** The graph's relations to trainees, under their names in the access tables. */
const relations: readonly (readonly [TraineeRelation, LivingRelation])[] = [
  ["SELF", "self"],
  ["CASELOAD", "caseload"],
  ["SCHOOL", "school"],
  ["SUBJECT", "subject"],
  ["HUB", "hub"],
];

/** By which relations these roles judge, as the access tables say. */
export function judgingRelations(roles: readonly Role[]): TraineeRelation[] {
  const tables = roles.map(
    (role) => accessPolicy.tables[role.toLowerCase().replaceAll("_", "-") as AccessRole],
  );
  return relations
    .filter(([, relation]) => tables.some((table) => table[relation]?.["record-judgements"] !== undefined))
    .map(([relation]) => relation);
}
