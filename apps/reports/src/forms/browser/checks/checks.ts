import type { FormRefusal, Sent } from "../../../address/act.js";
import { checkMeeting, checkReturn } from "./meeting.js";
import type { CheckName } from "./names.js";
import { checkScripts, checkTrialMarks } from "./standardisation.js";
import { checkClosing, checkConfirming, checkTarget } from "./target.js";

/** What the browser asks before a form is sent: its words, and the provider's today. */
export type Check = (values: Sent, today: string) => readonly FormRefusal[];

export const checks: Readonly<Record<CheckName, Check>> = {
  meeting: checkMeeting,
  "return-meeting": checkReturn,
  "close-target": checkClosing,
  "set-target": checkTarget,
  "confirm-meeting": checkConfirming,
  "standard-scripts": checkScripts,
  "trial-marks": checkTrialMarks,
};
