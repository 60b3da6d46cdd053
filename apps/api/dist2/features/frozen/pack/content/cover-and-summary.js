import { checklistSentence } from "@reviewpoint/domain/moderation";
/** 0: whose pack it is, of which board, of which day, for whom, under which rule. */
export function coverSection(facts) {
    const { board, cohorts, suppression } = facts;
    const rows = [
        ["Provider", facts.provider],
        ["Board", board.name],
        ["Meets on", board.heldOn],
        ["Data as at", facts.dataAsAt ?? "No judgement yet"],
        ["Frozen at", facts.frozenAt],
        ...cohorts.map(({ code, framework }) => [`Framework of ${code}`, framework]),
        ["Audience", "The exam board, the quality committee and the leadership team"],
        ["Suppression rule", `${suppression.name}: counts below ${suppression.smallBelow} are not shown`],
    ];
    const table = { name: "cover", title: "Cover", columns: ["What", "Which"], rows };
    return { number: 0, title: "Cover", notes: [], tables: [table] };
}
/** 1: what is due, judged, sampled and outstanding. */
export function summarySection({ checklist, board }) {
    const rows = checklist.map((line) => [
        ...[line.question, line.state, line.of - line.left, line.left, line.of, checklistSentence(line)],
    ]);
    const columns = ["Question", "State", "Done", "Left", "Of", "In words"];
    const decided = board.items.filter(({ decision }) => decision !== null).length;
    return {
        ...{ number: 1, title: "Summary" },
        notes: [`${decided} of ${board.items.length} items on the agenda have a decision.`],
        tables: [{ name: "summary", title: "What is done and what is left", columns, rows }],
    };
}
//# sourceMappingURL=cover-and-summary.js.map