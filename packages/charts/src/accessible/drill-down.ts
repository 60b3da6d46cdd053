/** Most links that one picture holds: more would bury the keyboard reader, and the table has them all. */
export const mostLinks = 30;

/**
 * Makes a drawing a group of links: `role="group"` with a name; each mark's label moves to the `<a>` around it;
 * everything without a link is hidden from assistive technology, which has the table.
 *
 * @param name the sentence that says what the picture shows; not empty
 * @throws RangeError when the drawing holds no link or more than {@link mostLinks}, or the name is empty
 */
export function drillDown(svg: Element, name: string): Element {
  if (name.trim() === "") throw new RangeError("drillDown requires a name that says what the picture shows");
  const links = [...svg.querySelectorAll("a")];
  if (links.length === 0 || links.length > mostLinks) {
    throw new RangeError(`drillDown requires 1 to ${mostLinks} links: ${links.length}`);
  }
  const labels = links.map((link) => link.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "");
  for (const element of [...svg.querySelectorAll("[aria-label], [aria-description]")]) {
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-description");
  }
  links.forEach((link, at) => {
    const label = labels[at]!;
    if (label === "")
      throw new RangeError(`drillDown requires a label on every link: ${link.getAttribute("href")}`);
    link.setAttribute("aria-label", label);
  });
  for (const child of [...svg.children]) {
    if (child.querySelector("a") === null && child.tagName !== "a") child.setAttribute("aria-hidden", "true");
  }
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", name);
  return svg;
}
