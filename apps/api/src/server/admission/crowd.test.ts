import { describe, expect, test } from "@jest/globals";
import { Crowd } from "./crowd.js";

const limits = { most: 64, least: 8, patience: 300 };
const fill = (crowd: Crowd) => {
  while (crowd.enter());
};
/** As many answers as that, each followed by as many newcomers as there is room for. */
const answer = (crowd: Crowd, milliseconds: number, times: number) => {
  for (let n = 0; n < times; n += 1) {
    fill(crowd);
    crowd.leave(milliseconds);
  }
};

describe("a crowd", () => {
  test("begins small, and has room for the most as soon as answers are quick", () => {
    const crowd = new Crowd(limits);
    fill(crowd);
    expect([crowd.underWay, crowd.enter()]).toEqual([16, false]);
    answer(crowd, 20, 48);
    fill(crowd);
    expect([crowd.underWay, crowd.enter()]).toEqual([64, false]);
    crowd.leave(10);
    expect(crowd.enter()).toBe(true);
  });

  test("has less room while answers are slow, but never none", () => {
    const crowd = new Crowd(limits);
    answer(crowd, 20, 48);
    answer(crowd, 900, 300);
    expect(crowd.room).toBeLessThan(30);
    answer(crowd, 900, 10_000);
    expect(crowd.room).toBe(8);
  });

  test("has more again when they are quick, slowly, up to the most", () => {
    const crowd = new Crowd(limits);
    answer(crowd, 900, 10_000);
    answer(crowd, 20, 10);
    expect(crowd.room).toBeLessThan(11);
    answer(crowd, 20, 10_000);
    expect(crowd.room).toBe(64);
  });

  test("takes one slow answer among few for nothing", () => {
    const crowd = new Crowd(limits);
    for (let n = 0; n < 1_000; n += 1) {
      crowd.enter();
      crowd.leave(5_000);
    }
    expect(crowd.room).toBe(16);
  });

  test("learns nothing from those who went away", () => {
    const crowd = new Crowd(limits);
    fill(crowd);
    for (let n = 0; n < 16; n += 1) crowd.leave(null);
    expect([crowd.underWay, crowd.room]).toEqual([0, 16]);
  });
});
