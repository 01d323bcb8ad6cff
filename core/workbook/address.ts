/** The letters of a column, from its number counted from 1: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, counted from 1, from its letters: `A` is 1, `AB` is 28. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

/** A cell as people write it: row and column counted from 1, so row 7, column 3 is `C7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
