import { expect, test } from "@jest/globals";
import type { Context } from "../address/page.js";
import { navigationGroups } from "./navigation-groups.js";

/** Somebody who may do these acts, whose scope is of this kind. */
const reader = (kind: string, ...acts: readonly string[]) =>
  ({
    frame: { viewer: { scope: { kind }, acts } },
    words: { one: (key: string) => key, many: (key: string) => `${key}s` },
  }) as unknown as Context;
const seen = (context: Context) =>
  navigationGroups(context).map(({ name, items }) => [name, items.map(({ path }) => path)]);

test("pages stand in their groups, and a group of which nothing is open is left out", () => {
  expect(seen(reader("PROVIDER", "read-cells", "read-boards", "read-moderation"))).toEqual([
    [null, ["/"]],
    ["ReviewPoints", ["/strands", "/grid", "/movement"]],
    ["Marking and moderation", ["/exercises", "/boards"]],
  ]);
});

test("a page that takes two acts is led to by whoever may do both", () => {
  expect(seen(reader("PROVIDER", "read-school-summary", "read-placements"))).toEqual([
    [null, ["/"]],
    ["People and places", ["/schools"]],
  ]);
  expect(seen(reader("PROVIDER", "read-school-summary"))).toEqual([[null, ["/"]]]);
});

test("whoever sees their own record alone is led to that, and whoever is counted among others to both", () => {
  expect(seen(reader("SELF", "write-meeting", "read-cells"))).toEqual([
    [null, ["/"]],
    ["My record", ["/my-week", "/my-gaps", "/my-portfolio", "/my-assignments"]],
  ]);
  expect(seen(reader("PROVIDER", "read-trainee", "read-own-trail"))).toEqual([
    [null, ["/"]],
    ["People and places", ["/trainees"]],
    ["About me", ["/readings"]],
  ]);
});
