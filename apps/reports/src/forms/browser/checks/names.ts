/** The checks that the browser can make before a form is sent, each with rules of the domain. */
export type CheckName =
  | ("meeting" | "return-meeting" | "close-target" | "set-target" | "confirm-meeting")
  | ("standard-scripts" | "trial-marks");
