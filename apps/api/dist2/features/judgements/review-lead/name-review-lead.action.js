var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
let NameReviewLeadInput = class NameReviewLeadInput extends WriteInput {
    reviewPointId;
    subjectId;
    personId;
};
__decorate([
    Field(() => ID, { description: "The review point." })
], NameReviewLeadInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => ID, { description: "The subject." })
], NameReviewLeadInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => ID, { description: "A lead mentor of the subject." })
], NameReviewLeadInput.prototype, "personId", void 0);
NameReviewLeadInput = __decorate([
    InputType("NameReviewLeadInput", { description: "Who is to lead which review point, for which subject." })
], NameReviewLeadInput);
export { NameReviewLeadInput };
/** Names somebody to lead a review point for a subject. */
export const nameReviewLead = action({
    name: "nameReviewLead",
    description: "Names a lead mentor to lead a review point for their subject. Where nobody is named, all lead mentors of the subject do.",
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
        ]) {
            if (!(await found(unit, providerId, table, id)))
                return refuse({ code: "not-found", what, id }, field);
        }
        const read = rowsWithin({ unit });
        const named = await readNamings(read, [reviewPointId]);
        const mentors = await readLeadMentors(read, [reviewPointId]);
        const refusal = refuseLead({ subjectId, personId }, named, mentors);
        if (refusal)
            return refuse(refusal, "personId");
        const row = { id: newId(), reviewPointId, subjectId, personId, recordedAt: now, recordedBy };
        await unit.insert(reviewLeadTable, [{ providerId, ...row, endedAt: null, endedBy: null, version: 1 }]);
        return { ids: { reviewPoint: reviewPointId }, facts: { leadId: row.id } };
    },
});
//# sourceMappingURL=name-review-lead.action.js.map