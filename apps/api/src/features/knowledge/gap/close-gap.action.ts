import { refuseGapClosing } from "@reviewpoint/domain/knowledge";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { CloseGapInput } from "./gap.input.js";
import { gapById } from "./knowledge-gap.loader.js";
import { gapWithin } from "./knowledge-gap.query.js";
import { knowledgeGapStepTable } from "./knowledge-gap-step.table.js";
import { KnowledgeGapType } from "./knowledge-gap.type.js";

/** Closes a gap on evidence. */
export const closeGap = action({
  name: "closeGap",
  description: "Closes a gap on evidence. If it opens again, it is raised again.",
  input: CloseGapInput,
  right: "close-gap",
  isolation: "read committed",
  async ties(performance, { gapId }) {
    const { unit, viewer } = performance;
    const gap = isUuid(gapId) ? await gapWithin(unit, viewer.providerId, gapId) : null;
    return gap === null ? accessOf(viewer).ties : tiesToTrainee(performance, gap.traineeId);
  },
  shows: { gap: { type: () => KnowledgeGapType, by: gapById, description: "The gap as it was closed." } },
  refusals: ["not-found", "conflict", "gap-already-closed", "closing-evidence-missing"],
  async perform({ unit, viewer, now, refuse }, { gapId, expectedVersion, evidence }) {
    const { providerId, personId, today } = viewer;
    const gap = isUuid(gapId) ? await gapWithin(unit, providerId, gapId) : null;
    if (!gap) return refuse({ code: "not-found", what: "gap", id: gapId }, "gapId");
    if (gap.version !== expectedVersion)
      return refuse({ code: "conflict", currentVersion: gap.version }, "expectedVersion");
    const refusal = refuseGapClosing(gap, evidence);
    if (refusal) return refuse(refusal, refusal.code === "gap-already-closed" ? "gapId" : "evidence");
    const step = { providerId, gapId, version: gap.version + 1, closedOn: today, evidence: evidence.trim() };
    await unit.insert(knowledgeGapStepTable, [{ ...step, recordedAt: now, recordedBy: personId }]);
    return { ids: { gap: gapId }, about: [gap.traineeId] };
  },
});
