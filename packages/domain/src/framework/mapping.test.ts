import { expect, test } from "@jest/globals";
import { type FrameworkMapping, strandsMappedTo } from "./mapping.js";

const mappings: FrameworkMapping[] = [
  { strandCode: "behaviour", scheme: "ITTECF", section: "S7" },
  { strandCode: "expectations", scheme: "ITTECF", section: "S7" },
  { strandCode: "behaviour", scheme: "CCF", section: "S1" },
];

test("several strands may bear on one section; another scheme's section of the same name is another", () => {
  expect(strandsMappedTo(mappings, "ITTECF", "S7")).toEqual(["behaviour", "expectations"]);
  expect(strandsMappedTo(mappings, "ITTECF", "S1")).toEqual([]);
});
