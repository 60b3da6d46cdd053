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

@InputType("UnlinkEvidenceFileInput", {
  description: "A file of one's own, the one thing that it is not evidence of, and why.",
})
export class UnlinkEvidenceFileInput extends LinkEvidenceFileInput {
  @Field(() => String, { description: "Why it should not have been linked." })
  readonly reason!: string;
}

/** Takes back of what a file is evidence. From then on it is had only through what it is evidence of besides. */
export const unlinkEvidenceFile = action({
  name: "unlinkEvidenceFile",
  description:
    "Takes back that a file of one's own is evidence of something, unless a plan was opened on it. The link stays on record, and the same can be linked again; a file that is linked to nothing else is one's own alone.",
  input: UnlinkEvidenceFileInput,
  right: "add-evidence",
  confined: ["reason"],
  async ties(performance, { fileId }) {
    return tiesToTrainee(performance, (await traineeOfFile(performance, fileId)) ?? "");
  },
  shows: { file: { type: () => EvidenceFileType, by: evidenceFileById, description: "The file." } },
  refusals: [
    ...(["not-found", "words-missing", "target-not-closed"] as const),
    ...(["evidence-not-linked", "evidence-rested-on"] as const),
  ],
  async perform(performance, input) {
    const { unit, viewer, now, refuse } = performance;
    const { providerId, personId: recordedBy, today: withdrawnOn } = viewer;
    const named = await namedLink(performance, input);
    if (isRefused(named)) return named;
    const { fileId, traineeId, name, id } = named;
    const plan = name === "concernId" ? await planOnConcern(performance, id) : null;
    const last = await lastLinkOf(performance, fileId, name, id);
    const link = last === null || last.isWithdrawn ? null : last;
    const refusal = refuseUnlinking({ id: fileId, reason: input.reason }, link && { ...link, plan });
    if (refusal) return refuse(refusal, refusal.code === "words-missing" ? "reason" : name);
    const why = { withdrawnOn, reason: input.reason.trim(), recordedBy, recordedAt: now };
    await unit.insert(linkWithdrawalTable, [{ providerId, linkId: link?.id ?? "", ...why }]);
    return { ids: { file: fileId }, about: [traineeId] };
  },
});
