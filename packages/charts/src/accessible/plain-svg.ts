/**
 * The drawing without what a page's content security policy would refuse or what differs from run to run: Plot's inline
 * `<style>` is taken out (`charts.css` has its rules) and the ids that Plot counts up are named after the chart.
 *
 * @param id prefix of every id within, unique on the page
 */
export function plainSvg(svg: Element, id: string): Element {
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  svg.setAttribute("class", "chart");
  const renamed = new Map<string, string>();
  for (const element of [...svg.querySelectorAll("[id]")]) {
    const old = element.getAttribute("id")!;
    if (!old.startsWith("plot-")) continue;
    const own = `${id}-part-${renamed.size + 1}`;
    renamed.set(`url(#${old})`, `url(#${own})`);
    element.setAttribute("id", own);
  }
  for (const element of [...svg.querySelectorAll("[fill], [clip-path]")]) {
    for (const name of ["fill", "clip-path"]) {
      const own = renamed.get(element.getAttribute(name) ?? "");
      if (own !== undefined) element.setAttribute(name, own);
    }
  }
  for (const link of [...svg.querySelectorAll("a")]) {
    const address = link.getAttribute("xlink:href") ?? link.getAttribute("href") ?? "";
    link.removeAttribute("xlink:href");
    link.setAttribute("href", address);
  }
  return svg;
}
