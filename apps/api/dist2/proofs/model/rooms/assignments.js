import { addDays } from "@reviewpoint/domain/calendar";
import { firstOf, oneOf } from "../attempt.js";
/** The days of the assignment that is set before the first sequence, and what the fixture's kind of it says. */
export const assignmentDays = {
    ...{ handInBy: "2026-02-03", markingOpensOn: "2026-02-04", markingClosesOn: "2026-02-18" },
    ...{ moderationOpensOn: "2026-02-23", moderationClosesOn: "2026-03-06", releaseOn: "2026-03-13" },
};
const mostAttempts = 2;
const weekdaysLate = 5;
const passMark = 50;
/** The attempt that counts: that of the last script that is not withdrawn; 0 where there is none. */
export const attemptOf = (piece) => piece?.scripts.findLast(({ isWithdrawn }) => !isWithdrawn)?.attempt ?? 0;
/** So many Mondays to Fridays later. */
function weekdaysAfter(day, count) {
    let [last, left] = [day, count];
    while (left > 0) {
        last = addDays(last, 1);
        const weekday = new Date(`${last}T00:00:00Z`).getUTCDay();
        if (weekday !== 0 && weekday !== 6)
            left -= 1;
    }
    return last;
}
const lastDayOf = ({ piece }) => weekdaysAfter(piece?.extendedTo ?? assignmentDays.handInBy, weekdaysLate);
/** A first attempt comes by its last day; another one only after a mark that did not pass. */
const recordSubmission = (facts, [when]) => {
    const receivedOn = facts.inDays(when === 9 ? 1 : -(when % 3));
    const { cast, piece } = facts;
    const attempt = attemptOf(piece);
    const mark = piece?.marks.get(attempt);
    // what could not be marked counts as the lowest
    const hasFailed = piece?.marks.has(attempt) === true && Number(mark ?? 0) < passMark;
    return {
        ...{ act: "recordSubmission", by: "lead" },
        input: { assignmentId: cast.assignmentId, traineeId: cast.traineeId, receivedOn },
        refusal: firstOf([receivedOn > facts.today, "DAY_IN_FUTURE"], [attempt >= mostAttempts, "ALREADY_HANDED_IN"], [attempt > 0 && !hasFailed, "ATTEMPT_NOT_CALLED_FOR"], [attempt === 0 && receivedOn > lastDayOf(facts), "HANDED_IN_TOO_LATE"]),
        becomes: ({ piece: made }) => {
            facts.piece ??= {
                ...{ id: made.id, scripts: [], extendedTo: null, marker: null, markVersion: 0, marks: new Map() },
                ...{ feedback: 0, drafts: new Map() },
            };
            facts.piece.scripts.push({ attempt: attempt + 1, isWithdrawn: false });
        },
    };
};
/** The last script that counts is withdrawn, with a reason. */
const withdrawSubmission = ({ piece }, [words, seldom]) => {
    if (!piece || seldom < 5)
        return null;
    const reason = words === 9 ? " " : "The wrong file.";
    const script = piece.scripts.findLast(({ isWithdrawn }) => !isWithdrawn);
    return {
        ...{ act: "withdrawSubmission", by: "lead", input: { pieceId: piece.id, reason } },
        refusal: firstOf([!script, "NOTHING_HANDED_IN"], [reason === " ", "REASON_MISSING"]),
        becomes: () => void (script && (script.isWithdrawn = true)),
    };
};
/** More time is later than the day by which everybody hands in, and has a reason. */
const grantExtension = (facts, [days, words]) => {
    const untilOn = addDays(assignmentDays.handInBy, days);
    const reason = words === 9 ? " " : "A broken wrist.";
    const { assignmentId, traineeId } = facts.cast;
    return {
        ...{ act: "grantExtension", by: "director" },
        input: { assignmentId, traineeId, extends: "HAND_IN", untilOn, reason },
        refusal: firstOf([facts.piece === null, "NOTHING_TO_EXTEND"], [days === 0 || reason === " ", "ASSIGNMENT_DAYS_WRONG"]),
        becomes: () => {
            const { piece } = facts;
            if (piece && untilOn > (piece.extendedTo ?? ""))
                piece.extendedTo = untilOn;
        },
    };
};
/** Marked by somebody whose role lets them. */
const allotMarker = ({ cast, piece }, [who]) => {
    if (!piece)
        return null;
    const marker = who === 9 ? "mentor" : who < 6 ? "lead" : "director";
    const input = { markerId: cast.personOf[marker], pieceIds: [piece.id] };
    return {
        ...{ act: "allotMarker", by: "administrator", input },
        refusal: firstOf([marker === "mentor", "ITEMS_REFUSED"]),
        becomes: () => void (piece.marker = marker),
    };
};
/** By its marker, in the window, on the scale, with the grounds; corrected until moderation begins. */
const recordMark = ({ piece, today }, [how, words, who]) => {
    if (!piece)
        return null;
    const value = oneOf(["42", "61.5", "49.5", null, "101", "55"], how) ?? null;
    const answers = words === 9 ? [] : [{ question: "grounds", answer: "Close reading of two lessons." }];
    const by = who < 8 ? (piece.marker ?? "lead") : "director";
    const attempt = attemptOf(piece);
    const isLater = attempt > 1;
    const isMarked = Math.max(0, ...piece.marks.keys()) >= Math.max(1, attempt);
    return {
        ...{ act: "recordMark", by, isOthers: piece.marker !== by },
        input: { pieceId: piece.id, expectedVersion: piece.markVersion, value, answers },
        refusal: firstOf([today < assignmentDays.markingOpensOn, "MARKING_NOT_OPEN"], [isMarked && !isLater && today >= assignmentDays.moderationOpensOn, "MODERATION_HAS_BEGUN"], [today > assignmentDays.markingClosesOn && !isLater, "MARKING_CLOSED"], [attempt === 0, "SCRIPT_WITHDRAWN"], [value === "101", "MARK_OFF_SCALE"], [value !== null && answers.length === 0, "QUESTION_UNANSWERED"]),
        becomes: () => {
            piece.markVersion += 1;
            piece.marks.set(attempt, value);
        },
    };
};
/** By its marker, whole or as a draft; nothing that was written elsewhere meanwhile is lost. */
const writeFeedback = ({ piece }, [draft, words, who]) => {
    if (!piece)
        return null;
    const by = who < 8 ? (piece.marker ?? "lead") : "director";
    const isDraft = draft < 4;
    const next = { question: "next", answer: "Read about retrieval." };
    const answers = [...(words < 7 ? [{ question: "strength", answer: "Questions that build." }] : []), next];
    const expectedVersion = piece.feedback + (piece.drafts.get(by) ?? 0);
    return {
        ...{ act: "writeFeedback", by, isOthers: piece.marker !== by },
        input: { pieceId: piece.id, expectedVersion, answers, isDraft },
        refusal: firstOf([piece.marker !== by, "NOT_ALLOTTED"], [!isDraft && words >= 7, "QUESTION_UNANSWERED"]),
        becomes: () => {
            if (isDraft)
                piece.drafts.set(by, (piece.drafts.get(by) ?? 0) + 1);
            else
                piece.feedback += 1;
        },
    };
};
export const assignmentMoves = {
    ...{ recordSubmission, withdrawSubmission, grantExtension, allotMarker, recordMark, writeFeedback },
};
//# sourceMappingURL=assignments.js.map