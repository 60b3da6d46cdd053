import { isIsoDate } from "@reviewpoint/domain/calendar";
import {
  meetingSentence,
  refuseHandingOver,
  refuseReturning,
  usualTargetRules,
} from "@reviewpoint/domain/targets";
import type { FormRefusal, Sent } from "../../../address/act.js";

/** The provider's bounds are the server's to ask: here only what no provider allows is refused. */
const rules = { ...usualTargetRules, mostMinutes: Number.MAX_SAFE_INTEGER };

/** The record of a meeting: a draft may leave out anything; one that is handed over says what the trainee thinks. */
export function checkMeeting(values: Sent, today: string): readonly FormRefusal[] {
  const { heldOn = "", reflection = "" } = values;
  if (!values["handOver"] || !isIsoDate(heldOn)) return [];
  const rows = Object.keys(values).filter((name) => /^reviews\.\d+\.targetId$/u.test(name));
  const open = rows.map((name) => values[name] ?? "");
  const reviewed = rows
    .filter((name) => (values[name.replace("targetId", "progress")] ?? "").trim() !== "")
    .map((name) => values[name] ?? "");
  const record = { heldOn, minutes: 1, reflection, reviewedTargetIds: reviewed };
  const refusal = refuseHandingOver(record, null, open, rules, today);
  if (!refusal) return [];
  const field = {
    "meeting-to-come": "heldOn",
    "reflection-missing": "reflection",
    "targets-not-reviewed": "reviews.0.progress",
    "minutes-out-of-bounds": "minutes",
    "meeting-already-confirmed": "",
  }[refusal.code];
  return [{ field, message: meetingSentence(refusal) }];
}

/** A record that is returned says what for. */
export function checkReturn({ note = "" }: Sent): readonly FormRefusal[] {
  const refusal = refuseReturning("handed-over", note);
  return refusal ? [{ field: "note", message: meetingSentence(refusal) }] : [];
}
