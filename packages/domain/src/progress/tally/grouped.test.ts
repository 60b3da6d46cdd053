import { expect, test } from "@jest/globals";
import { grouped } from "./grouped.js";

test("groups keep the order of their keys and rows", () => {
  const groups = grouped(["elm", "ash", "oak", "alder"], (tree) => tree.charAt(0));
  expect([...groups]).toEqual([
    ["e", ["elm"]],
    ["a", ["ash", "alder"]],
    ["o", ["oak"]],
  ]);
});
