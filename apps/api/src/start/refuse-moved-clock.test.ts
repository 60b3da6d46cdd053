import { expect, test } from "@jest/globals";
import { refuseMovedClock } from "./refuse-moved-clock.js";

const holding = (...real: readonly string[]) => ({
  administer: async <T>(work: (unit: never) => Promise<T>) =>
    work({ rows: async () => real.map((slug) => ({ slug })) } as never),
});

test("a clock is moved over invented people alone", async () => {
  await refuseMovedClock(holding());
  await expect(refuseMovedClock(holding("oak"))).rejects.toThrow(
    "DEMO_NOW moves the clock of demo providers only, and this database holds oak: leave DEMO_NOW out",
  );
});
