import { publishTables } from "@reviewpoint/domain/disclosure";
import { bandOf } from "@reviewpoint/domain/moderation";
const notJudged = "Not judged";
/** 4: levels strand by strand, and marks before and after moderation, with small counts hidden. */
export function distributionSection({ levels, exercises, suppression }) {
    const strands = [...new Set(levels.map(({ strand }) => strand))];
    const tables = [
        ...strands.flatMap((strand) => strandTable(strand, levels, suppression)),
        ...exercises.flatMap((exercise) => beforeAfter(exercise, suppression)),
    ];
    return {
        ...{ number: 4, title: "Distributions" },
        notes: [
            tables.length === 0
                ? "Nothing was judged."
                : "Counts of trainees. A symbol stands where a number would tell too much: the annex says what it means.",
        ],
        tables: [published("distributions", "Levels and marks", tables)],
    };
}
/** The tables that were published, in one with a row a cell; said of which it is where one cannot be shown at all. */
function published(name, title, all) {
    const columns = ["Of", "Group", "Level, mark or band", "Count", "Symbol"];
    return { name, title, columns, rows: all.flat() };
}
function strandTable(strand, all, rule) {
    const own = all.filter((one) => one.strand === strand);
    const subjects = [...new Set(own.map(({ subject }) => subject))].sort();
    const ranked = [...own].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9));
    const columns = [...new Set(ranked.map(({ level }) => level ?? notJudged))];
    const counts = subjects.map((subject) => columns.map((column) => own
        .filter((one) => one.subject === subject && (one.level ?? notJudged) === column)
        .reduce((sum, { count }) => sum + count, 0)));
    return shown({
        ...{ name: strand, rows: { name: "subject", values: subjects }, counts },
        columns: { name: "level", values: columns },
    }, rule);
}
/** Marks of written work are counted by their bands: single marks would each be few. */
function beforeAfter({ title, pieces, scale }, rule) {
    const moderated = pieces.filter(({ first, moderated: second }) => first !== null && second !== null);
    if (moderated.length === 0)
        return [];
    const before = moderated.map(({ first }) => first);
    const after = moderated.map(({ first, changedTo }) => changedTo ?? first);
    const groupOf = (mark) => (scale === null ? mark : bandOf(mark, scale).name);
    const inOrder = [...before, ...after].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
    const values = [...new Set(inOrder.map(groupOf))];
    const count = (marks) => values.map((value) => marks.filter((mark) => groupOf(mark) === value).length);
    const columns = { name: scale === null ? "mark" : "band", values };
    const rows = { name: "when", values: ["Before", "After"] };
    return shown({ name: title, rows, columns, counts: [count(before), count(after)] }, rule);
}
function shown(table, rule) {
    if (table.rows.values.length === 0 || table.columns.values.length === 0)
        return [];
    const { tables } = publishTables([table], rule);
    if (tables === null)
        return [[[table.name, "all", "all", null, "c"]]];
    const rows = [...table.rows.values, "all"];
    const columns = [...table.columns.values, "all"];
    return tables.map(({ cells }) => cells.flatMap((line, row) => line.map(({ value, symbol }, column) => [
        ...[table.name, rows[row], columns[column], value, symbol],
    ])));
}
//# sourceMappingURL=distributions.js.map