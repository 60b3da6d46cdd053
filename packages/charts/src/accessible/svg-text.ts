import { type Colours, colourProperties } from "../palette/index.js";

/**
 * The drawing as a file of its own (SVG 1.1): namespaces, escaped text, and every `var(--chart-…)` replaced by its
 * colour, for e-mail, packs and pictures, where no style sheet follows.
 */
export function svgText(svg: Element, colours: Colours): string {
  const fixed = new Map(colourProperties(colours));
  const resolved = (value: string) =>
    value.replace(/var\((--chart-[a-z0-9-]+)(?:, [^)]*)?\)/g, (all, name: string) => fixed.get(name) ?? all);
  const write = (node: Node, root: boolean): string => {
    if (node.nodeType === 3) return escaped(node.textContent ?? "");
    if (node.nodeType !== 1) return "";
    const element = node as Element;
    const attributes = [...element.attributes].map(
      ({ name, value }) => [name === "xlink:href" ? "href" : name, resolved(value)] as const,
    );
    const all = root ? ([["xmlns", "http://www.w3.org/2000/svg"], ...attributes] as const) : attributes;
    const head = all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    const body = [...element.childNodes].map((child) => write(child, false)).join("");
    const tag = element.localName;
    return body === "" ? `<${tag}${head}/>` : `<${tag}${head}>${body}</${tag}>`;
  };
  return write(svg, true);
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!,
  );
}
