import { describe, expect, test } from "@jest/globals";
import { weekdayOf } from "@reviewpoint/domain/calendar";
import { seededRandom } from "@reviewpoint/domain/statistics";
import type { DemoTrainee } from "../partnership/demo-trainee.js";
import { judgementDay } from "./judgement-day.js";
import { rankOf } from "./level-process.js";

test("a latent standing reaches a level at its cut", () => {
  expect([-0.1, 0, 0.99, 1, 2.5].map((latent) => rankOf(latent, [0, 1, 2]))).toEqual([1, 2, 2, 3, 4]);
});

describe("the day of a judgement", () => {
  const window = { code: "R1", name: "First", position: 1, opensOn: "2026-11-02", closesOn: "2026-11-13" };
  const trainee = (late: boolean, leave: Partial<DemoTrainee> = {}) =>
    ({
      homeSchool: { late },
      withdrawnOn: null,
      deferredOn: null,
      returnedOn: null,
      ...leave,
    }) as DemoTrainee;
  const days = (who: DemoTrainee, today = "2027-07-01") => {
    const random = seededRandom("days");
    return Array.from({ length: 400 }, () => judgementDay(who, window, today, random)).filter(
      (day) => day !== null,
    );
  };

  test("is a weekday, in the window for most, late for a few, and missing for a few more", () => {
    const drawn = days(trainee(false));
    expect(drawn.every((day) => weekdayOf(day) <= 5 && day >= window.opensOn)).toBe(true);
    const late = drawn.filter((day) => day > window.closesOn).length;
    expect(late).toBeGreaterThan(5);
    expect(late).toBeLessThan(40);
    expect(drawn.length).toBeGreaterThan(380);
    expect(drawn.length).toBeLessThan(400);
  });

  test("is after the window at the late school", () => {
    expect(days(trainee(true)).every((day) => day > window.closesOn)).toBe(true);
  });

  test("is never after today or while the trainee is away", () => {
    expect(days(trainee(false), "2026-11-05").every((day) => day <= "2026-11-05")).toBe(true);
    expect(days(trainee(false, { withdrawnOn: "2026-11-02" }))).toEqual([]);
    const back = days(trainee(false, { deferredOn: "2026-10-01", returnedOn: "2026-11-09" }));
    expect(back.every((day) => day >= "2026-11-09")).toBe(true);
    expect(back.length).toBeGreaterThan(0);
  });
});
