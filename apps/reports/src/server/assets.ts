import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Addresses of the built files that a page names. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly icon: string;
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

const client = fileURLToPath(new URL("../../dist/client", import.meta.url));

/** The folder to serve under `/assets/`, its file names changing with their content. */
export const assetsFolder: string = join(client, "assets");

let read: Assets | undefined;

/**
 * What the last build of the client wrote.
 *
 * @throws Error when the client has not been built
 */
export function assets(): Assets {
  read ??= readManifest();
  return read;
}

function readManifest(): Assets {
  const path = join(client, ".vite/manifest.json");
  let manifest: Readonly<Record<string, ManifestEntry>>;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error("The pages need the built client: run `npm run build`.", { cause });
  }
  const entry = manifest["src/client/entry.ts"];
  const icon = manifest["src/client/icon.svg"];
  if (!entry || !icon) throw new Error(`The client's manifest lacks its entry or its icon: ${path}`);
  return {
    script: `/${entry.file}`,
    styles: (entry.css ?? []).map((file) => `/${file}`),
    icon: `/${icon.file}`,
  };
}
