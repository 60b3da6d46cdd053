import { refuseLead } from "@reviewpoint/domain/judgements";
import { rowsWithin } from "../../../graph/reading/rows.js";
import { Field, ID, InputType } from "type-graphql";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { readLeadMentors, readNamings } from "./review-lead.query.js";
import { reviewLeadTable } from "./review-lead.table.js";

@InputType("NameReviewLeadInput", { description: "Who is to lead which review point, for which subject." })
export class NameReviewLeadInput extends WriteInput {
  @Field(() => ID, { description: "The review point." })
  readonly reviewPointId!: string;

  @Field(() => ID, { description: "The subject." })
  readonly subjectId!: string;

  @Field(() => ID, { description: "A lead mentor of the subject." })
  readonly personId!: string;
}

/** Names somebody to lead a review point for a subject. */
export const nameReviewLead = action({
  name: "nameReviewLead",
  description:
    "Names a lead mentor to lead a review point for their subject. Where nobody is named, all lead mentors of the subject do.",
  input: NameReviewLeadInput,
  right: "name-review-leads",
  isolation: "read committed",
  shows: {
    reviewPoint: { type: () => ReviewPointType, by: reviewPointById, description: "The review point." },
  },
  refusals: ["not-found", "not-lead-mentor", "already-leads"],
  async perform({ unit, viewer, now, newId, refuse }, { reviewPointId, subjectId, personId }) {
    const { providerId, personId: recordedBy } = viewer;
    for (const [table, what, id, field] of [
      ["review_point", "review point", reviewPointId, "reviewPointId"],
      ["subject", "subject", subjectId, "subjectId"],
      ["person", "person", personId, "personId"],
    ] as const) {
      if (!(await found(unit, providerId, table, id))) return refuse({ code: "not-found", what, id }, field);
    }
    const read = rowsWithin({ unit });
    const named = await readNamings(read, [reviewPointId]);
    const mentors = await readLeadMentors(read, [reviewPointId]);
    const refusal = refuseLead({ subjectId, personId }, named, mentors);
    if (refusal) return refuse(refusal, "personId");
    const row = { id: newId(), reviewPointId, subjectId, personId, recordedAt: now, recordedBy };
    await unit.insert(reviewLeadTable, [{ providerId, ...row, endedAt: null, endedBy: null, version: 1 }]);
    return { ids: { reviewPoint: reviewPointId }, facts: { leadId: row.id } };
  },
});
