import { chanceMissed, coverageMatrix, missedSentence } from "@reviewpoint/domain/moderation";
import { pseudonym } from "./pseudonym.js";
/** 3: how the samples were drawn, from what, and how they cover the assessors. */
export function methodSection(exercises) {
    const method = exercises.map((exercise) => {
        const { title, kind, policy, plan, isRevealed, seedHash, populationHash } = exercise;
        return [
            ...[title, kind, exercise.opensOn, exercise.closesOn, exercise.isBlind ? "yes" : "no", policy],
            ...[plan?.population ?? null, plan?.asked ?? null, plan?.sampled.length ?? null],
            ...[seedHash, plan !== null && isRevealed ? plan.seed : null, populationHash, plan?.hash ?? null],
        ];
    });
    const coverage = exercises.flatMap((exercise) => exercise.plan === null
        ? []
        : coverageMatrix(exercise.population, exercise.plan, ["assessor"]).map(({ group: [assessor], population, sampled }) => [
            ...[exercise.title, pseudonym("A", assessor ?? null), population, sampled],
        ]));
    const notes = exercises.flatMap(({ title, plan, population }) => plan === null ? [] : [`${title}: ${missedSentence(chanceMissed(population, plan))}`]);
    return {
        ...{ number: 3, title: "Method" },
        notes: notes.length === 0 ? ["No sample is drawn."] : notes,
        tables: [
            {
                ...{ name: "method", title: "How the samples were drawn", rows: method },
                columns: [
                    ...["Exercise", "Kind", "Opens on", "Closes on", "Judged blind", "Policy", "Population", "Asked"],
                    ...["Sampled", "Seed's hash", "Seed", "Population's hash", "Plan's hash"],
                ],
            },
            {
                ...{ name: "coverage", title: "Work of each assessor in the samples", rows: coverage },
                columns: ["Exercise", "Assessor", "Pieces", "Sampled"],
            },
        ],
    };
}
//# sourceMappingURL=method.js.map