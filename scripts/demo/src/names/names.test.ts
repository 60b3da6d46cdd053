import { expect, test } from "@jest/globals";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { emailOf, nameDrawer } from "./name-drawer.js";
import { minerals, schoolPlaces, schoolWords, trees, weathers } from "./word-lists.js";

test("no list holds a word twice, and none a number", () => {
  for (const list of [trees, minerals, weathers, schoolWords, schoolPlaces]) {
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((word) => !/^[A-Z][a-z]+$/u.test(word))).toEqual([]);
  }
  expect(trees.filter((tree) => minerals.includes(tree) || weathers.includes(tree))).toEqual([]);
});

test("every pair is drawn once, then there is no name left", () => {
  const draw = nameDrawer(["Alder", "Larch"], ["Quartz", "Gypsum"], seededRandom("names"));
  const drawn = [draw(), draw(), draw(), draw()].map((name) => emailOf(name, "trainees.weald"));
  expect(drawn.toSorted()).toEqual([
    "alder.gypsum@trainees.weald.example.org",
    "alder.quartz@trainees.weald.example.org",
    "larch.gypsum@trainees.weald.example.org",
    "larch.quartz@trainees.weald.example.org",
  ]);
  expect(draw).toThrow("no name is left of 4");
});
