import { addDays } from "@reviewpoint/domain/calendar";
import { peopleIn } from "../people-in.js";
import { inDays, isThere } from "../scene.js";
import { beingMarked, daysOf, open, sent } from "./assignment-days.js";
import { demoAnswers, demoMark } from "./demo-marks.js";
import { piecesOf, readSetting } from "./read-setting.js";
/**
 * The demo's assignments to the trainees of two subjects, the shown lead mentor's and the shown trainee's: one is sent, one
 * is being marked, one is not due yet.
 */
export const assignmentParts = [
    assignment(sent, playSent),
    assignment(beingMarked, playBeingMarked),
    assignment(open, playOpen),
];
/** An assignment, where there is nobody who has set it and the provider has all that it needs. */
function assignment(plan, play) {
    return async (scene) => {
        const { unit, does, cast, today } = scene;
        const setting = await readSetting(scene);
        if (!setting || (await isThere(scene, "assignment", plan.title)))
            return;
        const { kind, cohortId, strandIds } = setting;
        const set = async (...subjects) => {
            const about = { cohortId, strandIds, subjectIds: [...new Set(subjects)], kindCode: kind.code };
            const input = { ...about, title: plan.title, days: daysOf(plan, today) };
            const [made] = await does("setAssignment", [input], inDays(scene, cast.admin, plan.setOn));
            return piecesOf(unit, cast.admin.providerId, String(made?.["assignment"]));
        };
        await play({ ...scene, setting, markers: await markersOf(scene, setting), set });
    };
}
/** Whoever leads each of the two subjects, by subject. */
async function markersOf({ unit, cast }, { marked, sent: other }) {
    const leads = await peopleIn(unit, cast.lead, "lead-mentor");
    return new Map([marked, other].flatMap((subjectId) => {
        const own = leads.find(({ roles: [role] }) => role?.subjectId === subjectId && role.hubId === null);
        return own ? [[subjectId, own]] : [];
    }));
}
async function playOpen(scene) {
    const [first] = await scene.set(scene.setting.marked, scene.setting.sent);
    if (first)
        await extend(scene, first, open.handInBy + 7, -1);
}
async function playSent(scene) {
    const pieces = await scene.set(scene.setting.sent);
    const [, , third] = pieces;
    if (third)
        await extend(scene, third, sent.handInBy + 5, sent.handInBy - 2);
    await handIn(scene, pieces, (n) => sent.handInBy + (n === 2 ? 4 : n % 9 === 4 ? 2 : -(n % 3)));
    await allot(scene, pieces, sent.handInBy + 6);
    await mark(scene, pieces, sent.markingClosesOn - 1);
    const ofAssignment = { assignmentId: pieces[0]?.assignmentId };
    await scene.does("releaseFeedback", [ofAssignment], byAdmin(scene, sent.releaseOn));
}
async function playBeingMarked(scene) {
    const { handInBy } = beingMarked;
    const pieces = (await scene.set(scene.setting.marked)).filter((_, n) => n % 8 !== 7);
    const fourth = pieces[3];
    if (fourth)
        await extend(scene, fourth, handInBy + 4, handInBy - 1);
    await handIn(scene, pieces, (n) => handInBy + (n === 3 ? 3 : n % 9 === 5 ? 2 : -(n % 4)));
    const allotted = pieces.filter((_, n) => n % 5 !== 4);
    await allot(scene, allotted, -2);
    await mark(scene, allotted.filter((_, n) => n % 3 === 0), -1);
}
const byAdmin = (scene, day) => inDays(scene, scene.cast.admin, day);
function handIn(scene, pieces, dayOf) {
    const inputs = pieces.map(({ assignmentId, traineeId }, n) => ({
        ...{ assignmentId, traineeId, receivedOn: addDays(scene.today, dayOf(n)) },
    }));
    const last = Math.max(...pieces.map((_, n) => dayOf(n)));
    return scene.does("recordSubmission", inputs, byAdmin(scene, last));
}
function extend(scene, { assignmentId, personId }, until, day) {
    const untilOn = addDays(scene.today, until);
    const input = {
        assignmentId,
        personId,
        extends: "hand-in",
        untilOn,
        reason: "Away from school for a week.",
    };
    return scene.does("grantExtension", [input], byAdmin(scene, day));
}
async function allot(scene, pieces, day) {
    const inputs = ofMarkers(scene, pieces).map(({ marker, own }) => ({
        ...{ markerId: marker.personId, pieceIds: own.map(({ id }) => id) },
    }));
    await scene.does("allotMarker", inputs, byAdmin(scene, day));
}
async function mark(scene, pieces, day) {
    const { scale, markForm, feedbackForm } = scene.setting.kind;
    for (const { marker, own } of ofMarkers(scene, pieces)) {
        const marks = own.map(({ id: pieceId }, n) => ({
            ...{ pieceId, expectedVersion: 0, value: demoMark(n, scale), answers: demoAnswers(markForm, n) },
        }));
        const feedback = own.map(({ id: pieceId }, n) => ({
            pieceId,
            expectedVersion: 0,
            answers: demoAnswers(feedbackForm, n),
        }));
        const then = inDays(scene, marker, day);
        await scene.does("recordMarks", [{ marks }], then);
        await scene.does("writeFeedback", feedback, then);
    }
}
const ofMarkers = ({ markers }, pieces) => [...markers].map(([subject, marker]) => ({
    marker,
    own: pieces.filter(({ subjectId }) => subjectId === subject),
}));
//# sourceMappingURL=play-assignments.js.map