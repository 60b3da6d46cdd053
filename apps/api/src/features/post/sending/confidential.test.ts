import { expect, test } from "@jest/globals";
import { actions } from "../../actions.js";
import { messageKinds } from "../../messages.js";

const isConfidential = (act: string) => /concern|welfare/i.test(act);
const told = [...messageKinds.values()].filter(({ act }) => isConfidential(act));

test("of a concern or of welfare a letter says that something is there, to everybody the same, and reads nothing", async () => {
  expect(actions.some(({ name }) => isConfidential(name))).toBe(true);
  expect(told.length).toBeGreaterThan(0);
  for (const { write } of told) {
    const unit = new Proxy(
      {},
      {
        get: () => {
          throw new Error("a confidential letter reads a row");
        },
      },
    );
    const writtenTo = (givenNames: string, concern: string) =>
      write({ unit, providerName: "Weald", subject: { concern }, person: { id: "p", givenNames } } as never);
    const one = await writtenTo("Ada", "first-concern");
    expect(one?.subject).toBe("Something for you to read at Weald");
    expect(await writtenTo("Bo", "second-concern")).toEqual(one);
  }
});
