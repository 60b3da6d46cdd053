import { expect, test } from "@jest/globals";
import { failureToBegin, LostBeforeBegin, retryLost } from "./retry.js";

const failing = (failures: unknown[]) => {
  const left = [...failures];
  let runs = 0;
  const work = async () => {
    runs += 1;
    if (left.length > 0) throw left.shift();
    return "done";
  };
  return { work, runs: () => runs };
};

test("work is done on another connection when its own was gone before it began", async () => {
  const gone = failureToBegin(Object.assign(new Error("terminating connection"), { code: "57P01" }));
  const reset = failureToBegin(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
  expect([gone, reset].every((error) => error instanceof LostBeforeBegin)).toBe(true);
  const { work, runs } = failing([gone, reset]);
  expect([await retryLost(work), runs()]).toEqual(["done", 3]);
});

test("work that may have been done, or would fail again, is not run again", async () => {
  const refused = failureToBegin(Object.assign(new Error("too many connections"), { code: "53300" }));
  const whileWorking = Object.assign(new Error("terminating connection"), { code: "57P01" });
  for (const error of [refused, whileWorking]) {
    const { work, runs } = failing([error]);
    await expect(retryLost(work)).rejects.toBe(error);
    expect(runs()).toBe(1);
  }
});
