import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { placementFields, type PlacementsRecord } from "./placement-record.js";
import { readPlacements } from "./read-placements.js";
import { writePlacements } from "./write-placements.js";

function readAll(rows: Iterable<readonly string[]>) {
  const [header, ...body] = [...rows].map((cells, index) => ({ number: index + 1, sheet: null, cells }));
  const reading = readPlacements(header ?? { number: 1, sheet: null, cells: [] });
  if ("violations" in reading) return reading.violations;
  return body.map(reading.read).filter((each) => !("passedOver" in each));
}

describe("placements", () => {
  it("take two to five placements and no other column", () => {
    const short = ["TRN", "Trainee ITT start date", "Placement 1 URN", "Placement 2 URN"];
    expect(readAll([short, ["1234567", "1/9/2026", "100001", ""]])).toEqual([
      {
        record: expect.objectContaining({
          trn: "1234567",
          startedOn: "2026-09-01",
          placement1: "100001",
          placement2: null,
          placement5: null,
        }),
      },
    ]);
    expect(readAll([[...short, "Mentor"]])).toMatchObject([{ code: "unknown-column", column: "Mentor" }]);
    expect(readAll([short.slice(0, 3)])).toMatchObject([
      { code: "missing-column", column: "Placement 2 URN" },
    ]);
  });

  it("leave a placement added by hand alone", () => {
    const header = Object.values(placementFields).map(({ column }) => column);
    expect(readAll([header, ["1234567", "1/9/2026", "added manually"]])).toMatchObject([
      { record: { placement1: "ADDED MANUALLY" } },
    ]);
  });

  it("read as they were written", () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`, "u"));
    const cell = fc.oneof(fc.constant(null), fc.constant("ADDED MANUALLY" as const), digits(6));
    const record: fc.Arbitrary<PlacementsRecord> = fc.record({
      trn: digits(7),
      startedOn: fc.constantFrom("2024-09-02", "2028-02-29", "1999-12-31"),
      placement1: cell,
      placement2: cell,
      placement3: cell,
      placement4: cell,
      placement5: cell,
    });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(readAll(writePlacements(records))).toEqual(records.map((each) => ({ record: each })));
      }),
    );
  });
});
