import { savePng } from "./png.js";
import { fitChart } from "./fit-chart.js";

/** Wakes the parts of a page that need a script: PNG, print, and charts that fit their place; hides what they replace. */
export function preparePage(root: ParentNode): void {
  for (const tool of root.querySelectorAll<HTMLElement>(".needs-script")) tool.hidden = false;
  for (const tool of root.querySelectorAll<HTMLElement>(".without-script")) tool.hidden = true;
  for (const button of root.querySelectorAll<HTMLElement>("[data-print]")) {
    button.addEventListener("click", () => window.print());
  }
  for (const button of root.querySelectorAll<HTMLElement>("[data-png]")) {
    button.addEventListener("click", () => {
      const figure = button.closest("figure");
      if (figure) void savePng(figure);
    });
  }
  if (document.querySelector("form.act, [data-acknowledged]")) void tendForms(root);
  for (const place of root.querySelectorAll<HTMLElement>(".figure-chart")) fitChart(place);
}

/** Forms work by themselves; the script that makes them comfortable loads where there is one. */
async function tendForms(root: ParentNode): Promise<void> {
  const { tendForms: tend } = await import("../forms/browser/tend-forms.js");
  tend(root, preparePage);
}
