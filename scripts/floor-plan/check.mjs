/** `npm run test:floor-plan`: walls, measures, names, the shape of rooms, and the drawing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { cruiseHouse } from "./cruise.mjs";
import { drawHouse } from "./drawing.mjs";
import { measure } from "./shape/measures.mjs";
import { emptyNames } from "./shape/names.mjs";
import { misshapenRooms } from "./shape/room-shapes.mjs";

const { modules, violations } = await cruiseHouse();
const { median, files, complaints } = measure();
const drawn = join(repositoryRoot, "docs/floor-plan.md");
const isCurrent = existsSync(drawn) && readFileSync(drawn, "utf8") === drawHouse(modules);

const all = [
  ...violations.map(({ rule, comment, from, to }) => `${from} → ${to}\n  ${rule}. ${comment}`),
  ...complaints,
  ...emptyNames(),
  ...misshapenRooms(),
  ...(isCurrent ? [] : ["docs/floor-plan.md is out of date: npm run floor-plan"]),
];

for (const complaint of all) console.log(complaint);
console.log(
  `${files} source files, median ${median} lines; ${modules.length} modules, ${all.length} complaints`,
);
process.exitCode = all.length > 0 ? 1 : 0;
