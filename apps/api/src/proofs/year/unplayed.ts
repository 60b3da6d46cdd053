/**
 * Acts that nobody in the year does yet, room by room. The test fails for any other mutation that nobody used, and for
 * one of these that somebody did use.
 */
export const unplayed: readonly string[] = [
  // exam boards and what is frozen: features/boards, features/frozen
  ...[
    "callBoard",
    "recordAttendance",
    "declareInterest",
    "withdrawInterest",
    "putOnAgenda",
    "recordDecision",
    "raiseAction",
  ],
  ...["closeAction", "writeMinutes", "signMinutes", "closeBoard", "freezeView", "freezePack"],
];
