import { calledBoard } from "./calling/called-board.query.js";
/** The members of a board are told that they sit on it, when it meets, and what to do before. */
export const boardMessages = [
    {
        act: "callBoard",
        told: ["members"],
        parties: {
            members: async (unit, { board }) => typeof board === "string" ? ((await calledBoard(unit, board))?.memberIds ?? []) : [],
        },
        async write({ unit, providerName, subject }) {
            const id = subject["board"];
            const board = typeof id === "string" ? await calledBoard(unit, id) : null;
            if (board === null)
                return null;
            return {
                subject: `${board.name}: you are called to sit on it`,
                lines: [
                    `${board.name} of ${providerName} meets on ${board.day}, and you sit on it.`,
                    "Before it meets, declare any interest that you have in a trainee, an assessor or a school that it may decide about, or that you have none.",
                    { path: `/boards/${id}`, words: "Open the board" },
                ],
            };
        },
    },
];
//# sourceMappingURL=boards.messages.js.map