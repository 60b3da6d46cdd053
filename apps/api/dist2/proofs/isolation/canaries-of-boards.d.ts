declare const nobody: () => string;
/** Values that the checks of boards and of what is frozen ask for. */
export declare const canariesOfBoards: {
    "board.quorum": () => string;
    "board_member.seat": () => string;
    "board_attendance.present": typeof nobody;
    "board_interest.kind": () => string;
    "board_interest.withdraws_id": () => null;
    "board_item.kind": () => string;
    "board_item_concern.kind": () => string;
    "board_decision.sequence": () => number;
    "board_decision.kind": () => string;
    "board_decision.decided_by": typeof nobody;
    "board_decision.conflicted": typeof nobody;
    "board_decision.corrects_id": () => null;
    "frozen.kind": () => string;
    "frozen.audience": () => string;
};
export {};
