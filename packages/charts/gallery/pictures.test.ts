import { describe, expect, test } from "@jest/globals";
import { svgText } from "../src/index.js";
import { chartStylesheet, csvText, lightColours } from "../src/tables.js";
import { committed } from "./committed.js";
import { emptyDocument, exhibits } from "./page.js";

const first = exhibits(emptyDocument(), 720);
const again = exhibits(emptyDocument(), 720);
const saved = (picture: Element) =>
  picture.tagName.toLowerCase() === "svg"
    ? { kind: "svg", text: `${svgText(picture, lightColours).replaceAll("><", ">\n<")}\n` }
    : { kind: "html", text: `${picture.outerHTML.replaceAll("><", ">\n<")}\n` };

describe.each(first.map((exhibit, at) => ({ name: exhibit.name, at })))("$name", ({ name, at }) => {
  test("is the picture that is committed", () => {
    const { kind, text } = saved(first[at]!.picture);
    expect(text).toBe(committed(`generated/pictures/${name}.${kind}`, text));
  });

  test("is the same at every drawing", () => {
    expect(saved(again[at]!.picture)).toEqual(saved(first[at]!.picture));
  });

  test("has the sentence and the table that are committed", () => {
    const text = `${first[at]!.sentence}\n\n${csvText(first[at]!.table).replaceAll("\r\n", "\n")}`;
    expect(text).toBe(committed(`generated/pictures/${name}.txt`, text));
  });

  test("names every id after the chart, once", () => {
    const ids = [...first[at]!.picture.querySelectorAll("[id]")].map(
      (element) => element.getAttribute("id")!,
    );
    expect(ids.every((id) => id.startsWith(`${name}-`))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("refers only to ids that it has", () => {
    const { text } = saved(first[at]!.picture);
    const references = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
    for (const id of references) expect(first[at]!.picture.querySelector(`[id="${id}"]`)).not.toBeNull();
  });
});

test("the committed style sheet is the palette's", () => {
  expect(chartStylesheet()).toBe(committed("generated/charts.css", chartStylesheet()));
});
