import { addDays } from "@reviewpoint/domain/calendar";
import { holdersOf } from "../../stage/roster.js";
import { reviewWeeks } from "../reviews/review-weeks.js";
import { BoardOnStage } from "./board-on-stage.js";
import { freezePack, freezeStrands } from "./freeze.js";
/**
 * The board after the last review: called, its interests declared, a view and a pack frozen for it, held nine days later,
 * its minutes signed, corrected and signed again; closed, and its actions done afterwards.
 */
export const examBoard = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    const { holdings, reviewPoints, cohortId, trainees } = stage.roster;
    const [keeper = "", fourth = "", absent = ""] = holdersOf(holdings, "LEADERSHIP_TEAM");
    const [chair = "", second = "", third = ""] = holdersOf(holdings, "EXAM_BOARD");
    let board = null;
    const call = async () => {
        const members = [
            ...[
                { personId: chair, seat: "CHAIR" },
                ...[second, third].map((id) => ({ personId: id, seat: "MEMBER" })),
            ],
            ...[
                { personId: fourth, seat: "EXTERNAL" },
                { personId: absent, seat: "MEMBER" },
            ],
        ];
        const about = { name: "Final board", heldOn: addDays(stage.today, 9), cohortIds: [cohortId], members };
        const called = (await stage.act("callBoard", keeper, about))?.["board"];
        return called ? new BoardOnStage(stage, keeper, called) : null;
    };
    const declare = async (on) => {
        const ofSchool = { kind: "SCHOOL", concernedId: trainees[0]?.home.schoolId, account: "Governor there." };
        await on.add("declareInterest", {}, chair);
        await on.add("declareInterest", ofSchool, second);
        await on.add("declareInterest", { kind: "TRAINEE", concernedId: trainees[1]?.id }, third);
        // what was said at the door is written down by whoever keeps the board
        await on.add("declareInterest", { personId: fourth });
    };
    const prepare = async (on) => {
        const { members } = await on.seen("members { personId interests { id } }");
        const interestId = members.find((one) => one.personId === third)?.interests[0]?.id;
        await on.add("withdrawInterest", { interestId, reason: "It is another of that name." }, third);
        const [exercise] = stage.chronicle.of("closeExercise");
        const items = [
            ...trainees.slice(0, 4).map(({ id }) => ({ kind: "TRAINEE", subjectId: id })),
            { kind: "ASSESSOR", subjectId: trainees[0]?.home.mentorId },
            ...(exercise ? [{ kind: "EXERCISE", subjectId: exercise.input["exerciseId"] }] : []),
        ];
        await on.step("putOnAgenda", { items });
        await freezeStrands(stage, keeper);
        await freezePack(stage, chair, on.id);
    };
    const hold = async (on) => {
        await on.step("recordAttendance", { present: [chair, second, third] });
        await on.step("recordAttendance", { present: [chair, second, third, fourth] });
        const { items } = await on.seen("items { id kind }");
        for (const [at, { id, kind }] of items.entries()) {
            const decided = at === 1 ? "DEFER" : kind === "EXERCISE" ? "ADJUST" : "CONFIRM";
            await on.step("recordDecision", { itemId: id, kind: decided, reason: "As the papers show." });
        }
        const { items: after } = await on.seen("items { id decision { id } }");
        const { id: itemId, decision } = after[1];
        const corrected = { itemId, kind: "CONFIRM", reason: "The paper was found.", correctsId: decision?.id };
        await on.step("recordDecision", { ...corrected, decidedBy: [chair, third, fourth] });
        for (const [at, ownerId] of [trainees[0]?.leadId, trainees[0]?.directorId].entries()) {
            const asked = { what: "Talk the levels through.", ownerId, dueOn: addDays(stage.today, 7 + 7 * at) };
            await on.add("raiseAction", at === 0 ? { ...asked, itemId } : asked);
        }
        await on.step("writeMinutes", { words: "Opened at ten. All items were decided." });
    };
    return async (moment) => {
        const review = reviewOf(moment);
        if (review?.point !== reviewPoints.at(-1))
            return;
        const turn = `${review?.nth} ${moment.at}`;
        if (turn === "3 monday")
            board = await call();
        if (board === null)
            return;
        if (turn === "3 wednesday")
            await declare(board);
        if (turn === "3 friday")
            await prepare(board);
        if (turn === "4 wednesday")
            await hold(board);
        if (turn === "4 friday") {
            await board.step("writeMinutes", { words: "Opened at ten. All items were decided. Closed at noon." });
            await board.step("signMinutes", { sequence: 2 }, second);
            await board.step("signMinutes", { sequence: 2 }, chair);
        }
        if (turn === "5 monday") {
            const words = "Opened at ten. All items were decided. Closed at one.";
            await board.step("writeMinutes", { words, correction: "The hour was wrong." });
            await board.step("signMinutes", { sequence: 3 }, chair);
            await board.step("closeBoard");
        }
        if (turn === "5 wednesday") {
            const { actions } = await board.seen("actions { id }");
            const done = { actionId: actions[0]?.id, account: "Talked through with both mentors." };
            await stage.act("closeAction", keeper, done);
        }
        if (turn === "5 friday")
            await freezePack(stage, keeper, board.id);
    };
};
//# sourceMappingURL=board.js.map