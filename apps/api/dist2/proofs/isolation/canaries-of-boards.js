const nobody = () => "[]";
/** Values that the checks of boards and of what is frozen ask for. */
export const canariesOfBoards = {
    "board.quorum": () => JSON.stringify({ least: 1, seats: [] }),
    "board_member.seat": () => "member",
    "board_attendance.present": nobody,
    "board_interest.kind": () => "trainee",
    "board_interest.withdraws_id": () => null,
    "board_item.kind": () => "trainee",
    "board_item_concern.kind": () => "trainee",
    "board_decision.sequence": () => 1,
    "board_decision.kind": () => "confirm",
    "board_decision.decided_by": nobody,
    "board_decision.conflicted": nobody,
    "board_decision.corrects_id": () => null,
    "frozen.kind": () => "pack",
    "frozen.audience": () => "board",
};
//# sourceMappingURL=canaries-of-boards.js.map