import { refuseCorrection, refuseStandardisation } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../../graph/writing/action.js";
import { changeRow } from "../../../../graph/writing/change-row.js";
import { forModeration } from "../../population/population-of.js";
import { keepParticipants } from "../participant/keep-participants.js";
import { firstNotMarking } from "../participant/marking-roles.query.js";
import { participantsWithin } from "../participant/participants-of.query.js";
import { keepScripts, placeOfRefusal } from "../script/keep-scripts.js";
import { scriptsWithin } from "../script/scripts-of.query.js";
import { ChangeStandardisationInput } from "./standardisation.input.js";
import { standardisationById } from "./standardisation.loader.js";
import { standardisationTable } from "./standardisation.table.js";
import { leadingRefusals, standardisationToLead, tiesToStandardisation } from "./standardisation-to-write.js";
import { StandardisationType } from "./standardisation.type.js";
/** Changes an exercise: all of it until a script is marked, then its title, its days and who else takes part. */
export const changeStandardisation = action({
    name: "changeStandardisation",
    description: "Changes an exercise of standardisation before results are released: all of it until somebody has marked a script, then its title, its days and who else takes part.",
    input: ChangeStandardisationInput,
    right: "plan-moderation",
    confined: ["scripts"],
    ties: (performance, { standardisationId }) => tiesToStandardisation(performance, standardisationId),
    shows: {
        standardisation: {
            type: () => StandardisationType,
            by: standardisationById,
            description: "The exercise.",
        },
    },
    refusals: [
        ...leadingRefusals,
        ...["exercise-untitled", "window-reversed", "scripts-too-few", "script-without-label"],
        ...["script-label-twice", "off-the-scale", "nobody-takes-part", "not-a-marker"],
        ...["trial-marking-has-begun", "standardisation-released"],
    ],
    async perform(performance, input) {
        const { unit, viewer, refuse } = performance;
        const exercise = await standardisationToLead(performance, input);
        if (isRefused(exercise))
            return exercise;
        const { id, scale, rule, releasedOn } = exercise;
        const { opensOn, closesOn, scripts } = input;
        const refusal = refuseStandardisation(input, scale, rule, viewer.personId);
        if (refusal)
            return refuse(refusal, ...placeOfRefusal(refusal, scripts));
        const participantIds = [...new Set(input.participantIds)];
        await forModeration(unit);
        const before = await scriptsWithin(performance, id);
        const participants = await participantsWithin(performance, id);
        const markedBy = participants.filter(({ marked }) => marked > 0).map(({ personId }) => personId);
        const late = refuseCorrection({ scripts, participantIds }, { releasedOn, scripts: before, markedBy });
        if (late)
            return refuse(late, "scripts");
        const joining = participantIds.filter((one) => participants.every(({ personId }) => personId !== one));
        const other = await firstNotMarking(performance, joining);
        if (other !== null)
            return refuse({ code: "not-a-marker", personId: other }, "participantIds");
        if (markedBy.length === 0)
            await keepScripts(performance, id, scripts);
        await keepParticipants(performance, id, participantIds);
        await changeRow(performance, standardisationTable, exercise, {
            ...{ title: input.title.trim(), opensOn, closesOn },
        });
        return { ids: { standardisation: id } };
    },
});
//# sourceMappingURL=change-standardisation.action.js.map