import { expect, test } from "@jest/globals";
import type { Context } from "../../address/page.js";
import { ownDue } from "./own-due.js";

const context = {
  address: { path: "/", format: "html", parameters: {} },
  frame: { provider: { today: "2026-11-25" } },
} as unknown as Context;
const due = (...days: readonly string[]) => ({ nodes: days.map((dueOn) => ({ dueOn })) });
const nothing = { returned: { totalCount: 0 }, drafts: { totalCount: 0 }, missing: { totalCount: 0 } };

test("a trainee sees what was returned, what is due by Sunday or overdue, and what was not handed in", () => {
  const own = {
    ...nothing,
    returned: { totalCount: 1 },
    open: due("2026-11-20", "2026-11-29", "2026-11-30"),
    toHandIn: due("2026-11-27", "2026-12-11"),
    missing: { totalCount: 2 },
  } as unknown as Parameters<typeof ownDue>[0];
  expect(ownDue(own, context).map(({ count, label, href }) => [count, label, href])).toEqual([
    [1, "record of a meeting returned to you", "/my-week"],
    [2, "targets due by the end of this week", "/my-week"],
    [1, "assignment to hand in by the end of this week", "/my-assignments"],
    [2, "assignments not handed in in time", "/my-assignments"],
  ]);
});

test("nothing due is nothing listed", () => {
  const own = { ...nothing, open: due(), toHandIn: due() } as unknown as Parameters<typeof ownDue>[0];
  expect(ownDue(own, context)).toEqual([]);
});
