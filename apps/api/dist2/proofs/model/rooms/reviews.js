import { firstOf, oneOf } from "../attempt.js";
import { reviewWindow } from "../facts.js";
const seenReview = ({ cast, review }) => ({
    ...{ traineeId: cast.traineeId, reviewPointId: cast.reviewPointId, expectedVersion: review.version },
});
/** Judged while the window is open or somebody has reopened the review, and never once it is signed off. */
const recordJudgements = (facts, [strand, level, many, when]) => {
    const { strandIds, levelIds } = facts.cast;
    const judgedOn = when === 9 ? facts.inDays(1) : facts.today;
    const judgements = Array.from({ length: many % 4 }, (_, at) => ({
        ...{ strandId: oneOf(strandIds, strand + at), levelId: oneOf(levelIds, level + at), judgedOn },
        evidence: `Seen, for the ${facts.review.version + 1}th time.`,
    }));
    const { latest, openUntil } = facts.review;
    return {
        ...{ act: "recordJudgements", by: "mentor", input: { ...seenReview(facts), judgements } },
        refusal: firstOf([latest === "signed-off", "REVIEW_SIGNED_OFF"], [facts.today > openUntil, "WINDOW_CLOSED"], [judgements.length === 0, "NOTHING_JUDGED"], [judgedOn > facts.today, "ITEMS_REFUSED"]),
        becomes: () => {
            facts.review.version += judgements.length;
            for (const { strandId, levelId } of judgements)
                facts.judged.set(strandId ?? "", levelId ?? "");
        },
    };
};
/** Signed off when every strand has a judgement or a reason why it has none; late, too. */
const signOffReview = (facts, [reasons]) => {
    const missing = facts.cast.strandIds.filter((id) => !facts.judged.has(id));
    const given = reasons < 6 ? missing : missing.slice(1);
    const notJudged = given.map((strandId) => ({ strandId, reason: reasons === 0 ? " " : "Not taught yet." }));
    return {
        ...{ act: "signOffReview", by: "lead", input: { ...seenReview(facts), notJudged } },
        refusal: firstOf([facts.review.latest === "signed-off", "REVIEW_SIGNED_OFF"], [reasons === 0 && notJudged.length > 0, "REASON_MISSING"], [given.length < missing.length, "STRANDS_MISSING"]),
        becomes: () => {
            facts.review = { ...facts.review, version: facts.review.version + 1, latest: "signed-off" };
        },
    };
};
/** Reopened when it was signed off or its window is over, until today or later, with a reason. */
const reopenReview = (facts, [days, words]) => {
    const until = facts.inDays(days === 9 ? -1 : days);
    const reason = words === 9 ? "" : "A judgement came by post.";
    const { latest, openUntil } = facts.review;
    return {
        ...{ act: "reopenReview", by: "director", input: { ...seenReview(facts), until, reason } },
        refusal: firstOf([latest !== "signed-off" && facts.today <= openUntil, "REVIEW_OPEN"], [until < facts.today, "DAY_IN_PAST"], [reason === "", "REASON_MISSING"]),
        becomes: () => {
            const last = until > reviewWindow.closesOn ? until : reviewWindow.closesOn;
            facts.review = { version: facts.review.version + 1, latest: "reopened", openUntil: last };
        },
    };
};
/** Whoever decides in place of the rule says why; only a decision that counts is taken back. */
const overrideOnTrack = (facts, [how, words]) => {
    const status = oneOf(["ON_TRACK", "NOT_ON_TRACK", "AS_DERIVED"], how) ?? "ON_TRACK";
    const reason = words === 9 ? " " : "Seen teaching twice.";
    const { traineeId, reviewPointId } = facts.cast;
    const place = { traineeId, reviewPointId, expectedVersion: facts.decision.version };
    return {
        ...{ act: "overrideOnTrack", by: "director", input: { ...place, status, reason } },
        refusal: firstOf([status === "AS_DERIVED" && facts.decision.status === "AS_DERIVED", "NOTHING_TO_TAKE_BACK"], [reason.trim() === "", "REASON_MISSING"]),
        becomes: () => {
            facts.decision = { version: facts.decision.version + 1, status };
        },
    };
};
export const reviewMoves = { recordJudgements, signOffReview, reopenReview, overrideOnTrack };
//# sourceMappingURL=reviews.js.map