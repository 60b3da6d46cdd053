import { refuseStandardisation, usualStandardisation } from "@reviewpoint/domain/moderation";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { action } from "../../../../graph/writing/action.js";
import { found } from "../../../../graph/writing/found.js";
import { standardisationRules } from "../../moderation.settings.js";
import { settingsWithin } from "../../../provider/setting/settings-within.js";
import { tiesToSubjects } from "../../exercise/exercise-to-write.js";
import { keepParticipants } from "../participant/keep-participants.js";
import { firstNotMarking } from "../participant/marking-roles.query.js";
import { keepScripts, placeOfRefusal } from "../script/keep-scripts.js";
import { setWork } from "./set-work.query.js";
import { OpenStandardisationInput } from "../exercise/standardisation.input.js";
import { standardisationById } from "../exercise/standardisation.loader.js";
import { standardisationTable } from "../exercise/standardisation.table.js";
import { standardisationSubjectTable } from "../exercise/standardisation-subject.table.js";
import { StandardisationType } from "../exercise/standardisation.type.js";
/** Opens an exercise before the marking of an assignment. The provider's rule is frozen with it. */
export const openStandardisation = action({
    name: "openStandardisation",
    description: "Opens an exercise of standardisation before an assignment is marked: scripts with agreed marks, who marks them and when. The provider's rule of readiness is frozen as it is today.",
    input: OpenStandardisationInput,
    right: "plan-moderation",
    // agreed marks are better kept than the trail
    confined: ["scripts"],
    async ties(performance, { assignmentId, subjectIds }) {
        const work = await setWork(performance, assignmentId);
        if (work === null)
            return accessOf(performance.viewer).ties;
        return tiesToSubjects(performance, work.cohortId, subjectsOf(work.subjectIds, subjectIds));
    },
    shows: {
        standardisation: {
            type: () => StandardisationType,
            by: standardisationById,
            description: "The exercise.",
        },
    },
    refusals: [
        ...["not-found", "exercise-untitled", "window-reversed", "scripts-too-few", "script-without-label"],
        ...["script-label-twice", "off-the-scale", "nobody-takes-part", "leads-and-takes-part", "not-a-marker"],
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const { assignmentId, opensOn, closesOn, scripts } = input;
        const work = await setWork(performance, assignmentId);
        if (work === null)
            return refuse({ code: "not-found", what: "assignment", id: assignmentId }, "assignmentId");
        const subjectIds = subjectsOf(work.subjectIds, input.subjectIds);
        for (const id of subjectIds) {
            const isSet = work.subjectIds.length === 0 || work.subjectIds.includes(id);
            if (!isSet || !(await found(unit, providerId, "subject", id)))
                return refuse({ code: "not-found", what: "subject", id }, "subjectIds");
        }
        const rules = (await settingsWithin(performance)).of(standardisationRules);
        const rule = rules[work.kindCode] ?? usualStandardisation(work.scale);
        const refusal = refuseStandardisation(input, work.scale, rule, personId);
        if (refusal)
            return refuse(refusal, ...placeOfRefusal(refusal, scripts));
        const participantIds = [...new Set(input.participantIds)];
        const other = await firstNotMarking(performance, participantIds);
        if (other !== null)
            return refuse({ code: "not-a-marker", personId: other }, "participantIds");
        const id = newId();
        await unit.insert(standardisationTable, [
            {
                ...{ providerId, id, assignmentId, title: input.title.trim(), opensOn, closesOn, rule },
                ...{ openedBy: personId, openedAt: now, releasedBy: null, releasedAt: null, releasedOn: null },
                version: 1,
            },
        ]);
        await unit.insert(standardisationSubjectTable, subjectIds.map((subjectId) => ({ providerId, standardisationId: id, subjectId })));
        await keepScripts(performance, id, scripts);
        await keepParticipants(performance, id, participantIds);
        return { ids: { standardisation: id } };
    },
});
/** The subjects that are named; where none is, those that the assignment is set. */
const subjectsOf = (set, named) => [
    ...new Set(named && named.length > 0 ? named : set),
];
//# sourceMappingURL=open-standardisation.action.js.map