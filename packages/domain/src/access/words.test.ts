import { expect, test } from "@jest/globals";
import { accessActs } from "./act.js";
import { relationPhrases } from "./relation.js";
import { roleNames } from "./role.js";
import { sensitiveFields } from "./sensitive-field.js";
import { inWords, listed, neutralAccessWords, upperFirst } from "./words.js";

test("a word that nobody has is refused, those of every object included", () => {
  expect(() => inWords("{pupil}", neutralAccessWords)).toThrow(
    new RangeError('no word for {pupil} in "{pupil}"'),
  );
  expect(() => inWords("{toString}", neutralAccessWords)).toThrow(RangeError);
});

test("every phrase of the room can be said in neutral words", () => {
  const phrases = [
    ...Object.values(accessActs).map(({ deed }) => deed),
    ...[...Object.values(roleNames), ...Object.values(relationPhrases)].flat(),
    ...Object.values(sensitiveFields),
  ];
  for (const phrase of phrases) {
    expect(inWords(phrase, neutralAccessWords, { whom: "w", own: "o" })).toMatch(/^[^{}]+$/u);
  }
});

test("enumerations and beginnings", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"])]).toEqual(["", "a", "a and b"]);
  expect([upperFirst("as"), upperFirst("")]).toEqual(["As", ""]);
});
