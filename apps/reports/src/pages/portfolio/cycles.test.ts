import { expect, test } from "@jest/globals";
import { type Cycle, currentCycle, cycleWords } from "./cycles.js";

const cycle = (code: string, window: Cycle["window"], opensOn: string): Cycle => ({
  ...{ code, name: code, window, opensOn, closesOn: opensOn.replace(/-\d\d$/u, "-28") },
});
const [autumn, spring, summer] = [
  cycle("autumn", "CLOSED", "2026-09-01"),
  cycle("spring", "OPEN", "2027-01-04"),
  cycle("summer", "BEFORE", "2027-04-12"),
] as const;

test.each([
  ["the open one", [autumn, spring, summer], "spring"],
  ["the last that closed, whatever the order in which they are set", [summer, autumn], "autumn"],
  ["the first where none has opened", [summer], "summer"],
  ["none where none is set", [], undefined],
])("a reader sees %s", (_, cycles, code) => expect(currentCycle(cycles)?.code).toBe(code));

test("a cycle says where today lies in it", () => {
  expect([autumn, spring, summer].map(cycleWords)).toEqual([
    "closed on 28 September 2026",
    "open until 28 January 2027",
    "opens on 12 April 2027",
  ]);
});
