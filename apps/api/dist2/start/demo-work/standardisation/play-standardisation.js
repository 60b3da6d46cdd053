import { addDays } from "@reviewpoint/domain/calendar";
import { roundDecimal } from "@reviewpoint/domain/moderation";
import { open } from "../assignments/assignment-days.js";
import { demoMark } from "../assignments/demo-marks.js";
import { readSetting } from "../assignments/read-setting.js";
import { peopleIn } from "../people-in.js";
import { inDays, isThere } from "../scene.js";
/** Days from today. */
const days = { opened: -4, opens: -3, marked: -1, closes: 10 };
const labels = ["Script A", "Script B", "Script C", "Script D"];
/** How many steps of the scale who has marked is away from what was agreed, script by script. */
const stepsAway = [0, 2, -1, 0];
/**
 * Scripts with agreed marks are marked before the assignment that is not due yet: one lead mentor has marked them all, and
 * the shown one has not begun.
 */
export const playStandardisation = async (scene) => {
    const { unit, does, cast, today } = scene;
    const { providerId } = cast.lead;
    const setting = await readSetting(scene);
    const [assignment] = await unit.rows("select id from assignment where provider_id = $1 and title = $2", [providerId, open.title]);
    const title = `Before marking: ${open.title}`;
    if (!setting || !assignment || (await isThere(scene, "standardisation", title)))
        return;
    const leads = await peopleIn(unit, cast.lead, "lead-mentor");
    const other = leads.find(({ personId }) => personId !== cast.lead.personId);
    if (!other)
        return;
    const { scale } = setting.kind;
    const agreed = labels.map((_, n) => demoMark(n, scale));
    const document = "Handbook of the demo, appendix 3";
    const [made] = await does("openStandardisation", [
        {
            ...{ assignmentId: assignment.id, title, participantIds: [cast.lead.personId, other.personId] },
            ...{ opensOn: addDays(today, days.opens), closesOn: addDays(today, days.closes) },
            scripts: labels.map((label, n) => ({ label, document, agreed: agreed[n] })),
        },
    ], inDays(scene, cast.leader, days.opened));
    const standardisationId = String(made?.["standardisation"]);
    const scripts = await unit.rows("select id from standard_script where provider_id = $1 and standardisation_id = $2 order by label", [providerId, standardisationId]);
    const marks = scripts.map(({ id: scriptId }, n) => ({
        scriptId,
        given: roundDecimal(String(Number(agreed[n]) + (stepsAway[n] ?? 0) * Number(scale.step)), scale.step),
    }));
    const input = { standardisationId, expectedVersion: 1, marks };
    await does("recordTrialMarks", [input], inDays(scene, other, days.marked));
};
//# sourceMappingURL=play-standardisation.js.map