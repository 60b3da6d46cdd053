import sql, { join, type Sql } from "sql-template-tag";
import type { Listing } from "../../../graph/paging/keyset.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import type { Viewer } from "../../../identity/index.js";
import { traineeColumns, traineesWithPeople } from "../../partnership/trainee/trainee.query.js";
import { traineesInScope } from "../../partnership/trainee/trainee-scope.js";
import { traineeConditions } from "./trainee-conditions.js";
import type { TraineeFilter, TraineeOrder } from "./trainee-list.input.js";

/** What a viewer without names may filter by. */
const broad: ReadonlySet<string> = new Set(["cohort", "hub", "subject", "status"]);

/**
 * Trainees in the viewer's scope.
 *
 * @throws Refusal NOT_ALLOWED for a filter narrower than hub or subject where names may not be seen.
 */
export function traineeListing(viewer: Viewer, filter: TraineeFilter | null, order: TraineeOrder): Listing {
  if (!viewer.scope.seesNames) refuseNarrow(filter ?? {});
  return {
    kind: "trainee",
    select: traineeColumns(viewer),
    from: sql`${traineesWithPeople}${joinedFor[order]}`,
    where: join([traineesInScope(viewer), ...traineeConditions(filter ?? {})], " and "),
    order: orderOf(order, viewer.scope.seesNames),
  };
}

const none = sql``;
const joinedFor: Readonly<Record<TraineeOrder, Sql>> = {
  NAME: none,
  REFERENCE: none,
  SUBJECT: sql` join subject on subject.provider_id = trainee.provider_id and subject.id = trainee.subject_id`,
  HUB: sql` left join hub on hub.provider_id = trainee.provider_id and hub.id = trainee.hub_id`,
};

function orderOf(order: TraineeOrder, seesNames: boolean): Sql[] {
  const name = seesNames ? [sql`person.family_name`, sql`person.given_names`] : [];
  const id = sql`trainee.id`;
  switch (order) {
    case "NAME":
      return [...name, id];
    case "REFERENCE":
      return seesNames ? [sql`coalesce(trainee.provider_trainee_id, '')`, id] : [id];
    case "SUBJECT":
      return [sql`subject.name`, ...name, id];
    case "HUB":
      return [sql`coalesce(hub.name, '')`, ...name, id];
  }
}

function refuseNarrow(filter: TraineeFilter): void {
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null || broad.has(name)) continue;
    throw new Refusal(
      "NOT_ALLOWED",
      `filter.${name}: your roles see trainees without names, by ${[...broad].join(", ")} only. Leave it out.`,
    );
  }
}
