import type { Context } from "../../address/page.js";
import { mayDo } from "../../frame/may-do.js";

/** The parts of the administration, of those that this reader may open. */
export function Sections({ context }: { context: Context }) {
  const sections = [
    { path: "/administration", label: "People and roles", act: "administer-roles" },
    { path: "/administration/tokens", label: "Tokens", act: "administer-tokens" },
    { path: "/administration/tightenings", label: "Narrowed access", act: "tighten-access" },
    { path: "/administration/trail", label: "Audit trail", act: "read-audit" },
  ] as const;
  const here = context.address.path;
  const current = here.startsWith("/administration/people/") ? "/administration" : here;
  return (
    <nav class="tabs" aria-label="Administration">
      <ul>
        {sections
          .filter((section) => mayDo(context, section.act))
          .map(({ path, label }) => (
            <li>
              <a href={path} aria-current={path === current ? (path === here ? "page" : "true") : undefined}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
