import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { lotOrder } from "./lot-order.js";

const lots = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 2 ** 52 - 1 }),
  fc.constant(2 ** 52 - 1),
);

test("places come in the order of their lots, equal lots in the order of their identifiers", () =>
  fc.assert(
    fc.property(
      fc.array(lots, { maxLength: 60 }),
      fc.infiniteStream(fc.string({ maxLength: 3 })),
      (drawn, names) => {
        const ids = drawn.map((_, at) => `${names.next().value}${at}`);
        const expected = [...drawn.keys()].sort(
          (a, b) =>
            (drawn[a] as number) - (drawn[b] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1),
        );
        expect([...lotOrder(Float64Array.from(drawn), ids)]).toEqual(expected);
      },
    ),
  ));

test("of nothing there is no order", () => expect(lotOrder(new Float64Array(0), []).length).toBe(0));
