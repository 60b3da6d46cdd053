var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { refuseUnlinking } from "@reviewpoint/domain/recovery";
import { Field, InputType } from "type-graphql";
import { action, isRefused } from "../../../../graph/writing/action.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { planOnConcern } from "../../../recovery/concern/unlinking/plan-on-concern.query.js";
import { evidenceFileById } from "../../file/evidence-file.query.js";
import { EvidenceFileType } from "../../file/evidence-file.type.js";
import { LinkEvidenceFileInput } from "../link-evidence-file.input.js";
import { namedLink } from "../named-link.js";
import { lastLinkOf, traineeOfFile } from "../thing-within.query.js";
import { linkWithdrawalTable } from "./link-withdrawal.table.js";
let UnlinkEvidenceFileInput = class UnlinkEvidenceFileInput extends LinkEvidenceFileInput {
    reason;
};
__decorate([
    Field(() => String, { description: "Why it should not have been linked." })
], UnlinkEvidenceFileInput.prototype, "reason", void 0);
UnlinkEvidenceFileInput = __decorate([
    InputType("UnlinkEvidenceFileInput", {
        description: "A file of one's own, the one thing that it is not evidence of, and why.",
    })
], UnlinkEvidenceFileInput);
export { UnlinkEvidenceFileInput };
/** Takes back of what a file is evidence. From then on it is had only through what it is evidence of besides. */
export const unlinkEvidenceFile = action({
    name: "unlinkEvidenceFile",
    description: "Takes back that a file of one's own is evidence of something, unless a plan was opened on it. The link stays on record, and the same can be linked again; a file that is linked to nothing else is one's own alone.",
    input: UnlinkEvidenceFileInput,
    right: "add-evidence",
    confined: ["reason"],
    async ties(performance, { fileId }) {
        return tiesToTrainee(performance, (await traineeOfFile(performance, fileId)) ?? "");
    },
    shows: { file: { type: () => EvidenceFileType, by: evidenceFileById, description: "The file." } },
    refusals: [
        ...["not-found", "words-missing", "target-not-closed"],
        ...["evidence-not-linked", "evidence-rested-on"],
    ],
    async perform(performance, input) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy, today: withdrawnOn } = viewer;
        const named = await namedLink(performance, input);
        if (isRefused(named))
            return named;
        const { fileId, traineeId, name, id } = named;
        const plan = name === "concernId" ? await planOnConcern(performance, id) : null;
        const last = await lastLinkOf(performance, fileId, name, id);
        const link = last === null || last.isWithdrawn ? null : last;
        const refusal = refuseUnlinking({ id: fileId, reason: input.reason }, link && { ...link, plan });
        if (refusal)
            return refuse(refusal, refusal.code === "words-missing" ? "reason" : name);
        const why = { withdrawnOn, reason: input.reason.trim(), recordedBy, recordedAt: now };
        await unit.insert(linkWithdrawalTable, [{ providerId, linkId: link?.id ?? "", ...why }]);
        return { ids: { file: fileId }, about: [traineeId] };
    },
});
//# sourceMappingURL=unlink-evidence-file.action.js.map