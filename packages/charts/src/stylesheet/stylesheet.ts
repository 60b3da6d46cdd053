import { type Colours, colourProperties, darkColours, lightColours } from "../palette/index.js";
import { forcedColourRules } from "./forced-colour-rules.js";
import { gridRules } from "./grid-rules.js";
import { pictureRules } from "./picture-rules.js";

/**
 * The style sheet of all charts: colours for light, dark, print and forced colours, focus of drill-down links, and the
 * layout of the two grids. A page links it once (`@reviewpoint/charts/charts.css`); nothing is redrawn when the
 * appearance changes. `data-theme="light"` or `"dark"` on the root element overrules the reader's system; print is light.
 */
export function chartStylesheet(): string {
  return [
    block(":root", lightColours),
    `@media screen and (prefers-color-scheme: dark) {\n${block(':root:not([data-theme="light"])', darkColours)}}\n`,
    `@media screen {\n${block(':root[data-theme="dark"]', darkColours)}}\n`,
    pictureRules,
    gridRules(),
    forcedColourRules,
  ].join("\n");
}

function block(selector: string, colours: Colours): string {
  const lines = colourProperties(colours).map(([name, colour]) => `  ${name}: ${colour};\n`);
  return `${selector} {\n${lines.join("")}}\n`;
}
