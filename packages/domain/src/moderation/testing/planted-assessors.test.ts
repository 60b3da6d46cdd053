import { expect, test } from "@jest/globals";
import { plantedExercise } from "./planted-assessors.js";

const size = { assessors: 12, severe: 3, by: 6, pieces: 40, sampled: 20, moderators: 4, scatter: 4 };

test("an exercise names the same assessors each time that it is drawn with a seed", () => {
  expect(plantedExercise("moderators 0", size)).toEqual(plantedExercise("moderators 0", size));
});

test("three severe assessors among twelve are found in some exercises, and nobody where nobody is severe", () => {
  const answers = Array.from({ length: 10 }, (_, at) => plantedExercise(`moderators ${at}`, size));
  const found = answers.reduce((sum, one) => sum + one.found, 0);
  expect(found).toBeGreaterThan(24);
  const none = plantedExercise("moderators 0", { ...size, severe: 0 });
  expect([none.found, none.missed, none.fair]).toEqual([0, 0, 12]);
});
