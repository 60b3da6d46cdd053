var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { refuseUnlinking } from "@reviewpoint/domain/recovery";
import { Field, ID, InputType } from "type-graphql";
import { action } from "../../../../graph/writing/action.js";
import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { tiesToTraineeOf, traineeOf } from "../../trainee-of.query.js";
import { concernById } from "../concern.query.js";
import { ConcernType } from "../concern.type.js";
import { lastLink } from "../linked-evidence.query.js";
import { evidenceWithdrawalTable } from "./evidence-withdrawal.table.js";
import { planOnConcern } from "./plan-on-concern.query.js";
let UnlinkEvidenceInput = class UnlinkEvidenceInput extends WriteInput {
    concernId;
    judgementId;
    document;
    reason;
};
__decorate([
    Field(() => ID, { description: "The concern's id." })
], UnlinkEvidenceInput.prototype, "concernId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The judgement that was linked." })
], UnlinkEvidenceInput.prototype, "judgementId", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Or the title of the formal document, as it was linked.",
    })
], UnlinkEvidenceInput.prototype, "document", void 0);
__decorate([
    Field(() => String, { description: "Why it should not have been linked." })
], UnlinkEvidenceInput.prototype, "reason", void 0);
UnlinkEvidenceInput = __decorate([
    InputType("UnlinkEvidenceInput", {
        description: "On what a concern does not rest: a judgement, or a formal document; and why.",
    })
], UnlinkEvidenceInput);
export { UnlinkEvidenceInput };
/** Takes back what a concern was said to rest on. A constraint keeps the same link from being taken back twice. */
export const unlinkEvidence = action({
    name: "unlinkEvidence",
    description: "Takes back that a concern rests on a judgement or a formal document, unless a plan was opened on it. The link stays on record, and the same can be linked again.",
    input: UnlinkEvidenceInput,
    right: "raise-concern",
    isolation: "read committed",
    confined: ["document", "reason"],
    ties: (performance, { concernId }) => tiesToTraineeOf(performance, "concern", concernId),
    shows: {
        concern: { type: () => ConcernType, by: concernById, description: "The concern with what it rests on." },
    },
    refusals: ["not-found", "words-missing", "evidence-not-linked", "evidence-rested-on"],
    async perform(performance, { concernId, judgementId = null, document: title = null, reason }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy, today: withdrawnOn } = viewer;
        const traineeId = await traineeOf(performance, "concern", concernId);
        if (traineeId === null)
            return refuse({ code: "not-found", what: "concern", id: concernId }, "concernId");
        const document = title?.trim() || null;
        if ((judgementId === null) === (document === null))
            return refuse({ code: "words-missing", what: "judgement or document" }, "document");
        const plan = await planOnConcern(performance, concernId);
        const last = await lastLink(performance, concernId, { judgementId, document });
        const link = last === null || last.isWithdrawn ? null : last;
        const offered = { id: judgementId ?? document ?? "", reason };
        const refusal = refuseUnlinking(offered, link && { ...link, plan });
        const place = judgementId === null ? "document" : "judgementId";
        if (refusal)
            return refuse(refusal, refusal.code === "words-missing" ? "reason" : place);
        const why = { withdrawnOn, reason: reason.trim(), recordedBy, recordedAt: now };
        await unit.insert(evidenceWithdrawalTable, [{ providerId, evidenceId: link?.id ?? "", ...why }]);
        return { ids: { concern: concernId }, about: [traineeId] };
    },
});
//# sourceMappingURL=unlink-evidence.action.js.map