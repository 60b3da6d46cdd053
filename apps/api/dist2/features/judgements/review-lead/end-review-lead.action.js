var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { reviewLeadTable } from "./review-lead.table.js";
let EndReviewLeadInput = class EndReviewLeadInput extends ChangeInput {
    leadId;
};
__decorate([
    Field(() => ID, { description: "The naming's id." })
], EndReviewLeadInput.prototype, "leadId", void 0);
EndReviewLeadInput = __decorate([
    InputType("EndReviewLeadInput", { description: "Which naming ends." })
], EndReviewLeadInput);
export { EndReviewLeadInput };
/** Ends a naming: it stays on record, and the others named lead, or the subject's lead mentors. */
export const endReviewLead = action({
    name: "endReviewLead",
    description: "Ends a naming. It stays on record; the others named lead, or where nobody is, the subject's lead mentors.",
    input: EndReviewLeadInput,
    right: "name-review-leads",
    isolation: "read committed",
    shows: {
        reviewPoint: { type: () => ReviewPointType, by: reviewPointById, description: "The review point." },
    },
    refusals: ["not-found", "conflict", "nothing-to-revoke"],
    async perform(performance, { leadId, expectedVersion }) {
        const { unit, viewer, now, refuse } = performance;
        const [naming] = isUuid(leadId)
            ? await unit.rows(`select id, review_point_id as "reviewPointId", ended_at as "endedAt", version from review_point_lead
           where provider_id = $1 and id = $2`, [viewer.providerId, leadId])
            : [];
        if (!naming)
            return refuse({ code: "not-found", what: "naming", id: leadId }, "leadId");
        if (naming.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: naming.version }, "expectedVersion");
        if (naming.endedAt !== null)
            return refuse({ code: "nothing-to-revoke", what: "naming" }, "leadId");
        const change = { endedAt: now, endedBy: viewer.personId };
        await changeRow(performance, reviewLeadTable, naming, change);
        return { ids: { reviewPoint: naming.reviewPointId } };
    },
});
//# sourceMappingURL=end-review-lead.action.js.map