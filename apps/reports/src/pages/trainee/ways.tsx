import type { AccessAct } from "@reviewpoint/domain/access";
import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { seesOnlyThemselves } from "../../address/scope.js";
import { mayDo } from "../../frame/may-do.js";

interface Way {
  /** Below the trainee's own path. */
  readonly path: string;
  readonly label: string;
  readonly act: AccessAct;
}

const ways: readonly Way[] = [
  { path: "", label: "Record", act: "read-trainee" },
  { path: "/week", label: "Week", act: "read-meetings" },
  { path: "/visit", label: "Before a visit", act: "check-week" },
  { path: "/gaps", label: "Knowledge gaps", act: "read-targets" },
  { path: "/observations", label: "Observations", act: "read-observation" },
  { path: "/portfolio", label: "Portfolio", act: "read-portfolio" },
  { path: "/review", label: "Review point", act: "read-judgement" },
  { path: "/concerns", label: "Concerns and plans", act: "read-concerns" },
  { path: "/welfare", label: "Welfare", act: "read-welfare" },
  { path: "/on-track", label: "On track or not", act: "override-on-track" },
];

/** What there is to read and to do about one trainee, of those that this reader may open. */
export function TraineeWays({ context, id }: { context: Context; id: string }) {
  const open = ways.filter(({ act }) => mayDo(context, act));
  if (seesOnlyThemselves(context.frame) || open.length < 2) return null;
  const own = `/trainees/${id}`;
  const here = context.address.path.slice(own.length);
  return (
    <nav class="tabs" aria-label="About this person">
      <ul>
        {open.map(({ path, label }) => (
          <li>
            <a href={linkTo(context.address, own + path)} aria-current={path === here ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
