/**
 * The examples of a source file: in doc comments, the lines below `@example`, up to the next tag.
 * A line that ends in `;` prepares; `expression // => value`, over one or more lines, is what is held to be so.
 *
 * @param {string} text
 * @returns {{ line: number, setup: string, expression: string, value: string }[]}
 */
export function examplesIn(text) {
  const found = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//gu)) {
    const first = text.slice(0, comment.index).split("\n").length;
    let inside = false;
    let setup = "";
    let expression = "";
    comment[0].split("\n").forEach((raw, index) => {
      const line = raw.replace(/^\s*(?:\/\*\*|\*(?!\/))? ?/u, "").replace(/\s*\*\/\s*$/u, "");
      const fence = line.startsWith("```");
      if (/^@\w/u.test(line)) {
        inside = line.startsWith("@example");
        setup = "";
        expression = "";
      } else if (inside && !fence && line.trim() !== "") {
        const [code, value] = line.split(/\s*\/\/ =>\s?/u);
        expression += `${code}\n`;
        if (value !== undefined) {
          found.push({ line: first + index, setup, expression, value });
          expression = "";
        } else if (code.endsWith(";")) {
          setup += expression;
          expression = "";
        }
      }
    });
  }
  return found;
}
