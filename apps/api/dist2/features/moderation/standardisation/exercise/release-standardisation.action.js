var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { refuseResultsRelease } from "@reviewpoint/domain/moderation";
import { Field, ID, InputType } from "type-graphql";
import { action, isRefused } from "../../../../graph/writing/action.js";
import { changeRow } from "../../../../graph/writing/change-row.js";
import { ChangeInput } from "../../../../graph/writing/mutation/write.input.js";
import { participantsWithin } from "../participant/participants-of.query.js";
import { standardisationById } from "./standardisation.loader.js";
import { standardisationTable } from "./standardisation.table.js";
import { leadingRefusals, standardisationToLead, tiesToStandardisation } from "./standardisation-to-write.js";
import { StandardisationType } from "./standardisation.type.js";
let ReleaseStandardisationInput = class ReleaseStandardisationInput extends ChangeInput {
    standardisationId;
};
__decorate([
    Field(() => ID, { description: "The exercise's id." })
], ReleaseStandardisationInput.prototype, "standardisationId", void 0);
ReleaseStandardisationInput = __decorate([
    InputType("ReleaseStandardisationInput", { description: "Which exercise's results are released." })
], ReleaseStandardisationInput);
/** Releases results: marking ends, each who took part sees what was agreed and how they did, and whoever leads sees all. */
export const releaseStandardisation = action({
    name: "releaseStandardisation",
    description: "Ends the marking of an exercise of standardisation and releases its results: whoever took part sees the agreed marks and their own result, whoever leads sees everybody's.",
    input: ReleaseStandardisationInput,
    right: "plan-moderation",
    ties: (performance, { standardisationId }) => tiesToStandardisation(performance, standardisationId),
    shows: {
        standardisation: {
            type: () => StandardisationType,
            by: standardisationById,
            description: "The exercise.",
        },
    },
    refusals: [...leadingRefusals, "standardisation-released", "nothing-marked"],
    async perform(performance, input) {
        const { viewer, now, refuse } = performance;
        const exercise = await standardisationToLead(performance, input);
        if (isRefused(exercise))
            return exercise;
        const participants = await participantsWithin(performance, exercise.id);
        const marked = participants.reduce((total, one) => total + one.marked, 0);
        const refusal = refuseResultsRelease({ releasedOn: exercise.releasedOn, marked });
        if (refusal)
            return refuse(refusal, "standardisationId");
        await changeRow(performance, standardisationTable, exercise, {
            ...{ releasedBy: viewer.personId, releasedAt: now, releasedOn: viewer.today },
        });
        return { ids: { standardisation: exercise.id } };
    },
});
//# sourceMappingURL=release-standardisation.action.js.map