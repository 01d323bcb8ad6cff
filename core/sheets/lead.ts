/**
 * The lines above a table, broken at spaces where they would be wider than the table: a line that sticks out makes
 * everything smaller on paper. The title stays one line.
 */
export function withinTable([title, ...lines]: readonly string[], tableWidth: number): readonly string[] {
  return title === undefined ? [] : [title, ...lines.flatMap((line) => broken(line, Math.max(tableWidth, narrowest)))];
}

/** Narrower than this in characters, a table gets no narrower lines: they would be a column of single words. */
const narrowest = 60;

function broken(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
