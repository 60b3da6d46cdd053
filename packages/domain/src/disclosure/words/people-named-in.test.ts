import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { peopleNamedIn } from "./people-named-in.js";

const zoe = { givenNames: "Zoë Ann", familyName: "O'Hara-Lind" };
const ali = { givenNames: "Ali", familyName: "Marsh" };

describe("somebody is named by", () => {
  test.each([
    ["all given names", "We heard Zoë Ann O'Hara-Lind."],
    ["the first of them", "zoe ohara lind was ill"],
    ["the family name first", "O’HARA LIND, Zoe: deferred"],
    ["a title", "Ms O'Hara-Lind spoke."],
    ["words over two lines", "The essay of Zoë\nO'Hara-Lind"],
    ["brackets and stops", "(Zoë.O'Hara-Lind)"],
  ])("%s", (_, text) => {
    expect(peopleNamedIn(text, [zoe, ali])).toEqual([zoe]);
  });

  test.each([
    ["a family name alone", "A marsh near the school. Marsh."],
    ["a given name alone", "Ali is late."],
    ["the beginning of another name", "Ali Marshall and Alison Marsh"],
    ["words that stand apart", "Ali went to Marsh"],
    ["nothing", ""],
  ])("but not by %s", (_, text) => {
    expect(peopleNamedIn(text, [zoe, ali])).toEqual([]);
  });
});

test("whoever is called nothing is named by nothing", () => {
  const nameless = { givenNames: "", familyName: "" };
  expect(peopleNamedIn("Mr  and nobody", [nameless])).toEqual([]);
  expect(peopleNamedIn("Mr Rao", [{ givenNames: "", familyName: "Rao" }])).toHaveLength(1);
});

test("a full name is found wherever it stands in a text, and only those who are in it", () => {
  const word = fc.stringMatching(/^[a-z]{5,8}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 8, maxLength: 12 }), fc.nat(5), (words, place) => {
      const [given = "", family = "", other = "", ...rest] = words;
      const text = [...rest.slice(0, place), `${given} ${family}`, ...rest.slice(place)].join(", ");
      const named = { givenNames: given, familyName: family };
      const others = { givenNames: other, familyName: family };
      expect(peopleNamedIn(text, [others, named])).toEqual([named]);
    }),
  );
});
