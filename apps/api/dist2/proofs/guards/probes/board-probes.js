import { target } from "../target.js";
const one = (selection) => `board(id: "${target.boardId}") { ${selection} }`;
/** How boards are asked for. */
export const boardProbes = {
    "Query.board": { text: one("id"), holds: target.boardId },
    "Query.frozen": { text: `frozen(id: "${target.boardId}") { id }`, holds: '"frozen":' },
    "Query.frozenThings": { text: "frozenThings(first: 9) { totalCount }", holds: '"totalCount":0' },
    "Query.boards": { text: "boards(first: 9) { nodes { id } }", holds: target.boardId },
};
/** How the parts of boards are met. */
export const boardEntries = {
    Board: { by: "Query.board", text: one },
    BoardItem: { by: "Query.board", text: (selection) => one(`items { ${selection} }`) },
    BoardInterest: { by: "Query.board", text: (selection) => one(`members { interests { ${selection} } }`) },
};
//# sourceMappingURL=board-probes.js.map