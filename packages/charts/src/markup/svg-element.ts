/** An SVG element with its attributes and what it holds. Numbers are written to at most two decimals. */
export function svgElement(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Element | string)[] = [],
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  }
  element.append(...children);
  return element;
}
