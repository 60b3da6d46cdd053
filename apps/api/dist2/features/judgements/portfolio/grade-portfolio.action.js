import { refuseGrade } from "@reviewpoint/domain/judgements";
import { action } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { judgedTrainee } from "../recording/judged-trainee.query.js";
import { GradePortfolioInput } from "./portfolio.input.js";
import { portfolioGradeById } from "./portfolio.loader.js";
import { gradeInCycle } from "./portfolio.query.js";
import { portfolioGradeTable } from "./portfolio.table.js";
import { PortfolioGradeType } from "./portfolio.type.js";
import { assessmentCycles, portfolioGrades } from "../judgements.settings.js";
/** Grades a portfolio, once in an assessment cycle; a grade is put right by one that names it and says why. */
export const gradePortfolio = action({
    name: "gradePortfolio",
    description: "Grades a trainee's portfolio, once in an assessment cycle. A grade is put right by another one that names it and says why.",
    input: GradePortfolioInput,
    right: "grade-portfolio",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        grade: {
            type: () => PortfolioGradeType,
            by: portfolioGradeById,
            description: "The grade that was given.",
        },
    },
    refusals: [
        "not-found",
        "unknown-cycle",
        "unknown-grade",
        "window-not-open",
        "window-closed",
        "trainee-withdrawn",
        "trainee-deferred",
        "already-graded",
        "nothing-to-replace",
        "reason-missing",
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId, today } = viewer;
        const { traineeId, cycle: cycleCode, grade: gradeCode, replaces = null, reason = null } = input;
        const trainee = await judgedTrainee(unit, providerId, traineeId);
        if (!trainee)
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const settings = await settingsWithin(performance);
        const [cycles, grades] = [settings.of(assessmentCycles), settings.of(portfolioGrades)];
        const last = await gradeInCycle(unit, providerId, traineeId, cycleCode);
        const isTakenBack = last?.isWithdrawn === true;
        const given = last && !isTakenBack ? { id: last.id, on: last.gradedOn, by: last.recordedBy } : null;
        const offered = { cycleCode, gradeCode, replacesId: replaces, reason };
        const refusal = refuseGrade(offered, { cycles, grades, absence: trainee, given, isTakenBack }, today);
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        const nameOf = (all, code) => all.find((one) => one.code === code)?.name ?? code;
        const row = {
            ...{ providerId, id: newId(), traineeId, sequence: (last?.sequence ?? 0) + 1 },
            ...{ cycleCode, cycleName: nameOf(cycles, cycleCode), gradeCode, gradeName: nameOf(grades, gradeCode) },
            ...{ gradedOn: today, recordedAt: now, recordedBy: personId },
            ...{ replacesId: last?.id ?? null, reason: reason?.trim() || null },
        };
        await unit.insert(portfolioGradeTable, [row]);
        return { ids: { grade: row.id }, about: [traineeId] };
    },
});
/** The field of the input that a refusal is about. */
function fieldOf({ code }) {
    if (code === "unknown-grade")
        return "grade";
    if (code === "reason-missing")
        return "reason";
    if (code === "already-graded" || code === "nothing-to-replace")
        return "replaces";
    return code.startsWith("trainee") ? "traineeId" : "cycle";
}
//# sourceMappingURL=grade-portfolio.action.js.map