import { describe, expect, test } from "@jest/globals";
import { parseHTML } from "linkedom";
import { lightColours } from "../palette/index.js";
import { drillDown, plainSvg, stillPicture, svgText } from "./index.js";

function drawing(inside: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${inside}</svg></body></html>`);
  return document.querySelector("svg") as unknown as Element;
}

const link = (at: number) => `<a href="/${at}"><rect aria-label="Bar ${at}"></rect></a>`;

describe("a still picture", () => {
  test("is one image with one name: nothing within has a label, a description or is hidden", () => {
    const svg = stillPicture(
      drawing('<g aria-label="bar" aria-hidden="true"><rect aria-description="x"></rect></g>'),
      "Name",
    );
    expect(svg.outerHTML).toContain('role="img"');
    expect(svg.getAttribute("aria-label")).toBe("Name");
    expect(svg.innerHTML).not.toContain("aria-");
  });

  test("never hides links, never goes without a name", () => {
    expect(() => stillPicture(drawing(link(1)), "Name")).toThrow(
      "stillPicture requires a drawing without links",
    );
    expect(() => stillPicture(drawing(""), " ")).toThrow(RangeError);
  });
});

describe("a drill-down picture", () => {
  test("is a group; labels move from marks to links; what has no link is hidden", () => {
    const svg = drillDown(
      drawing(`<g id="a" aria-label="text"></g><g id="b" aria-label="bar">${link(1)}${link(2)}</g>`),
      "Name",
    );
    expect(svg.getAttribute("role")).toBe("group");
    expect([...svg.querySelectorAll("a")].map((a) => a.getAttribute("aria-label"))).toEqual([
      "Bar 1",
      "Bar 2",
    ]);
    expect(svg.querySelector("rect")!.hasAttribute("aria-label")).toBe(false);
    expect(svg.querySelector("#a")!.getAttribute("aria-hidden")).toBe("true");
    expect(svg.querySelector("#b")!.hasAttribute("aria-hidden")).toBe(false);
    expect(svg.querySelector("#b")!.hasAttribute("aria-label")).toBe(false);
  });

  test("has 1 to 30 links, each with a label", () => {
    const many = Array.from({ length: 31 }, (_, at) => link(at)).join("");
    expect(() => drillDown(drawing(many), "Name")).toThrow("drillDown requires 1 to 30 links: 31");
    expect(() => drillDown(drawing(""), "Name")).toThrow("drillDown requires 1 to 30 links: 0");
    expect(() => drillDown(drawing('<a href="/x"><rect></rect></a>'), "Name")).toThrow("/x");
  });
});

describe("a plain drawing", () => {
  test("has no style element, and the ids that were counted up are named after the chart", () => {
    const svg = plainSvg(
      drawing(
        '<style>x</style><pattern id="plot-pattern-7-0"></pattern><path fill="url(#plot-pattern-7-0)"></path>',
      ),
      "mine",
    );
    expect(svg.querySelector("style")).toBeNull();
    expect(svg.innerHTML).not.toContain("plot-");
    expect(svg.querySelector("path")!.getAttribute("fill")).toBe("url(#mine-part-1)");
  });
});

describe("a drawing as a file", () => {
  test("has its namespace, escaped texts and addresses, and colours in place of properties", () => {
    const svg = drawing(
      '<a href="/t?a=1&amp;b=2"><text fill="var(--chart-ink, #000)">A &lt; B &amp; C</text></a>',
    );
    expect(svgText(svg, lightColours)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><a href="/t?a=1&amp;b=2"><text fill="#0B0C0C">A &lt; B &amp; C</text></a></svg>',
    );
  });
});
