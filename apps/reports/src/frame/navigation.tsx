import type { AccessAct } from "@reviewpoint/domain/access";
import { linkTo } from "../address/link.js";
import type { Context } from "../address/page.js";
import { seesOnlyThemselves } from "../address/scope.js";
import { capital } from "../words/words.js";
import { mayDo } from "./may-do.js";
import { homeName } from "./home-name.js";

interface Item {
  readonly path: string;
  readonly label: string;
}

interface Way extends Item {
  /** What it takes to go there. */
  readonly act: AccessAct;
}

/**
 * The pages that can be gone to from every page, in the order in which a review point is worked through; of one's own
 * record alone there is nothing to count.
 */
export function navigationItems(context: Context): readonly Item[] {
  const { words, frame } = context;
  const home = { path: "/", label: homeName(context) };
  const own: readonly Way[] = [
    { path: "/my-week", label: "My week", act: "write-meeting" },
    { path: "/my-gaps", label: "My knowledge gaps", act: "write-meeting" },
    { path: "/my-portfolio", label: "My portfolio", act: "write-meeting" },
    { path: "/my-assignments", label: "My assignments", act: "write-meeting" },
    { path: "/readings", label: "Who read about me", act: "read-own-trail" },
  ];
  const groups: readonly Way[] = [
    { path: "/this-week", label: "This week", act: "confirm-meeting" },
    { path: "/weeks", label: "The week", act: "check-week" },
    { path: "/completeness", label: "Completeness", act: "read-completeness" },
    { path: "/review-form", label: "Review form", act: "read-review-forms" },
    { path: "/strands", label: capital(words.many("strand")), act: "read-cells" },
    { path: "/grid", label: "Grid", act: "read-cells" },
    { path: "/movement", label: "Movement", act: "read-cells" },
    { path: "/trainees", label: capital(words.many("trainee")), act: "read-trainee" },
    { path: "/watch-list", label: capital(words.one("watchList")), act: "read-watch-list" },
    { path: "/portfolios", label: "Portfolios", act: "read-portfolio" },
    { path: "/schools", label: capital(words.many("school")), act: "read-school-summary" },
    { path: "/subject", label: `${capital(words.one("subject"))} analysis`, act: "analyse-subject" },
    {
      path: "/subject-reports",
      label: `${capital(words.one("subject"))} reports`,
      act: "read-subject-reports",
    },
    { path: "/exercises", label: "Moderation", act: "read-moderation" },
    { path: "/assignments", label: "Assignments", act: "read-marking" },
    { path: "/marking", label: "My marking", act: "mark-work" },
    { path: "/standardisation", label: "Standardisation", act: "mark-standard-scripts" },
    { path: "/boards", label: "Boards", act: "read-boards" },
    { path: "/administration", label: "Administration", act: "administer-roles" },
  ];
  const ways = seesOnlyThemselves(frame) ? own : [...groups, ...own];
  return [home, ...ways.filter(({ act }) => mayDo(context, act))];
}

/** The way around: a row of links on a wide screen, a menu that opens on a narrow one. */
export function Navigation({ context }: { context: Context }) {
  const items = navigationItems(context);
  const here = items.find(({ path }) => isWithin(context.address.path, path));
  const links = items.map(({ path, label }) => (
    <li>
      <a
        href={linkTo(context.address, path)}
        aria-current={here?.path === path ? currency(context, path) : undefined}
      >
        {label}
      </a>
    </li>
  ));
  return (
    <>
      <nav class="navigation wide" aria-label="Pages">
        <ul>{links}</ul>
      </nav>
      <nav class="navigation narrow" aria-label="Menu">
        <details>
          <summary>
            Menu<span class="menu-here">{here?.label}</span>
          </summary>
          <ul>{links}</ul>
        </details>
      </nav>
    </>
  );
}

function isWithin(path: string, page: string): boolean {
  return path === page || (page !== "/" && path.startsWith(`${page}/`));
}

function currency({ address }: Context, path: string): "page" | "true" {
  return address.path === path ? "page" : "true";
}
