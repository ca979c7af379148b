/** Signs that stand in a cell before the one with their number. */
const OPENING = /^(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3}|[-–—])?\s*\(?$/;
const CURRENCY_CODE = /^[A-Z]{3}$/;
/** What closes a number in the cell behind it. */
const CLOSING = /^(?:\)|\)?\s*%\)?|\)\s*x|x|\)?\s*(?:pts?|bps?)\.?\)?)$/i;
const NUMBER_START = /^[(]?\s*[$€£¥]?\s*[\d.(—–-]/;
const NUMBER_END = /[\d)—–-]$/;
const MARK = /^(?:[•●○▪■◦·∙‣⁃–—*+§Øo†‡-]|\*{1,4}|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]|\(\*+\))$/i;
const BULLET = /^[•●○▪■◦·∙‣⁃–—*§Øo-]$/;
const LABEL_END = /[:：]$/;

const opensNumber = (cell: string): boolean =>
  cell !== '' && cell.length < 6 && OPENING.test(cell) && !/^[-–—]$/.test(cell);

/** The text of a cell and the columns of its table that it takes, half open. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What a cell adds to the text of the one before it, where both hold parts of one number; null where not. */
function continuation(before: string, cell: string): string | null {
  if (opensNumber(before) && NUMBER_START.test(cell)) return CURRENCY_CODE.test(before) ? ` ${cell}` : cell;
  if (CLOSING.test(cell) && NUMBER_END.test(before)) return /^[)%]/.test(cell) ? cell : ` ${cell}`;
  return null;
}

/**
 * Joins the cells of a row whose parts belong to one number: "$" + "1,234", "(1,234" + ")", "12" + "%".
 * Empty cells go.
 */
export function joinNumberParts(cells: readonly PlacedText[]): PlacedText[] {
  const joined: PlacedText[] = [];
  for (const cell of cells) {
    if (cell.text === '') continue;
    const before = joined.at(-1);
    const more = before && continuation(before.text, cell.text);
    if (before && typeof more === 'string')
      joined[joined.length - 1] = { text: before.text + more, left: before.left, right: cell.right };
    else joined.push(cell);
  }
  return joined;
}

/** Whether a row is an item of a list or a note set in two cells: a mark and its text. */
export const isMarkedRow = (cells: readonly string[]): boolean =>
  cells.length === 2 &&
  MARK.test(cells[0]!) &&
  (BULLET.test(cells[0]!) || !/^[\d$(]*[\d,.]+\)?%?$/.test(cells[1]!));

/** Whether a row is a label and what it names: "Contact:" and a name. */
export const isLabelledRow = (cells: readonly string[]): boolean =>
  cells.length === 2 && LABEL_END.test(cells[0]!) && !LABEL_END.test(cells[1]!);

const CONTACT_HEADING = /\b(?:contacts?|relations|inquiries|enquiries)\b/i;
const LONGEST_HEADING = 60;

/** Whether a table sets blocks of contacts side by side, each to be read from top to bottom. */
export const isColumnwise = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 1 &&
  rows[0]!.length > 1 &&
  rows[0]!.every((cell) => cell.length <= LONGEST_HEADING && CONTACT_HEADING.test(cell)) &&
  rows.every((cells) => cells.length === rows[0]!.length);
