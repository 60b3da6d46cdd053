import { expect, test } from "@jest/globals";
import type { Context } from "../address/page.js";
import type { AnyPage } from "../pages/pages.js";
import { wholeTable } from "./whole-table.js";

const context = { address: { path: "/list", parameters: { after: "2" } } } as unknown as Context;
/** A list of which each answer has two rows. */
const pageOf = (places: readonly (string | undefined)[]) =>
  ({
    query: { text: "" },
    variables: () => ({ from: 0 }),
    table: ({ from }: { from: number }) => ({
      ...{ caption: "", columns: [] },
      rows: places
        .map((place, at) => ({ key: String(at), cells: [], ...(place && { place }) }))
        .slice(from, from + 2),
    }),
    next: ({ from }: { from: number }) => (from + 2 < places.length ? { from: from + 2 } : null),
  }) as unknown as AnyPage;
const keysOf = async (places: readonly (string | undefined)[]) => {
  const table = await wholeTable(pageOf(places), context, async (_, data) => ({ data }));
  return table?.rows.map(({ key }) => key);
};

test("a file has every row of every answer in its place, from the first", async () => {
  expect(await keysOf(["b", "c", "a"])).toEqual(["2", "0", "1"]);
});

test("rows without a place stand as they were asked for", async () => {
  expect(await keysOf([undefined, undefined, undefined])).toEqual(["0", "1", "2"]);
});
