/**
 * Makes a drawing one picture with one name: `role="img"`, and no label or description on anything within, which
 * assistive technology would otherwise read a second time or call prohibited.
 *
 * @param name the sentence that says what the picture shows; not empty
 * @throws RangeError when the name is empty
 * @throws TypeError when the drawing holds links: a picture must not hide them
 */
export function stillPicture(svg: Element, name: string): Element {
  if (name.trim() === "")
    throw new RangeError("stillPicture requires a name that says what the picture shows");
  if (svg.querySelector("a") !== null) throw new TypeError("stillPicture requires a drawing without links");
  for (const element of [...svg.querySelectorAll("[aria-label], [aria-description], [aria-hidden]")]) {
    for (const attribute of ["aria-label", "aria-description", "aria-hidden"])
      element.removeAttribute(attribute);
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  return svg;
}
