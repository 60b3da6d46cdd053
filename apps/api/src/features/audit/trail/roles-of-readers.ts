import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { type Batch, loadAll } from "../../../graph/reading/load.js";
import type { Role } from "../../../identity/index.js";

interface HeldDays {
  readonly personId: string;
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}

const rolesOfPeople: Batch<string, readonly HeldDays[]> = async (ids, context) => {
  const rows = await context.read<HeldDays>(sql`select person_id as "personId", role, from_on as "from",
      until_on as "until" from role_holding where person_id = any(${ids}::uuid[]) order by from_on, id`);
  return ids.map((id) => rows.filter(({ personId }) => personId === id));
};

/** The roles that each actor held on the day of their deed, each once; none for a service token. */
export async function rolesAtDeeds(
  deeds: readonly { readonly actorId: string | null; readonly recordedAt: string }[],
  context: GraphContext,
): Promise<Role[][]> {
  const held = await loadAll(
    rolesOfPeople,
    deeds.map(({ actorId }) => actorId),
    context,
  );
  return deeds.map(({ recordedAt }, index) => {
    const day = recordedAt.slice(0, 10);
    const then = (held[index] ?? []).filter(
      ({ from, until }) => from <= day && (until === null || until >= day),
    );
    return [...new Set(then.map(({ role }) => role))];
  });
}
