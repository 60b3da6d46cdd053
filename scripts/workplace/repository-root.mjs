import { fileURLToPath } from "node:url";

/** The folder that holds package.json, wherever the command was called from. Ends without a slash. */
export const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
