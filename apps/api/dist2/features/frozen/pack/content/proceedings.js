import { boardDecisions } from "@reviewpoint/domain/moderation";
import { pseudonym } from "./pseudonym.js";
/** 6 to 9: actions; who was there and who took no part; decisions with their reasons; signatures. */
export function proceedings({ board, names, exercises }) {
    const nameOf = (id) => names.get(id) ?? "";
    const titles = new Map(exercises.map(({ id, title }) => [id, title]));
    const about = (item) => subjectOf(item, titles);
    const placed = new Map(board.items.map((item) => [item.id, `${item.position}: ${about(item)}`]));
    const decisions = board.items.flatMap((item) => item.decisions
        .toReversed()
        .map((decision) => [
        ...[item.position, about(item), boardDecisions[decision.kind], decision.reason],
        ...[decision.decidedBy.map(nameOf).join("; "), decision.conflicted.map(nameOf).join("; ")],
        decision.id === item.decision?.id ? "yes" : "no",
    ]));
    const undecided = board.items.filter(({ decision }) => decision === null);
    const waiting = undecided.map((item) => [item.position, about(item), null, null, null, null, "no"]);
    const [newest] = board.minutes;
    return [
        {
            ...{ number: 6, title: "Issues and actions", notes: [] },
            tables: [
                {
                    ...{
                        name: "actions",
                        title: "Actions",
                        columns: ["Action", "Item", "Who", "Due on", "Done on", "What was done"],
                    },
                    rows: board.actions.map(({ what, itemId, ownerId, dueOn, doneOn, account }) => [
                        ...[what, itemId === null ? null : (placed.get(itemId) ?? null), nameOf(ownerId)],
                        ...[dueOn, doneOn, account],
                    ]),
                },
            ],
        },
        attendanceSection(board, nameOf),
        {
            ...{ number: 8, title: "Decisions" },
            notes: ["A decision that was corrected stays here; the last column says which one counts."],
            tables: [
                {
                    ...{ name: "decisions", title: "Decisions", rows: [...decisions, ...waiting] },
                    columns: ["Item", "About", "Decision", "Why", "Decided by", "Took no part", "Counts"],
                },
            ],
        },
        {
            ...{ number: 9, title: "Signatures" },
            notes: [
                newest === undefined
                    ? "There are no minutes."
                    : newest.isSigned
                        ? "The chair has signed the minutes."
                        : "The chair has not signed the minutes.",
            ],
            tables: [
                {
                    ...{
                        name: "signatures",
                        title: "Signatures of the minutes",
                        columns: ["Who", "Text", "Signed on"],
                    },
                    rows: board.minutes.flatMap(({ signatures }) => signatures.map(({ personId, sequence, signedOn }) => [nameOf(personId), sequence, signedOn])),
                },
            ],
        },
    ];
}
function subjectOf({ kind, subjectId }, titles) {
    if (kind === "exercise")
        return titles.get(subjectId) ?? "Exercise";
    return kind === "trainee" ? pseudonym("P", subjectId) : pseudonym("A", subjectId);
}
/** 7: seats, attendance and interests. An interest in a person or school stands under a pseudonym. */
function attendanceSection(board, nameOf) {
    const letter = { trainee: "P", assessor: "A", school: "S" };
    const rows = board.members.map((member) => [
        ...[nameOf(member.personId), member.seat],
        member.isPresent === null ? "not recorded" : member.isPresent ? "yes" : "no",
        member.hasDeclared ? "yes" : "no",
        member.interests
            .map(({ kind, concernedId }) => (kind === null ? "" : pseudonym(letter[kind], concernedId)))
            .join("; "),
    ]);
    const { least, seats } = board.quorum;
    const short = board.items.filter(({ quorum }) => !quorum.isQuorate).length;
    return {
        ...{ number: 7, title: "Conflicts, attendance, quorum" },
        notes: [
            `The quorum is ${least} members without an interest in the item${seats.length === 0 ? "" : `, among them: ${seats.join(", ")}`}.`,
            short === 0 ? "Every item has a quorum." : `${short} of ${board.items.length} items have no quorum.`,
        ],
        tables: [
            {
                ...{ name: "attendance", title: "Members", rows },
                columns: ["Who", "Seat", "Was there", "Has declared", "Interests"],
            },
        ],
    };
}
//# sourceMappingURL=proceedings.js.map