/** Whose changes have to be noticed, folder by folder (`.` is the room's own files), and how many in a hundred. */
export const rooms = [
  {
    room: "moderation",
    least: 90,
    folders: [
      ...["marks", "policy", "presets", "randomness", "plan", "detection"],
      ...["allocation", "outcome", "standardisation", "board"],
      ...["agreement", "assignments", "exercise"],
    ],
  },
  { room: "disclosure", least: 90, folders: ["rule", "tables", "sums", "choice", "questions", "."] },
  {
    room: "statistics",
    least: 85,
    folders: [
      ...["agreement", "distributions", "forecast", "measurement", "power", "proportions", "severity"],
      ...["time-to-event", "."],
    ],
  },
];

/** Tests that take longer than a breath. */
export const slowTests = ["mean-squares", "assessor-severity", "many-facet-rasch"];
