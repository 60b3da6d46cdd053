import type { Context } from "../../address/page.js";
import { stateOf } from "../../address/standing-filter.js";
import type { TraineeFilter, TraineeOrder } from "../../generated/documents.js";

/** The link's choice as the graph's filter of people. */
export function traineeFilter({ address, choice }: Context): TraineeFilter {
  const { search, level, standing } = address.parameters;
  const { cohort, reviewPoint, hub, subject, strand, school } = choice;
  const state = stateOf(address.parameters);
  const known = choice.levels.some(({ code }) => code === level);
  const byStanding = state !== null || known || standing === "below" || standing === "reached";
  return {
    cohort: cohort.code,
    ...(hub ? { hub: hub.code } : {}),
    ...(subject ? { subject: subject.code } : {}),
    ...(school ? { schoolUrn: school.urn } : {}),
    ...(search ? { search } : {}),
    ...(byStanding && reviewPoint ? { reviewPoint: reviewPoint.code } : {}),
    ...(byStanding && strand ? { strand: strand.code } : {}),
    ...(state ? { state } : {}),
    ...(level && known ? { level } : {}),
    ...(standing === "below" ? { belowExpected: true } : {}),
    ...(standing === "reached" ? { belowExpected: false } : {}),
  };
}

const orders: Readonly<Record<string, TraineeOrder>> = {
  name: "NAME",
  reference: "REFERENCE",
  subject: "SUBJECT",
  hub: "HUB",
};

/**
 * The order in which people are listed: the graph sorts, so that pages follow one another. Readers who see no names get
 * none of their order either.
 */
export function traineeOrder({ address, frame }: Context): {
  readonly by: string;
  readonly order: TraineeOrder;
} {
  const names = frame.viewer.scope.seesNames;
  const own = names ? "name" : "reference";
  const asked = address.parameters.sort ?? own;
  const by = orders[asked] && (names || asked !== "name") ? asked : own;
  return { by, order: orders[by] ?? "REFERENCE" };
}
