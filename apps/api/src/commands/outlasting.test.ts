import { expect, test } from "@jest/globals";
import { outlasting } from "./outlasting.js";

const failing = (times: number, error: Error) => {
  let runs = 0;
  const work = async () => {
    runs += 1;
    if (runs <= times) throw error;
    return runs;
  };
  return { work, runs: () => runs };
};

test("work outlasts the end of the process that had opened the database", async () => {
  const lost = new Error("schools.csv was not brought in", {
    cause: new Error("Connection terminated unexpectedly"),
  });
  expect(await outlasting(failing(2, lost).work)).toBe(3);
});

test("work that fails for another reason is not done again", async () => {
  const { work, runs } = failing(1, new Error("the file is empty"));
  await expect(outlasting(work)).rejects.toThrow("the file is empty");
  expect(runs()).toBe(1);
});
