import { BoardItemResolver } from "./agenda/item.resolver.js";
import { BoardResolver } from "./board/board.resolver.js";
import { BoardChecklistResolver } from "./checklist/board-checklist.resolver.js";
import { BoardActionResolver } from "./follow-up/action.resolver.js";
import { BoardInterestResolver, BoardMemberResolver } from "./member/member.resolver.js";
import { BoardMinutesResolver, BoardSignatureResolver } from "./minutes/minutes.resolver.js";
export { readBoards } from "./board/board.query.js";
export { factsOf } from "./checklist/board-facts.js";
export type { ShownBoard, ShownItem } from "./record/shown-board.js";
/** What the room adds to the graph. */
export declare const boardResolvers: readonly [typeof BoardResolver, typeof BoardChecklistResolver, typeof BoardMemberResolver, typeof BoardInterestResolver, typeof BoardItemResolver, typeof BoardActionResolver, typeof BoardMinutesResolver, typeof BoardSignatureResolver];
/** What can be done in the room. */
export declare const boardActions: readonly [import("../../graph/writing/action.js").Action<import("./calling/call-board.input.js").CallBoardInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "chair-missing" | "member-twice" | "not-found" | "quorum-out-of-reach" | "words-missing">, import("../../graph/writing/action.js").Action<import("./agenda/put-on-agenda.action.js").PutOnAgendaInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "conflict" | "item-twice" | "items-refused" | "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./calling/call-board.input.js").RecordAttendanceInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "conflict" | "day-to-come" | "member-twice" | "not-a-member" | "not-found">, import("../../graph/writing/action.js").Action<import("./calling/call-board.input.js").CloseBoardInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "conflict" | "items-undecided" | "minutes-missing" | "minutes-unsigned" | "not-found">, import("../../graph/writing/action.js").Action<import("./member/declare-interest.action.js").DeclareInterestInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "not-a-member" | "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./member/withdraw-interest.action.js").WithdrawInterestInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "not-found" | "nothing-to-withdraw" | "words-missing">, import("../../graph/writing/action.js").Action<import("./decision/record-decision.action.js").RecordDecisionInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "already-decided" | "board-closed" | "conflict" | "decided-though-absent" | "decided-with-conflict" | "exercise-open" | "member-twice" | "not-found" | "nothing-to-correct" | "people-named" | "quorum-missing" | "words-missing">, import("../../graph/writing/action.js").Action<import("./follow-up/follow-up.inputs.js").RaiseActionInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "not-found" | "people-named" | "words-missing">, import("../../graph/writing/action.js").Action<import("./follow-up/follow-up.inputs.js").CloseActionInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The action's board.";
    };
}, "action-done" | "day-to-come" | "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./minutes/minutes.inputs.js").WriteMinutesInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "conflict" | "not-found" | "people-named" | "words-missing">, import("../../graph/writing/action.js").Action<import("./minutes/minutes.inputs.js").SignMinutesInput, {
    readonly board: {
        readonly type: () => typeof import("./board/board.type.js").BoardType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./record/shown-board.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "conflict" | "minutes-missing" | "minutes-signed" | "not-a-member" | "not-found">];
