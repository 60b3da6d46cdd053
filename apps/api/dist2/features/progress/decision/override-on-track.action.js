import { onTrack, refuseOverride } from "@reviewpoint/domain/progress";
import { action, isRefused } from "../../../graph/writing/action.js";
import { placeOfReview } from "../../judgements/recording/review-to-write.js";
import { reviewId } from "../../judgements/review/review-id.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { OnTrackType } from "../on-track/on-track.type.js";
import { onTrackById } from "../on-track/on-track.loader.js";
import { lastDecision, standingsWithin } from "./on-track-decision.query.js";
import { onTrackOverrideTable } from "./on-track-override.table.js";
import { OverrideOnTrackInput } from "./override-on-track.input.js";
import { onTrackRule } from "../progress.settings.js";
/** Decides, with a reason, whether a trainee is on track; what the rule says stays visible beside it. */
export const overrideOnTrack = action({
    name: "overrideOnTrack",
    description: "Decides with a reason whether a trainee is on track at a review point. What the rule says stays visible beside it.",
    input: OverrideOnTrackInput,
    right: "override-on-track",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        onTrack: {
            type: () => OnTrackType,
            by: onTrackById,
            description: "How the trainee stands now, and why.",
        },
    },
    refusals: ["not-found", "conflict", "not-in-training", "nothing-to-take-back", "reason-missing"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId } = viewer;
        const place = await placeOfReview(performance, input);
        if (isRefused(place))
            return place;
        const { traineeId, reviewPointId, status, expectedVersion } = input;
        const last = await lastDecision(unit, providerId, traineeId, reviewPointId);
        const version = last?.sequence ?? 0;
        if (version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: version }, "expectedVersion");
        const standings = await standingsWithin(unit, providerId, traineeId, reviewPointId);
        const { derived } = onTrack(standings, (await settingsWithin(performance)).of(onTrackRule));
        const refusal = refuseOverride(input, derived, last?.status ?? null);
        if (refusal)
            return refuse(refusal, refusal.code === "reason-missing" ? "reason" : "status");
        const row = {
            ...{ providerId, id: newId(), traineeId, reviewPointId, sequence: version + 1 },
            ...{ status, derivedThen: derived, reason: input.reason.trim() },
            ...{ recordedAt: now, recordedBy: viewer.personId },
        };
        await unit.insert(onTrackOverrideTable, [row]);
        return {
            ids: { onTrack: reviewId(traineeId, reviewPointId) },
            about: [traineeId],
            facts: { derived, before: last?.status ?? "as_derived" },
        };
    },
});
//# sourceMappingURL=override-on-track.action.js.map