/**
 * The lines above a table, broken where they would be wider than the table: a line that sticks out makes everything
 * smaller on paper. Behind a sentence if that can be, for half a sentence in a cell reads as the whole. The title stays
 * one line.
 */
export function withinTable([title, ...lines]: readonly string[], tableWidth: number): readonly string[] {
  return title === undefined ? [] : [title, ...lines.flatMap((line) => broken(line, Math.max(tableWidth, narrowest)))];
}

/** Narrower than this in characters, a table gets no narrower lines: they would be a column of single words. */
const narrowest = 60;

/** Where a line that is too wide ends: behind a sentence, otherwise behind a word; its length where neither is there. */
function endOf(line: string, width: number): number {
  let [sentence, word] = [-1, -1];
  for (let place = line.indexOf(" "); place >= 0; place = line.indexOf(" ", place + 1)) {
    if (place > width && word >= 0) break;
    word = place;
    if (place <= width && /[.!?]/u.test(line.charAt(place - 1))) sentence = place;
  }
  return sentence > 0 ? sentence : word > 0 ? word : line.length;
}

function broken(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const end = endOf(line, width);
  return end === line.length ? [line] : [line.slice(0, end), ...broken(line.slice(end + 1), width)];
}
