import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { targets } from "../testing/arbitraries.js";
import { followThrough } from "./follow-through.js";

const gaps = ["g1", "g2", "g3"].map((id, index) => ({ id, closedOn: index === 2 ? "2027-01-11" : null }));

test("every gap is followed once, with all its targets, whatever their order", () => {
  fc.assert(
    fc.property(targets, (all) => {
      const followed = followThrough(gaps, all);
      expect(followed.map(({ gapId }) => gapId)).toEqual(["g1", "g2", "g3"]);
      for (const { gapId, state, targetIds } of followed) {
        const own = all.filter((one) => one.gapId === gapId);
        expect(targetIds.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
        const live = own.filter(({ outcome }) => outcome !== "dropped");
        if (gapId === "g3") expect(state).toBe("closed");
        else if (live.length === 0) expect(state).toBe("untouched");
        else expect(state).toBe(live.some(({ outcome }) => outcome === "met") ? "evidenced" : "worked-on");
      }
      expect(followThrough(gaps, all.toReversed())).toEqual(followed);
    }),
  );
});

test("setting one more target never makes a gap less worked on", () => {
  const order = ["untouched", "worked-on", "evidenced", "closed"];
  fc.assert(
    fc.property(targets, (all) => {
      const fewer = followThrough(gaps, all.slice(1));
      followThrough(gaps, all).forEach(({ state }, index) => {
        const before = fewer[index]?.state ?? "untouched";
        expect(order.indexOf(state)).toBeGreaterThanOrEqual(order.indexOf(before));
      });
    }),
  );
});
