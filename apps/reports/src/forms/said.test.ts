import { expect, test } from "@jest/globals";
import { readCarried, writeCarried } from "./said.js";

const said = { what: "Recorded.", told: "The hub’s director was told.", key: "0b9f6a52-5a5c-4d8e" };

test("what is said on the next page arrives as it was written", () => {
  const undo = { at: "/weeks", act: "undo", button: "Take it back", sent: { id: "1" } };
  expect(readCarried(writeCarried({ ...said, undo }))).toEqual({ ...said, undo });
});

test("a way back that leads elsewhere is left out, and anything else is nothing", () => {
  for (const at of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
    const undo = { at, act: "undo", button: "Take it back", sent: {} };
    expect(readCarried(writeCarried({ ...said, undo }))).toEqual(said);
  }
  for (const text of ["", null, undefined, "e30", "not base64 json", "x".repeat(4000)]) {
    expect(readCarried(text)).toBeNull();
  }
});

test("more than a cookie holds is cut, and its key stays", () => {
  const long = { ...said, undo: { at: "/", act: "undo", button: "Undo", sent: { words: "w".repeat(5000) } } };
  expect(readCarried(writeCarried(long))).toMatchObject({ key: said.key, what: said.what });
});
