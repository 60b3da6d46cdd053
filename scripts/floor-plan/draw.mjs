/** `npm run floor-plan`: draws docs/floor-plan.md from the imports as they are. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { cruiseHouse } from "./cruise.mjs";
import { drawHouse } from "./drawing.mjs";

const { modules } = await cruiseHouse();
writeFileSync(join(repositoryRoot, "docs/floor-plan.md"), drawHouse(modules));
