import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import type { SchoolsQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import { capital } from "../../../words/words.js";
import { Paging } from "../../paging.js";
import { SeenBy } from "../../seen-by.js";
import { schoolsTable } from "./table.js";

/** The schools, each with the way to its summary. */
export function schoolsView(data: SchoolsQuery, context: Context): Content {
  const { words, choice } = context;
  const { nodes, totalCount, pageInfo } = data.schools;
  const placed = nodes.filter(({ trainees }) => trainees.totalCount > 0).length;
  const isNarrowed = choice.hub !== null || context.address.parameters.search !== undefined;
  return {
    answer:
      totalCount === 0
        ? `No ${words.one("school")} ${isNarrowed ? "fits what is chosen" : "has been brought in yet"}.`
        : `${words.count(totalCount, "school")} ${totalCount === 1 ? "is" : "are"} found; ${placed} of the ${nodes.length} listed ${placed === 1 ? "has" : "have"} ${words.many("trainee")}${choice.subject ? ` of ${choice.subject.name}` : ""} whom you may see.`,
    body: (
      <>
        <Own context={context} />
        {totalCount === 0 ? (
          <State title={`No ${words.one("school")} to show`}>
            <p>
              {isNarrowed
                ? "Look for another part of the name, or choose another place."
                : `${capital(words.many("school"))} come with the placements that are imported.`}
            </p>
          </State>
        ) : (
          <TableView table={schoolsTable(data, context)} address={context.address} />
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <SeenBy readers={data.readers} />
      </>
    ),
  };
}

/** The way straight to the schools of those whose scope they are. */
function Own({ context: { address, frame, words } }: { readonly context: Context }) {
  const { kind, schools } = frame.viewer.scope;
  if (kind !== "SCHOOL" || schools.length === 0) return null;
  return (
    <p>
      Your {words[schools.length === 1 ? "one" : "many"]("school")}:{" "}
      {schools.map(({ urn, name }, at) => (
        <>
          {at > 0 ? ", " : ""}
          <a href={linkTo(address, `/schools/${urn}`)}>{name}</a>
        </>
      ))}
    </p>
  );
}
