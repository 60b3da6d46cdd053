import type { AccessAct } from "@reviewpoint/domain/access";
import type { Context } from "../address/page.js";
import { seesOnlyThemselves } from "../address/scope.js";
import { capital } from "../words/words.js";
import { homeName } from "./home-name.js";
import { mayDo } from "./may-do.js";

/** A page that can be gone to from every page. */
export interface NavigationItem {
  readonly path: string;
  readonly label: string;
}

/** Pages that belong together, under a name; the first page of all stands by itself, without one. */
export interface NavigationGroup {
  readonly name: string | null;
  readonly items: readonly NavigationItem[];
}

interface Way extends NavigationItem {
  /** What it takes to go there. */
  readonly act: AccessAct;
  /** What it takes besides. */
  readonly besides?: AccessAct;
}

interface Ways {
  readonly name: string;
  readonly ways: readonly Way[];
}

/**
 * The pages that this reader may go to, in groups and in the order in which a review point is worked through; of one's own
 * record alone there is nothing to count. A group with nothing in it is left out.
 */
export function navigationGroups(context: Context): readonly NavigationGroup[] {
  const home = { name: null, items: [{ path: "/", label: homeName(context) }] };
  const groups = seesOnlyThemselves(context.frame)
    ? [ofOneself]
    : [...ofOthers(context), { ...ofOneself, name: "About me" }];
  const open = groups.map(({ name, ways }) => ({
    name,
    items: ways.filter(({ act, besides = act }) => mayDo(context, act) && mayDo(context, besides)),
  }));
  return [home, ...open.filter(({ items }) => items.length > 0)];
}

const ofOneself: Ways = {
  name: "My record",
  ways: [
    { path: "/my-week", label: "My week", act: "write-meeting" },
    { path: "/my-gaps", label: "My knowledge gaps", act: "write-meeting" },
    { path: "/my-portfolio", label: "My portfolio", act: "write-meeting" },
    { path: "/my-assignments", label: "My assignments", act: "write-meeting" },
    { path: "/readings", label: "Who read about me", act: "read-own-trail" },
  ],
};

function ofOthers({ words }: Context): readonly Ways[] {
  const subject = capital(words.one("subject"));
  return [
    {
      name: "Weekly work",
      ways: [
        { path: "/this-week", label: "This week", act: "confirm-meeting" },
        { path: "/weeks", label: "The week", act: "check-week" },
      ],
    },
    {
      name: capital(words.many("reviewPoint")),
      ways: [
        { path: "/completeness", label: "Completeness", act: "read-completeness" },
        { path: "/review-form", label: "Review form", act: "read-review-forms" },
        { path: "/strands", label: capital(words.many("strand")), act: "read-cells" },
        { path: "/grid", label: "Grid", act: "read-cells" },
        { path: "/movement", label: "Movement", act: "read-cells" },
      ],
    },
    {
      name: capital(words.many("subject")),
      ways: [
        { path: "/subject", label: `${subject} analysis`, act: "analyse-subject" },
        { path: "/subject-reports", label: `${subject} reports`, act: "read-subject-reports" },
      ],
    },
    {
      name: "People and places",
      ways: [
        { path: "/trainees", label: capital(words.many("trainee")), act: "read-trainee" },
        { path: "/watch-list", label: capital(words.one("watchList")), act: "read-watch-list" },
        { path: "/portfolios", label: "Portfolios", act: "read-portfolio" },
        {
          path: "/schools",
          label: capital(words.many("school")),
          act: "read-school-summary",
          besides: "read-placements",
        },
      ],
    },
    {
      name: "Marking and moderation",
      ways: [
        { path: "/assignments", label: "Assignments", act: "read-marking" },
        { path: "/marking", label: "My marking", act: "mark-work" },
        { path: "/standardisation", label: "Standardisation", act: "mark-standard-scripts" },
        { path: "/exercises", label: "Moderation", act: "read-moderation" },
        { path: "/boards", label: "Boards", act: "read-boards" },
      ],
    },
    {
      name: "The provider",
      ways: [{ path: "/administration", label: "Administration", act: "administer-roles" }],
    },
  ];
}
