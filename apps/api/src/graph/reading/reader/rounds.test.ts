import { describe, expect, test } from "@jest/globals";
import { roundOfItsOwn, underWayWhile } from "./rounds.js";

/** What happened while so many questions were under way and did this, with a mark for each round of the event loop. */
async function told(
  questions: number,
  question: (say: (what: string) => void, index: number) => Promise<void>,
) {
  const all: string[] = [];
  const say = (what: string) => void all.push(what);
  const mark = () => {
    say("|");
    marking = setImmediate(mark);
  };
  let marking = setImmediate(mark);
  await Promise.all(
    Array.from({ length: questions }, (_, index) =>
      underWayWhile(async () => {
        // all are under way before any goes on
        await Promise.resolve();
        await question(say, index);
      }),
    ),
  );
  clearImmediate(marking);
  return all.join(" ");
}

const goOn = async (say: (what: string) => void, index: number) => {
  await roundOfItsOwn();
  say(String(index));
};

describe("a round of its own", () => {
  test("is not waited for while few are under way", async () => {
    const few = await told(12, goOn);
    expect(few).toMatch(/^0 1 2 3 4 5 6 7 8 9 10 11( \|)*$/);
  });

  test("is waited for where many are: they go on one a round, first come, first served", async () => {
    const many = await told(13, goOn);
    expect(many).toMatch(/^(\| )*0 \| 1 \| 2 \| 3 \| 4 \| 5 \| 6 \| 7 \| 8 \| 9 \| 10 \| 11 \| 12( \|)*$/);
  });

  test("comes after those who wait, for whoever waits again", async () => {
    const many = await told(14, async (say, index) => {
      if (index > 2) return goOn(say, index);
      await goOn(say, index);
      await roundOfItsOwn();
      say(`${index} again`);
    });
    expect(many.replaceAll(/\| ?/g, "").replaceAll(/ +/g, " ").trim()).toBe(
      `${Array.from({ length: 14 }, (_, index) => index).join(" ")} 0 again 1 again 2 again`,
    );
  });

  test("comes after those who wait, for whoever comes when few are under way again", async () => {
    const said: number[] = [];
    const goOnLater = (index: number) => roundOfItsOwn().then(() => said.push(index));
    const going: Promise<number>[] = [];
    const many = Array.from({ length: 20 }, (_, index) =>
      underWayWhile(async () => {
        await Promise.resolve();
        going.push(goOnLater(index));
      }),
    );
    await Promise.all(many);
    await underWayWhile(async () => void (await goOnLater(20)));
    await Promise.all(going);
    expect(said).toEqual(Array.from({ length: 21 }, (_, index) => index));
  });

  test("is not waited for when the many have ended, nor counts one that failed", async () => {
    const failing = Array.from({ length: 20 }, () =>
      underWayWhile(async () => Promise.reject(new Error("it failed"))),
    );
    const outcomes = await Promise.allSettled(failing);
    const few = await told(12, goOn);
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    expect(few).toMatch(/^0 1 2/);
  });
});
