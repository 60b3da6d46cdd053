import { addDays } from "@reviewpoint/domain/calendar";
import { bySubject } from "../by-place.js";
import { setIn } from "./assignments.js";
const agreed = [48, 55, 62, 70];
const scripts = agreed.map((mark, at) => ({ label: `Script ${"ABCD"[at]}`, agreed: String(mark) }));
const text = "query ($id: ID!) { standardisation(id: $id) { version ownVersion scripts { id } } }";
/** Before the assignment is marked: lead mentors have directors mark scripts whose marks were agreed, and release results. */
export const standardiseMarking = (stage) => {
    const { cohortId, trainees } = stage.roster;
    const opened = new Map();
    const known = async (by, id) => (await stage.ask(by, text, { id }))["standardisation"];
    return async ({ week, at, day }) => {
        const turn = `${week - setIn} ${at}`;
        for (const { subjectId, leadId, trainees: own } of bySubject(trainees)) {
            const [{ directorId, deputyId } = { directorId: "", deputyId: "" }] = own;
            const about = { title: "Before marking", opensOn: day, closesOn: addDays(day, 4), scripts };
            if (turn === "1 monday") {
                const assignmentId = await assignmentOf(leadId);
                const input = { ...about, assignmentId, subjectIds: [subjectId], participantIds: [directorId] };
                const standardisation = (await stage.act("openStandardisation", leadId, input))?.["standardisation"];
                if (!standardisation)
                    continue;
                const { id: standardisationId, version } = standardisation;
                opened.set(subjectId, standardisationId);
                const both = { participantIds: [...new Set([directorId, deputyId])] };
                await stage.act("changeStandardisation", leadId, {
                    ...{ ...about, ...both, standardisationId, expectedVersion: version },
                });
            }
            const standardisationId = opened.get(subjectId);
            if (standardisationId === undefined)
                continue;
            if (turn === "1 wednesday") {
                const { scripts: found, ownVersion } = await known(directorId, standardisationId);
                const marks = found.map(({ id: scriptId }, nth) => ({
                    scriptId,
                    given: String((agreed[nth] ?? 0) + stage.chance("trial", subjectId, nth).integer(7) - 3),
                }));
                const input = { standardisationId, expectedVersion: ownVersion ?? 0, marks };
                await stage.act("recordTrialMarks", directorId, input);
            }
            if (turn === "1 friday") {
                const { version: expectedVersion } = await known(leadId, standardisationId);
                await stage.act("releaseStandardisation", leadId, { standardisationId, expectedVersion });
            }
        }
    };
    async function assignmentOf(leadId) {
        const { assignments } = await stage.ask(leadId, "{ assignments(first: 9) { nodes { id cohort { id } } } }");
        const { nodes } = assignments;
        return nodes.find(({ cohort }) => cohort.id === cohortId)?.id;
    }
};
//# sourceMappingURL=standardise.js.map