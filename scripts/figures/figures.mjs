import { cpus } from "node:os";

/**
 * The figures that a proof or a bench printed: its lines that begin with `figure: `.
 *
 * @param {string} output
 * @returns {string[]} one sentence each
 */
export function figuresIn(output) {
  return [...output.matchAll(/^figure: (.+)$/gm)].map(([, sentence]) => sentence.trim());
}

/**
 * The page on which figures are kept, with the machine they were taken on.
 *
 * @param {object} given
 * @param {string} given.title
 * @param {string} given.kind the command is `npm run <kind>`
 * @param {{ folder: string, script: string, figures: string[] }[]} given.answers
 * @param {string} [given.machine]
 * @returns {string} Markdown
 */
export function pageOf({ title, kind, answers, machine = thisMachine() }) {
  const sections = answers.map(
    ({ folder, script, figures }) =>
      `## ${script.slice(kind.length + 1)}\n\n\`${folder}\`\n\n${figures.map((figure) => `- ${figure}\n`).join("")}`,
  );
  return `# ${title}\n\nPrinted by \`npm run ${kind} -- --write\` on ${machine}.\n\n${sections.join("\n")}`;
}

const thisMachine = () => `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`;
