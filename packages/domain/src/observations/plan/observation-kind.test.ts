import { expect, test } from "@jest/globals";
import { observationKinds } from "./observation-kind.js";

test("a lesson's next step is the trainee's, a joint one's the mentor's too, and what a mentor does the mentor's", () => {
  const steps = Object.entries(observationKinds).map(([kind, { nextSteps }]) => [kind, nextSteps.join()]);
  expect(Object.fromEntries(steps)).toEqual({
    "lesson-alone": "trainee",
    "lesson-jointly": "trainee,mentor",
    "mentor-meeting": "mentor",
    feedback: "mentor",
    coaching: "mentor",
  });
});

test("only lessons are rated on the trainee's curriculum", () => {
  for (const { observed, isRated } of Object.values(observationKinds))
    expect(isRated).toBe(observed === "trainee");
});
