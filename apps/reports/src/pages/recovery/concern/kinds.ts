/** What a concern is about. */
export const concernKinds = {
  PROGRESS: "Progress",
  ATTENDANCE: "Attendance",
  CONDUCT: "Conduct",
  WELFARE: "Welfare",
} as const;
