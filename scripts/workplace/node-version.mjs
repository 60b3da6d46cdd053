/**
 * Says whether a Node version is one that we support. Knows the two forms that our own `engines` uses,
 * `^20.19.0` and `>=24.11.0`, joined by `||`: this runs before anything is installed.
 *
 * @param {string} version e.g. "20.19.4" (a leading "v" is allowed)
 * @param {string} range e.g. "^20.19.0 || >=24.11.0"
 */
export function admits(version, range) {
  const have = numbers(version);
  return range.split("||").some((part) => {
    const [, operator, wanted] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(part) ?? [];
    if (!wanted) throw new RangeError(`engines has a form that start does not read: ${part}`);
    const want = numbers(wanted);
    return notBefore(have, want) && (operator === ">=" || have[0] === want[0]);
  });
}

/** The sentence shown to someone whose Node is too old, or null when it will do. */
export function complaintAbout(version, range) {
  if (admits(version, range)) return null;
  const wanted = range.split("||").map((part) => {
    const [major, minor] = numbers(part.replace(/[\s^>=]/g, ""));
    return part.includes(">=") ? `${major}.${minor} or newer` : `${major} from ${major}.${minor} on`;
  });
  return [
    `Reviewpoint needs Node ${wanted.join(", or ")}. This is Node ${version}.`,
    "Install a current LTS release of Node, then run the command again.",
  ].join("\n");
}

const numbers = (version) => version.replace(/^v/, "").split("-")[0].split(".").map(Number);

function notBefore(have, want) {
  for (const place of [0, 1, 2]) if (have[place] !== want[place]) return have[place] > want[place];
  return true;
}
