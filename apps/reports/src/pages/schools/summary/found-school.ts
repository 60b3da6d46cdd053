import type { Context } from "../../../address/page.js";
import type { SchoolSummaryOfQuery } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";

export type SummarisedSchool = SchoolSummaryOfQuery["schools"]["nodes"][number];
export type Summary = NonNullable<SummarisedSchool["summary"]>;

/** The reference number of the school that a page under `/schools/:id` is about. */
export const urnOf = ({ address }: Pick<Context, "address">): string => address.path.split("/")[2] ?? "";

/**
 * The school of the link.
 *
 * @throws Unanswered `NOT_FOUND`
 */
export function foundSchool({ schools }: SchoolSummaryOfQuery, context: Context): SummarisedSchool {
  const school = schools.nodes.find(({ urn }) => urn === urnOf(context));
  if (!school) throw new Unanswered("NOT_FOUND", context.address.path);
  return school;
}
