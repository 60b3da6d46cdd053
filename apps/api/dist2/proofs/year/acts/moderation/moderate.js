import { addDays } from "@reviewpoint/domain/calendar";
import { holdersOf } from "../../stage/roster.js";
import { bySubject } from "../by-place.js";
import { reviewWeeks } from "../reviews/review-weeks.js";
import { judgeDesks } from "./desks.js";
import { ExerciseOnStage } from "./exercise-on-stage.js";
import { moveLevels, signOffAgain } from "./move-levels.js";
import { outcomePolicy, samplingPolicy } from "./policies.js";
/**
 * The second review of a subject is moderated: opened before its marks are in, drawn when they are, judged blind, extended
 * to all of whoever differs, some of it judged by a third person, and levels moved together, for which reviews are reopened.
 */
export const moderate = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    const { holdings, reviewPoints, cohortId, trainees: everybody } = stage.roster;
    const [planner = "", third = ""] = holdersOf(holdings, "LEADERSHIP_TEAM");
    const { subjectId = "", trainees = [] } = bySubject(everybody)[0] ?? {};
    const moderators = [...new Set(holdersOf(holdings, "MODERATOR", { subjectId }))];
    // a moderator who is alone cannot hand a piece on: somebody of the leadership stands in
    const standIns = moderators.length > 1 ? [] : [third];
    const point = reviewPoints[1];
    if (!point)
        throw new RangeError("the year has no second review");
    const inDoubt = new Set(trainees.filter((_, at) => at % 3 === 1).map(({ home }) => home.mentorId));
    const eye = { point, trainees, inDoubt };
    let exercise = null;
    return async (moment) => {
        const { at, day } = moment;
        const review = reviewOf(moment);
        if (exercise === null) {
            if (at !== "friday" || addDays(day, 3) !== point.opensOn)
                return;
            const input = {
                ...{ title: "Second review", kind: "REVIEW_POINT", cohortId, subjectIds: [subjectId] },
                ...{ reviewPointId: point.id, opensOn: point.closesOn, closesOn: addDays(point.closesOn, 28) },
                ...{ isBlind: true, policy: samplingPolicy, outcomePolicy },
            };
            const opened = (await stage.act("openExercise", planner, input))?.["exercise"];
            if (!opened)
                return;
            exercise = new ExerciseOnStage(stage, planner, opened);
            await exercise.step("commitSeed");
            return;
        }
        if (review?.point !== point)
            return;
        switch (`${review.nth} ${at}`) {
            case "2 friday": {
                await exercise.step("draftPlan");
                const { plans } = await exercise.seen("plans { id }");
                await exercise.step("acceptPlan", { planId: plans.at(-1)?.id });
                const named = moderators.map((personId) => ({ personId }));
                await exercise.step("allocateModerators", { moderators: named });
                return;
            }
            case "3 monday": {
                const desk = { mine: true, isOpen: true };
                for (const moderator of moderators) {
                    const [piece] = await exercise.pieces(desk, "trainee { id }", moderator);
                    if (!piece)
                        continue;
                    const conflict = { with: "trainee", withId: piece.trainee.id };
                    await stage.act("declareConflict", moderator, { exerciseId: exercise.id, ...conflict });
                    break;
                }
                await exercise.step("allocateModerators", {
                    moderators: standIns.map((personId) => ({ personId })),
                });
                return;
            }
            case "3 friday":
                await judgeDesks(stage, exercise, eye, [...moderators, ...standIns]);
                await exercise.step("decideOutcomes");
                await exercise.step("extendSample");
                await exercise.step("allocateModerators", { moderators: [] });
                return;
            case "4 monday":
                return judgeDesks(stage, exercise, eye, [...moderators, ...standIns]);
            case "4 wednesday": {
                await exercise.step("decideOutcomes");
                const { outcomes } = await exercise.seen("outcomes { escalated }");
                const border = outcomes.flatMap(({ escalated }) => escalated);
                // where none lies on the border of passing, the first on which the two differ
                const seen = await exercise.pieces({}, "pieceKey firstMark allotments { value moderator { id } }");
                const others = seen.filter(({ allotments }) => allotments.every(({ moderator }) => moderator?.id !== third));
                const differing = others.find(({ firstMark, allotments }) => allotments.some(({ value }) => value !== null && value !== firstMark));
                const onBorder = others.find(({ pieceKey }) => border.includes(pieceKey));
                const pieceKey = (onBorder ?? differing)?.pieceKey;
                await exercise.step("escalatePiece", { pieceKey, moderatorId: third });
                return;
            }
            case "4 friday":
                return judgeDesks(stage, exercise, eye, [third], { asFirst: true });
            case "5 monday":
                await exercise.step("decideOutcomes");
                return moveLevels(stage, exercise, eye);
            case "5 wednesday":
                return signOffAgain(stage, exercise, eye);
            case "5 friday":
                await exercise.step("revealSeed");
                await exercise.step("closeExercise");
                return;
            default:
                return;
        }
    };
};
//# sourceMappingURL=moderate.js.map