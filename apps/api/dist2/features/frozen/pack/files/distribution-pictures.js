import { strandBars } from "@reviewpoint/charts";
import { parseHTML } from "linkedom";
const notJudged = "Not judged";
/**
 * The levels of all trainees, a bar a strand, from the totals that were published; nothing where one of them is hidden,
 * because a bar would show by its length what the table does not say.
 */
export function distributionPictures({ tables: [table] }) {
    const totals = (table?.rows ?? []).filter(([, group, level]) => group === "all" && level !== "all");
    if (totals.length === 0 || totals.some(([, , , count]) => typeof count !== "number"))
        return "";
    const { document } = parseHTML("<html><body></body></html>");
    const drawing = strandBars(barsOf(totals), { document: document, id: "levels" });
    return `<figure>${drawing.outerHTML}<figcaption>Levels of all trainees, strand by strand. The table below says the same.</figcaption></figure>`;
}
/** Segments one after the other from 0: nothing is expected here, so nothing lies to the left. */
function barsOf(totals) {
    const strands = [...new Set(totals.map(([strand]) => String(strand)))];
    const levels = [...new Set(totals.map(([, , level]) => String(level)))].filter((one) => one !== notJudged);
    return strands.flatMap((strand) => {
        let end = 0;
        return [...levels, notJudged].map((label, at) => {
            const found = totals.find(([of, , level]) => of === strand && level === label);
            const count = Number(found?.[3] ?? 0);
            const isLevel = label !== notJudged;
            end += count;
            return {
                ...{ strand, reviewPoint: "Newest review point", expectedRank: null, count, label },
                ...{ key: isLevel ? `level${at + 1}` : "not_judged", kind: isLevel ? "level" : "state" },
                ...{ rank: isLevel ? at + 1 : null, x1: end - count, x2: end },
            };
        });
    });
}
//# sourceMappingURL=distribution-pictures.js.map