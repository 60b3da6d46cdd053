import { addDays } from "@reviewpoint/domain/calendar";
import { isThere } from "../scene.js";
import { DemoExercise } from "./demo-exercise.js";
import { usualEye } from "./demo-eye.js";
import { oneApart, presetInUse } from "./demo-policies.js";
import { readReviewWork, titleOf } from "./read-review-work.js";
/** Days from today. A moderator from outside is let in today, and not before. */
const days = { opened: -4, drawn: -1, judged: 0, closes: 10 };
/** How many pieces the lead mentor takes, and how many each of the two has judged. */
const [mostOfLead, judgedByLead, judgedByModerator] = [5, 1, 3];
/**
 * An exercise over the last review point that has closed, on the desks of the shown moderator and the shown lead mentor. It is
 * none that is open: while somebody judges a piece blind they record no level of that trainee there.
 */
export const playRunning = async (scene) => {
    const { cast, today } = scene;
    const work = await readReviewWork(scene, "shown");
    if (!work)
        return;
    const title = titleOf(work);
    if (await isThere(scene, "moderation_exercise", title))
        return;
    const exercise = await DemoExercise.open(scene, work, days.opened, {
        ...{ title, kind: "review-point", cohortId: work.cohortId, subjectIds: [work.subject.id] },
        ...{ reviewPointId: work.point.id, opensOn: addDays(today, days.drawn) },
        ...{ closesOn: addDays(today, days.closes), isBlind: true },
        ...{ preset: presetInUse, outcomePolicy: oneApart },
    });
    await exercise.step("commitSeed", days.opened);
    await exercise.draw(days.drawn);
    const { moderator, lead } = cast;
    await exercise.divide(days.judged, [
        { personId: moderator.personId },
        { personId: lead.personId, mostPieces: mostOfLead },
    ]);
    await exercise.judge(moderator, days.judged, usualEye, judgedByModerator);
    await exercise.judge(lead, days.judged, usualEye, judgedByLead);
};
//# sourceMappingURL=play-running.js.map