import { linkTo } from "../address/link.js";
import type { Context } from "../address/page.js";
import { type NavigationGroup, navigationGroups } from "./navigation-groups.js";

/** Pages that fit in one row of a wide screen: no more of them need names of groups to be found. */
const mostInOneRow = 8;

/** The way around: links in their groups on a wide screen, a menu that opens on a narrow one. */
export function Navigation({ context }: { context: Context }) {
  const groups = navigationGroups(context);
  const items = groups.flatMap((group) => group.items);
  const here = items.find(({ path }) => isWithin(context.address.path, path));
  const list = (place: string) => (
    <ul class={items.length > mostInOneRow ? "navigation-groups" : undefined}>
      {groups.map((group) => (
        <Group key={group.name ?? ""} {...{ group, place, context }} here={here?.path ?? null} />
      ))}
    </ul>
  );
  return (
    <>
      <nav class="navigation wide" aria-label="Pages">
        {list("wide")}
      </nav>
      <nav class="navigation narrow" aria-label="Menu">
        <details>
          <summary>
            Menu<span class="menu-here">{here?.label}</span>
          </summary>
          {list("narrow")}
        </details>
      </nav>
    </>
  );
}

interface GroupProps {
  readonly group: NavigationGroup;
  /** In which of the two lists it stands: both are in the document. */
  readonly place: string;
  /** The path of the page that is open, or within which it lies. */
  readonly here: string | null;
  readonly context: Context;
}

/** The pages of a group, named for eyes and ears alike. */
function Group({ group: { name, items }, place, here, context }: GroupProps) {
  const id = name === null ? undefined : `${place}-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
  return (
    <li class="navigation-group">
      {name === null ? null : (
        <span class="navigation-name" id={id}>
          {name}
        </span>
      )}
      <ul aria-labelledby={id}>
        {items.map(({ path, label }) => (
          <li key={path}>
            <a
              href={linkTo(context.address, path)}
              aria-current={here === path ? currency(context, path) : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function isWithin(path: string, page: string): boolean {
  return path === page || (page !== "/" && path.startsWith(`${page}/`));
}

function currency({ address }: Context, path: string): "page" | "true" {
  return address.path === path ? "page" : "true";
}
