import { firstOf, oneOf } from "../attempt.js";
import { cycles } from "../facts.js";
/** A portfolio is looked at all year, as often as it takes; what was found is said. */
const recordPortfolioCheck = (facts, [by, when, words]) => {
    const checkedOn = facts.inDays(when === 9 ? 1 : -(when % 3));
    const found = words === 9 ? " " : "Two reflections missing.";
    return {
        ...{ act: "recordPortfolioCheck", by: by < 5 ? "mentor" : "lead" },
        input: { traineeId: facts.cast.traineeId, checkedOn, found },
        refusal: firstOf([checkedOn > facts.today, "DAY_IN_FUTURE"], [found === " ", "EVIDENCE_MISSING"]),
        becomes: ({ check }) => void facts.looks.push({ id: check.id, isWithdrawn: false }),
    };
};
/** A look is taken back once, with a reason, whatever the day. */
const withdrawPortfolioCheck = (facts, [which, words, by]) => {
    const look = oneOf(facts.looks, which);
    if (!look)
        return null;
    const reason = words === 9 ? " " : "Another trainee was meant.";
    return {
        ...{ act: "withdrawPortfolioCheck", by: by < 5 ? "mentor" : "lead" },
        input: { checkId: look.id, reason },
        refusal: firstOf([look.isWithdrawn, "LOOK_WITHDRAWN"], [reason === " ", "REASON_MISSING"]),
        becomes: () => void (look.isWithdrawn = true),
    };
};
/** Graded once in a cycle, on its days; put right by a grade that names the one before and says why. */
const gradePortfolio = (facts, [how, which, names, words]) => {
    const cycle = which === 9 ? cycles.autumn : cycles.spring;
    const given = facts.grades.filter(({ cycle: of }) => of === cycle.code);
    const isTakenBack = given.at(-1)?.isWithdrawn === true;
    const last = isTakenBack ? undefined : given.at(-1);
    const replaces = names < 6 ? (last?.id ?? null) : names === 9 ? facts.cast.traineeId : null;
    const reason = words < 7 ? "Read again." : words === 9 ? null : " ";
    const grade = how === 9 ? "splendid" : (oneOf(["thin", "full"], how) ?? "full");
    return {
        ...{ act: "gradePortfolio", by: "lead" },
        input: { traineeId: facts.cast.traineeId, cycle: cycle.code, grade, replaces, reason },
        refusal: firstOf([grade === "splendid", "UNKNOWN_GRADE"], [facts.today > cycle.closesOn, "WINDOW_CLOSED"], [!last && replaces !== null, "NOTHING_TO_REPLACE"], [last !== undefined && replaces !== last.id, "ALREADY_GRADED"], [(last !== undefined || isTakenBack) && !reason?.trim(), "REASON_MISSING"]),
        becomes: ({ grade: made }) => void facts.grades.push({ id: made.id, cycle: cycle.code, grade, isWithdrawn: false }),
    };
};
/** The grade that counts is taken back while its cycle is open, with a reason. */
const withdrawPortfolioGrade = (facts, [which, words]) => {
    const grade = oneOf(facts.grades, which);
    if (!grade)
        return null;
    const reason = words === 9 ? " " : "Another trainee was meant.";
    return {
        ...{ act: "withdrawPortfolioGrade", by: "lead", input: { gradeId: grade.id, reason } },
        refusal: firstOf([grade.isWithdrawn || facts.grades.at(-1) !== grade, "GRADE_NOT_COUNTING"], [facts.today > cycles.spring.closesOn, "WINDOW_CLOSED"], [reason === " ", "REASON_MISSING"]),
        becomes: () => void (grade.isWithdrawn = true),
    };
};
export const portfolioMoves = {
    recordPortfolioCheck,
    withdrawPortfolioCheck,
    gradePortfolio,
    withdrawPortfolioGrade,
};
//# sourceMappingURL=portfolios.js.map