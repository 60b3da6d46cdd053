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

/** The order in which people are listed: the graph sorts, so that pages follow one another. */
export function traineeOrder({ address }: Context): { readonly by: string; readonly order: TraineeOrder } {
  const by = address.parameters.sort ?? "name";
  const order = orders[by];
  return order ? { by, order } : { by: "name", order: "NAME" };
}
