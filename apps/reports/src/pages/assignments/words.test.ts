import { expect, test } from "@jest/globals";
import { lateness, phaseOf } from "./words.js";

const days = {
  ...{ id: "a", title: "Questions", kindName: "Essay", handInBy: "2026-02-06" },
  ...{ markingOpensOn: "2026-02-09", markingClosesOn: "2026-02-20" },
  ...{ moderationOpensOn: "2026-02-23", moderationClosesOn: "2026-02-27", releaseOn: "2026-03-06" },
};

test.each([
  ["2026-02-06", "Handing in until 6 February 2026"],
  ["2026-02-07", "Marking opens on 9 February 2026"],
  ["2026-02-20", "Marking until 20 February 2026"],
  ["2026-02-21", "Moderation until 27 February 2026"],
  ["2026-03-05", "Held until 6 March 2026"],
  ["2026-03-06", "Sent from 6 March 2026 on"],
])("on %s an assignment stands at: %s", (today, words) => expect(phaseOf(days, today)).toBe(words));

test("lateness is said in days, and nothing is said of what was in time", () => {
  expect([null, 0, 1, 3].map(lateness)).toEqual(["", "", ", 1 day late", ", 3 days late"]);
});
