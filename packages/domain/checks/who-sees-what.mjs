/** `npm run who-sees-what`: prints the tables of the room `access` into docs/guides/who-sees-what.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessPage } from "./access-page.mjs";
import { folder } from "./package-folder.mjs";

const room = await import(join(folder, "dist/access/index.js"));
writeFileSync(join(folder, "../../docs/guides/who-sees-what.md"), accessPage(room));
