/** What a bundle of one function may weigh, in bytes after gzip. */
export const weights = [
  { room: "moderation", name: "planSample", most: 6000 },
  { room: "statistics", name: "wilsonInterval", most: 1000 },
];
