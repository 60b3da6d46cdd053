/** `pnpm run assemble`: the bytes of WebAssembly from its text. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { assembled, assembledPath } from "./assembly.mjs";

mkdirSync(dirname(assembledPath), { recursive: true });
writeFileSync(assembledPath, await assembled());
