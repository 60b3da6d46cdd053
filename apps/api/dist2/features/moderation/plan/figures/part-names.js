import { neutralPartName } from "@reviewpoint/domain/moderation";
import { assignmentById } from "../../../assignments/assignment/assignment.loader.js";
import { levelById } from "../../../framework/level/level.loader.js";
import { cohortById } from "../../../partnership/cohort/cohort.loader.js";
import { hubById } from "../../../partnership/hub/hub.loader.js";
import { subjectById } from "../../../partnership/subject/subject.loader.js";
import { load } from "../../../../graph/reading/load.js";
import { numbersOf } from "../../piece/numbers-of.js";
/**
 * How groups of a population are named: hubs, subjects, cohorts, levels and bands by the provider's names; assessors, trainees
 * and schools by a number, so that no sentence of a plan names anybody, whoever reads it.
 */
export async function partNames(context, exercise, population) {
    const [hubs, subjects, cohorts, bands] = await Promise.all([
        ...[hubById.readAll(context), subjectById.readAll(context)],
        ...[cohortById.readAll(context), bandNames(context, exercise)],
    ]);
    const named = {
        hub: (id) => hubs.get(id)?.name,
        subject: (id) => subjects.get(id)?.name,
        cohort: (id) => cohorts.get(id)?.name,
        band: (code) => bands.get(code),
    };
    const numbers = {
        assessor: numbersOf(population.map(({ assessorId }) => assessorId)),
        trainee: numbersOf(population.map(({ traineeId }) => traineeId)),
        school: numbersOf(population.flatMap(({ schoolId }) => schoolId ?? [])),
    };
    return (part) => {
        const { over, value } = part;
        if (value === null)
            return neutralPartName(part);
        if (over === "assessor" || over === "trainee" || over === "school")
            return `${over} ${numbers[over].get(value) ?? "unknown"}`;
        return named[over]?.(value) ?? neutralPartName(part);
    };
}
/** What is seen of a mentor, which is all that observed mentoring is grouped by. */
const mentoringNames = new Map([
    ["mentor-meeting", "A mentor’s meeting"],
    ["feedback", "A mentor giving feedback"],
    ["coaching", "A mentor coaching"],
]);
/** The bands of an assignment's scale by their ids, what is seen of mentors, or levels by their codes. */
async function bandNames(context, exercise) {
    if (exercise?.kind === "mentoring")
        return mentoringNames;
    const assignmentId = exercise?.assignmentId ?? null;
    if (assignmentId === null) {
        const levels = await levelById.readAll(context);
        return new Map([...levels.values()].map(({ code, name }) => [code, name]));
    }
    const assignment = await load(assignmentById, assignmentId, context);
    return new Map((assignment?.scale.bands ?? []).map(({ id, name }) => [id, name]));
}
//# sourceMappingURL=part-names.js.map