import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { aalenJohansen } from "./aalen-johansen.js";
import { kaplanMeier } from "./kaplan-meier.js";
import { sixMercaptopurine } from "./testing/six-mercaptopurine.js";

test("with one ending it is 1 less Kaplan and Meier, error and bounds too", () => {
  const [incidence] = aalenJohansen(sixMercaptopurine);
  const survival = kaplanMeier(sixMercaptopurine);
  expect(incidence?.steps).toHaveLength(7);
  incidence?.steps.forEach((step, at) => {
    const without = survival[at];
    expect(step.estimate).toBeCloseTo(1 - (without?.estimate as number), 12);
    expect(step.standardError).toBeCloseTo(without?.standardError as number, 10);
    expect(step.lower).toBeCloseTo(1 - (without?.upper as number), 10);
    expect(step.upper).toBeCloseTo(1 - (without?.lower as number), 10);
  });
});

describe("laws", () => {
  const endings = ["secure", "withdrawn", "deferred"] as const;
  const time = fc.integer({ min: 0, max: 15 });
  const observed = fc.array(fc.record({ time, ending: fc.constantFrom(...endings, null) }), {
    minLength: 1,
    maxLength: 40,
  });

  test("the endings and those still waiting add to 1", () =>
    fc.assert(
      fc.property(observed, (rows) => {
        const last = aalenJohansen(rows).reduce((sum, { steps }) => sum + (steps.at(-1)?.estimate ?? 0), 0);
        const any = rows.map((row) => ({
          time: row.time,
          ending: row.ending === null ? null : ("event" as const),
        }));
        expect(last + (kaplanMeier(any).at(-1)?.estimate ?? 1)).toBeCloseTo(1, 10);
      }),
    ));

  test("when all are watched to the end, it is the share of those it came to, with the binomial error", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ time, ending: fc.constantFrom(...endings) }), { minLength: 1 }),
        (rows) => {
          for (const { ending, steps } of aalenJohansen(rows)) {
            for (const step of steps) {
              const share =
                rows.filter((row) => row.ending === ending && row.time <= step.time).length / rows.length;
              expect(step.estimate).toBeCloseTo(share, 10);
              expect(step.standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / rows.length), 7);
            }
          }
        },
      ),
    ));

  test("counting who withdraws as merely no longer watched would promise more", () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      time: at,
      ending: at % 3 === 0 ? ("withdrawn" as const) : ("secure" as const),
    }));
    const secure = aalenJohansen(rows)
      .find(({ ending }) => ending === "secure")
      ?.steps.at(-1)?.estimate as number;
    const naive = kaplanMeier(
      rows.map((row) => ({ time: row.time, ending: row.ending === "secure" ? ("event" as const) : null })),
    );
    expect(secure).toBeCloseTo(20 / 30, 12);
    expect(1 - (naive.at(-1)?.estimate as number)).toBeGreaterThan(secure);
  });
});
