import type { Database } from "../database/index.js";
import type { Identity } from "./identity.js";
import type { Login } from "./login.js";

/** The providers that a login belongs to and its issuer may speak for, by name. */
export async function membershipsOf(
  database: Database,
  identity: Pick<Identity, "mayJoin">,
  login: Login,
): Promise<{ slug: string; name: string }[]> {
  const all = await database.identify((unit) =>
    unit.rows<{ slug: string; name: string }>("select slug, name from memberships_of($1, $2)", [
      login.issuer,
      login.subject,
    ]),
  );
  return all.filter(({ slug }) => identity.mayJoin(login, slug));
}
