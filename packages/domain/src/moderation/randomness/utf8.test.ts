import { expect, test } from "@jest/globals";
import { writeUtf8 } from "./utf8.js";

// The Unicode Standard, table 3-6: the first and the last character of each length, and half surrogate pairs as U+FFFD.
test.each([
  ["", []],
  ["\u0000\u007f", [0, 0x7f]],
  ["\u0080\u07ff", [0xc2, 0x80, 0xdf, 0xbf]],
  ["\u0800\uffff", [0xe0, 0xa0, 0x80, 0xef, 0xbf, 0xbf]],
  ["\ud7ff\ue000", [0xed, 0x9f, 0xbf, 0xee, 0x80, 0x80]],
  ["\u{10000}\u{10ffff}", [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf]],
  ["a\ud800b", [0x61, 0xef, 0xbf, 0xbd, 0x62]],
  ["\udfff", [0xef, 0xbf, 0xbd]],
])("%j", (text, bytes) => {
  const into = new Uint8Array(16);
  expect([...into.slice(0, writeUtf8(text, into))]).toEqual(bytes);
});
