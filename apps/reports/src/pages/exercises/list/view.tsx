import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import type { ExercisesQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import type { Table } from "../../../table/table.js";
import { Paging } from "../../paging.js";
import { populationOf } from "../facts.js";
import { nextOf } from "../next.js";
import { whoModerates } from "../who-moderates.js";
import { kindName, pieces, stateName } from "../words.js";

/** The exercises of a cohort, the newest first, and the way to open one. */
export function exercisesView({ exercises }: ExercisesQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = exercises;
  const open = nodes.filter(({ state }) => state !== "CLOSED").length;
  const isPlanner = mayDo(context, "plan-moderation");
  const href = linkTo(context.address, "/exercises/open");
  const name = context.choice.cohort.name;
  const own = nodes.reduce((most, { blindPieces }) => Math.max(most, blindPieces), 0);
  return {
    answer:
      totalCount === 0
        ? `Nothing of ${name} has been moderated yet that you can see.`
        : `${totalCount === 1 ? "1 exercise is" : `${totalCount} exercises are`} about ${name}; of those listed, ${open === 1 ? "1 is" : `${open} are`} open.${own === 0 ? "" : ` You have ${pieces(own)} to judge blind.`}`,
    body: (
      <>
        {totalCount === 0 ? (
          <State
            title="No exercise is there"
            action={isPlanner ? { href, label: "Open an exercise" } : undefined}
          >
            <p>
              In an exercise, work that was judged once is judged a second time: who, how much of it, and what
              follows, are decided before anything is drawn.
            </p>
          </State>
        ) : (
          <div class="block">
            <TableView table={exercisesTable(nodes, context)} address={context.address} />
          </div>
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        {isPlanner && totalCount > 0 ? (
          <p>
            <a class="button" href={href}>
              Open an exercise
            </a>
          </p>
        ) : null}
      </>
    ),
  };
}

function exercisesTable(nodes: ExercisesQuery["exercises"]["nodes"], { address }: Context): Table {
  return {
    caption: "Exercises, the newest first",
    columns: [
      { label: "Exercise" },
      { label: "What is moderated" },
      { label: "Days" },
      { label: "Who moderates" },
      { label: "How far" },
      { label: "Next" },
    ],
    rows: nodes.map((one) => ({
      key: one.id,
      cells: [
        { text: one.title, href: linkTo(address, `/exercises/${one.id}`) },
        { text: kindName[one.kind], lines: [kindName[one.kind], populationOf(one)] },
        { text: `${longDate(one.opensOn)} to ${longDate(one.closesOn)}` },
        { text: whoModerates(one.moderators) },
        { text: stateName[one.state], lines: farOf(one) },
        { text: nextOf(one) },
      ],
    })),
  };
}

function farOf({ state, sampled, allotted, judged }: ExercisesQuery["exercises"]["nodes"][number]): string[] {
  return sampled === 0
    ? [stateName[state]]
    : [stateName[state], `${judged} of ${pieces(Math.max(sampled, allotted))} judged`];
}
