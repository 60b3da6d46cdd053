/**
 * Finds what a Markdown text promises of the repository: relative links, paths in backticks and npm scripts.
 *
 * @param {string} text
 * @returns {{ links: string[], paths: string[], scripts: string[] }} links without their #anchor; each once
 */
export function referencesIn(text) {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target.split("#")[0])
    .filter((target) => target && !/^[a-z]+:/.test(target));
  const paths = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, code]) => code).filter(looksLikeAPath);
  const scripts = [...text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(([, name]) => name);
  return { links: unique(links), paths: unique(paths), scripts: unique(scripts) };
}

/** Begins in a folder of ours and names no pattern, parameter or command. */
function looksLikeAPath(code) {
  return (
    /^(packages|apps|scripts|docs|\.ci)\/[\w./@-]*$/.test(code) &&
    !/(^|\/)(dist|node_modules)(\/|$)/.test(code)
  );
}

const unique = (values) => [...new Set(values)];
