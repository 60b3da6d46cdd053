import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chartStylesheet } from "../src/tables.js";
import { galleryHtml } from "./html.js";

const folder = process.argv[2] ?? join(tmpdir(), "reviewpoint-charts-gallery");
mkdirSync(folder, { recursive: true });
for (const width of [320, 720, 960]) {
  writeFileSync(
    join(folder, `gallery-${width}.html`),
    galleryHtml(width === 320 ? 288 : width, chartStylesheet()),
  );
}
process.stdout.write(`${folder}\n`);
