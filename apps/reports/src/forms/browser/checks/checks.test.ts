import { expect, test } from "@jest/globals";
import { checks } from "./checks.js";

const today = "2026-11-04";

test("a draft of a meeting may leave out anything; one that is handed over may not", () => {
  const words = { heldOn: "2026-11-04", reflection: "", "reviews.0.targetId": "a", "reviews.0.progress": "" };
  expect(checks.meeting(words, today)).toEqual([]);
  expect(checks.meeting({ ...words, handOver: "true" }, today)).toEqual([
    { field: "reflection", message: "Write what you think of the week before you hand the record over." },
  ]);
  expect(checks.meeting({ ...words, handOver: "true", reflection: "Calm." }, today)).toEqual([
    { field: "reviews.0.progress", message: "Write how far the open target has come." },
  ]);
  expect(checks.meeting({ ...words, handOver: "true", heldOn: "2026-11-05" }, today)).toEqual([
    { field: "heldOn", message: "5 November 2026 is still to come. Record the meeting when it was held." },
  ]);
});

test("of targets only what no provider allows is refused here, each beside its own row", () => {
  const words = {
    "targets.0.action": "",
    "targets.2.action": "Ask\nListen",
    "targets.3.successEvidence": "Seen",
  };
  expect(checks["confirm-meeting"](words, today)).toEqual([
    { field: "targets.2.action", message: "These are 2 actions. Make each of them a target of its own." },
    { field: "targets.3.action", message: "Write the one thing that the trainee is to do." },
  ]);
  expect(checks["set-target"]({ "draft.action": "x".repeat(5000) }, today)).toEqual([]);
});

test("what is closed or returned says why", () => {
  expect(checks["close-target"]({ outcome: "MET", note: " " }, today)).toEqual([
    { field: "note", message: "Write on what evidence the target was met." },
  ]);
  expect(checks["close-target"]({ outcome: "NOT_MET", note: "" }, today)).toEqual([]);
  expect(checks["return-meeting"]({ note: "" }, today)).toEqual([
    { field: "note", message: "Write what is to be done." },
  ]);
});
