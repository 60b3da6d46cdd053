import type { Context } from "../../address/page.js";
import { administers } from "../../frame/administers.js";

/** The parts of the administration, of those that this reader may open. */
export function Sections({ context }: { context: Context }) {
  const sections = [
    { path: "/administration", label: "People and roles", of: "roles" },
    { path: "/administration/tokens", label: "Tokens", of: "tokens" },
    { path: "/administration/trail", label: "Audit trail", of: "trail" },
  ] as const;
  const here = context.address.path;
  const current = here.startsWith("/administration/people/") ? "/administration" : here;
  return (
    <nav class="tabs" aria-label="Administration">
      <ul>
        {sections
          .filter((section) => administers(context, section.of))
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
