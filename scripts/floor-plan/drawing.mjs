import { tests } from "./paths.mjs";

const shipped = (path) =>
  /^(packages|apps|scripts\/demo)\/.*src\//.test(path) && !new RegExp(tests).test(path);

/**
 * Draws the house from its imports: packages, rooms of the domain, rooms of the api.
 *
 * @param {{ source: string, dependencies: { resolved: string, module: string }[] }[]} modules what was cruised
 * @returns {string} Markdown with mermaid drawings
 */
export function drawHouse(modules) {
  const imports = modules
    .filter(({ source }) => shipped(source))
    .flatMap(({ source, dependencies }) => dependencies.map((to) => [source, placeOf(to)]));
  return `# Floor plan

Drawn from the imports by \`npm run floor-plan\`; \`npm test\` fails when it is out of date. An arrow points at what is
opened. The walls themselves are in \`scripts/floor-plan/rules/\`.

## Packages

${drawing(imports, packageOf)}

## Rooms of the domain

${drawing(imports, inside("packages/domain/src/"))}

## Rooms of the api

${drawing(imports, roomOfTheApi)}
`;
}

/** Where an import leads: a name of ours becomes the folder of that package, built or not. */
function placeOf({ resolved, module }) {
  const [, name] = /^@reviewpoint\/([^/]+)/.exec(module) ?? [];
  if (!name) return resolved;
  if (name === "demo") return "scripts/demo/";
  return ["domain", "charts"].includes(name) ? `packages/${name}/` : `apps/${name}/`;
}

const packageOf = (path) => /^(?:packages|apps|scripts)\/([^/]+)\//.exec(path)?.[1] ?? null;

const inside = (folder) => (path) =>
  path.startsWith(folder) && path.slice(folder.length).includes("/")
    ? path.slice(folder.length).split("/")[0]
    : null;

function roomOfTheApi(path) {
  const room = inside("apps/api/src/")(path);
  return room === "features" ? inside("apps/api/src/features/")(path) : room;
}

function drawing(imports, nameOf) {
  const pairs = imports.map((ends) => ends.map(nameOf)).filter(([from]) => from);
  const arrows = pairs.filter(([from, to]) => to && from !== to).map(([from, to]) => `  ${from} --> ${to}`);
  const rooms = pairs.map(([from]) => `  ${from}`);
  const alone = rooms.filter(
    (room) => !arrows.some((arrow) => arrow.split(" --> ").some((end) => end.trim() === room.trim())),
  );
  return ["```mermaid", "flowchart BT", ...[...new Set([...alone, ...arrows])].sort(), "```"].join("\n");
}
