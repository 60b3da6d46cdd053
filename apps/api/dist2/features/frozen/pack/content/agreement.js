import { pseudonym } from "./pseudonym.js";
const fewest = 5;
/** 5: how far first and second judgements agree, with how many there are; and what was decided of each assessor. */
export function agreementSection(exercises) {
    const rows = exercises.map(({ title, pieces }) => {
        const double = pieces.filter(({ first, moderated }) => first !== null && moderated !== null);
        const counts = [-1, 0, 1].map((sign) => double.filter((one) => Math.sign(Number(one.moderated) - Number(one.first)) === sign).length);
        return double.length < fewest
            ? [title, double.length, null, null, null, "too few to judge"]
            : [title, double.length, ...[counts[1], counts[0], counts[2]], ""];
    });
    const outcomes = exercises.flatMap(({ title, outcomes: all }) => all.map(({ assessorId, outcome, reasons }) => [title, pseudonym("A", assessorId), outcome, reasons]));
    return {
        ...{ number: 5, title: "Agreement" },
        notes: ["Only work that was judged twice is counted."],
        tables: [
            {
                ...{ name: "agreement", title: "First and second judgements", rows },
                columns: ["Exercise", "Judged twice", "The same", "Second lower", "Second higher", "Remark"],
            },
            {
                ...{ name: "outcomes", title: "Outcomes by assessor", rows: outcomes },
                columns: ["Exercise", "Assessor", "Outcome", "Why"],
            },
        ],
    };
}
//# sourceMappingURL=agreement.js.map