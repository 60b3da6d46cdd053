import type { Content, Context } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import type { AdministeredPersonQuery } from "../../../generated/documents.js";
import { TableView } from "../../../table/table-view.js";
import { Sections } from "../sections.js";
import { Done } from "./done.js";
import { EndRole } from "./end-role.js";
import { Grant } from "./grant.js";
import { holdingsTable, isOpen } from "./holdings.js";
import { LetIn } from "./let-in.js";
import { SignIns } from "./sign-ins.js";

/** One person: the roles that they hold, how one ends, how another is given, and how they sign in. */
export function personView(data: AdministeredPersonQuery, context: Context): Content {
  const id = context.address.path.split("/")[3];
  const held = data.roleHoldings.nodes;
  const open = held.filter((holding) => isOpen(holding, context));
  const ended = held.filter((holding) => !isOpen(holding, context));
  const name = held[0]?.person?.name ?? data.people.nodes.find((one) => one.id === id)?.name;
  return {
    heading: name ?? "One person's roles",
    back: { href: "/administration", label: "People and roles" },
    answer:
      open.length === 0
        ? `${name ?? "This person"} holds no role at the moment.`
        : `${name ?? "This person"} holds ${open.length === 1 ? "one role" : `${open.length} roles`}.`,
    body: (
      <>
        <Sections context={context} />
        <Done context={context} />
        {open.length > 0 ? (
          <section class="block" aria-labelledby="open">
            <h2 id="open">Roles</h2>
            <ul class="holdings">
              {open.map((holding) => (
                <EndRole context={context} holding={holding} name={name ?? "They"} />
              ))}
            </ul>
          </section>
        ) : null}
        <Grant context={context} places={data} />
        {mayDo(context, "grant-moderation") ? <LetIn context={context} places={data} /> : null}
        {ended.length > 0 ? (
          <section class="block" aria-labelledby="ended">
            <h2 id="ended">Roles that have ended</h2>
            <TableView
              table={holdingsTable({ ...data, roleHoldings: { nodes: ended } }, context)}
              address={context.address}
            />
          </section>
        ) : null}
        {mayDo(context, "administer-people") ? (
          <SignIns context={context} name={name ?? "this person"} />
        ) : null}
      </>
    ),
  };
}
