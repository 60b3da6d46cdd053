import {
  type AccessAct,
  accessActs,
  accessPolicy,
  type LivingRelation,
  type Tightening,
} from "@reviewpoint/domain/access";
import type { ServiceGrant } from "./verify-token.js";

/** Rules that leave a token's roles the acts that it was issued for, and nothing else that they could do. */
export function onlyActs({ acts, roles }: Pick<ServiceGrant, "acts" | "roles">): Tightening[] {
  const others = (Object.keys(accessActs) as AccessAct[]).filter((act) => !acts.includes(act));
  return [...new Set(roles.map(({ role }) => role))].flatMap((role) =>
    Object.entries(accessPolicy.tables[role]).flatMap(([relation, lines]) =>
      others
        .filter((act) => Object.hasOwn(lines, act))
        .map((act) => ({ role, relation: relation as LivingRelation, act, line: "deny" as const })),
    ),
  );
}
