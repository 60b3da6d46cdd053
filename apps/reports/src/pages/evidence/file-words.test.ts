import { expect, test } from "@jest/globals";
import { fileWords, sizeWords } from "./file-words.js";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1_000, "1.0 kB"],
  [9_949, "9.9 kB"],
  [9_950, "10 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [20_000_000, "20 MB"],
])("%i bytes are said as %s", (bytes, words) => expect(sizeWords(bytes)).toBe(words));

test("a file is told by what it is, and by its type where nothing else is known", () => {
  const file = { bytes: 1_200, addedOn: "2026-11-09" };
  expect(fileWords({ ...file, mediaType: "application/pdf" })).toBe("PDF, 1.2 kB, added on 9 November 2026");
  expect(fileWords({ ...file, mediaType: "x/y" })).toBe("x/y, 1.2 kB, added on 9 November 2026");
});
