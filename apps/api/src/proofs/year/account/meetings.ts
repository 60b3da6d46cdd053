import type { MeetingState } from "@reviewpoint/domain/targets";
import type { Account, Answered } from "./account.js";

interface Folded {
  readonly id: string;
  readonly version: number;
  readonly state: MeetingState;
  readonly heldOn: string;
  readonly minutes: number | null;
}

/** Records of meetings: how far each has come, and what it says last. */
export const meetings: Account = {
  what: "meeting",
  fields: "meetings(first: 100) { nodes { id version state heldOn minutes } }",
  read: ({ meetings: { nodes } }) => nodes.map(({ ...shown }: Answered) => shown),
  fold: ({ deeds }) => {
    const all = new Map<string, Folded>();
    for (const { act, input, done } of deeds<Answered>("writeMeeting", "returnMeeting", "confirmMeeting")) {
      const { id } = done["meeting"];
      const before = all.get(id);
      const version = (before?.version ?? 0) + 1;
      if (act === "writeMeeting") {
        const isHandedOver = input.handOver || before?.state === "handed-over";
        const { heldOn, minutes } = input;
        all.set(id, { id, version, state: isHandedOver ? "handed-over" : "draft", heldOn, minutes });
      } else if (before)
        all.set(id, { ...before, version, state: act === "returnMeeting" ? "returned" : "confirmed" });
    }
    // a draft is its author's own
    return [...all.values()]
      .filter(({ state }) => state !== "draft")
      .map(({ state, ...meeting }) => ({ ...meeting, state: state.toUpperCase().replaceAll("-", "_") }));
  },
};
