import { addDays, daysBetween } from "@reviewpoint/domain/calendar";
import { peopleIn } from "../people-in.js";
import { isThere } from "../scene.js";
import { DemoExercise } from "./demo-exercise.js";
import { eyeFor, usualEye } from "./demo-eye.js";
import { oneApart, sixteenPieces } from "./demo-policies.js";
import { readReviewWork, titleOf } from "./read-review-work.js";
/** Days after the last day of the review point. */
const days = { opened: 3, judged: 7, extended: 10, judgedAgain: 14, third: 16, decided: 17, closed: 18 };
/**
 * An exercise over the last review point that has closed, in another subject than the shown lead mentor's, from its opening
 * to its seed. Most is found alike; one assessor judged lower than their moderators, all of theirs is brought in, and a
 * third person has the piece that was two apart.
 */
export const playFinished = async (scene) => {
    const { unit, cast, today } = scene;
    const work = await readReviewWork(scene, "other");
    if (!work || addDays(work.point.closesOn, days.closed) >= today)
        return;
    const { point, subject } = work;
    const title = titleOf(work);
    if (await isThere(scene, "moderation_exercise", title))
        return;
    const leaders = await peopleIn(unit, cast.leader, "leadership-team");
    const [second, third] = leaders.filter(({ personId }) => personId !== cast.leader.personId);
    const leads = await peopleIn(unit, cast.lead, "lead-mentor");
    const lead = leads.find(({ roles }) => roles[0]?.subjectId === subject.id);
    if (!second || !third || !lead)
        return;
    const on = (day) => days[day] - daysBetween(point.closesOn, today);
    const exercise = await DemoExercise.open(scene, work, on("opened"), {
        ...{ title, kind: "review-point", cohortId: work.cohortId, subjectIds: [subject.id] },
        ...{ reviewPointId: point.id, opensOn: addDays(point.closesOn, days.opened) },
        ...{ closesOn: addDays(point.closesOn, days.decided), isBlind: true },
        ...{ policy: sixteenPieces, outcomePolicy: oneApart },
    });
    await exercise.step("commitSeed", on("opened"));
    await exercise.draw(on("opened"));
    const moderators = [lead, second];
    await exercise.divide(on("opened"), moderators);
    const lowest = await exercise.lowest();
    const eye = lowest ? eyeFor(lowest) : usualEye;
    for (const moderator of moderators)
        await exercise.judge(moderator, on("judged"), eye);
    await exercise.step("decideOutcomes", on("extended"));
    if (lowest && (await exercise.asksForMore())) {
        await exercise.step("extendSample", on("extended"));
        await exercise.divide(on("extended"), []);
        for (const moderator of moderators)
            await exercise.judge(moderator, on("judgedAgain"), eye);
        const given = { pieceKey: lowest.pieceKey, moderatorId: third.personId };
        await exercise.step("escalatePiece", on("judgedAgain"), given);
        await exercise.judge(third, on("third"), () => 1);
        await exercise.step("decideOutcomes", on("decided"));
    }
    await exercise.step("revealSeed", on("closed"));
    await exercise.step("closeExercise", on("closed"));
};
//# sourceMappingURL=play-finished.js.map