import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readAddress, writeAddress } from "./address.js";
import { change, linkHere, linkTo } from "./link.js";
import { parameterNames, type Parameters } from "./parameters.js";

const value = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
  .filter((text) => text.trim() === text);
const parameters = fc.record(Object.fromEntries(parameterNames.map((name) => [name, value])), {
  requiredKeys: [],
}) as fc.Arbitrary<Parameters>;
const address = fc.record({
  path: fc.constantFrom(
    "/",
    "/strands",
    "/trainees",
    "/trainees/7c0e4a5e-5b2f-4c63-8f3e-6a7cb0f9d001",
    "/watch-list",
  ),
  format: fc.constantFrom("html" as const, "csv" as const),
  parameters,
});

describe("a view and its link", () => {
  test("reading what was written gives the view again", () => {
    fc.assert(fc.property(address, (view) => expect(readAddress(writeAddress(view))).toEqual(view)));
  });

  test("one view has one link, in whatever order its parameters came", () => {
    fc.assert(
      fc.property(address, (view) => {
        const reversed = Object.fromEntries(Object.entries(view.parameters).reverse());
        expect(writeAddress({ ...view, parameters: reversed })).toBe(writeAddress(view));
      }),
    );
  });

  test("no link of any kind makes reading fail or leaves this app", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { path } = readAddress(`/${text}`);
        expect(path.startsWith("/")).toBe(true);
      }),
    );
  });

  test.each([
    ["/strands?hub=east&hub=west&utm_source=x&strand=", { hub: "east" }],
    ["/strands?hub=%20%20", {}],
    [`/strands?search=${"x".repeat(301)}`, {}],
  ])("%s carries %p", (url, expected) => {
    expect(readAddress(url).parameters).toEqual(expected);
  });

  test("the first page's file is /home.csv", () => {
    expect(writeAddress({ path: "/", format: "csv", parameters: {} })).toBe("/home.csv");
    expect(readAddress("/home.csv").path).toBe("/");
  });
});

describe("links from a view", () => {
  const here = readAddress("/trainees?hub=east&tab=x&sort=-due&after=50&school=140000");

  test("changing anything leaves the rows further on, and null takes away", () => {
    expect(linkHere(here, { tab: null })).toBe("/trainees?hub=east&school=140000&sort=-due");
    expect(linkHere(here, { after: "100" })).toContain("after=100");
  });

  test("to another page goes along what is chosen for the whole visit, and nothing else", () => {
    expect(linkTo(here, "/strands", { strand: "S1" })).toBe("/strands?hub=east&strand=S1&school=140000");
  });

  test("changing nothing keeps everything but the place in a list", () => {
    fc.assert(
      fc.property(parameters, ({ after, ...rest }) =>
        expect(change({ ...rest, ...(after ? { after } : {}) }, {})).toEqual(rest),
      ),
    );
  });
});
