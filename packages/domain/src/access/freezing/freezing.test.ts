import { expect, test } from "@jest/globals";
import { accessRoles } from "../role.js";
import { audiencesOf, frozenAudiences } from "./frozen-audience.js";
import { refuseAudience } from "./refuse-freeze.js";

test("what is for myself is nobody else's; the leadership team reads what is for others", () => {
  expect(frozenAudiences.myself).toEqual([]);
  expect(audiencesOf(["leadership-team"])).toEqual(["leadership-team", "board"]);
  expect(audiencesOf(["exam-board", "mentor"])).toEqual(["board"]);
  const readers = accessRoles.filter((role) => audiencesOf([role]).length > 0);
  expect([...readers].sort()).toEqual(["exam-board", "leadership-team", "qa-committee"]);
});

test("only who sees everyone freezes for the board", () => {
  expect(refuseAudience("board", true)).toBeNull();
  expect(refuseAudience("leadership-team", false)).toBeNull();
  expect(refuseAudience("board", false)).toMatchObject({ code: "audience-too-wide" });
});
