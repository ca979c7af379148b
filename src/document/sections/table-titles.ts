import { isContactLabel, reaches } from '../contact-lines.js';
import type { Line } from '../lines.js';
import { lineKind } from '../top/line-kinds.js';
import { saysDeed } from '../top/told.js';

/** Lines by their index, half open. */
export interface LineSpan {
  readonly first: number;
  readonly end: number;
}

const LONGEST = 120;
const MOST = 9;
const ABBREVIATED = /\b(?:inc|corp|co|ltd|s\.a|n\.v|l\.p|no|cont'd)\.$/i;
const FINISHED = /[.!?:;,]["”’]?$/;
const NOTE = /^(?:\(?[\da-z*†‡]{1,2}[).]|[*†‡•·▪▪-])\s*\S/i;
const TAG = /^(?:<\/?(?:table|caption|s|c|r)>\s*)+$/i;
const BRACKETED = /^[([].*[)\]]$/;
/** The head of a page: "Example Reports Results … Page 4". */
const RUNNING_HEAD = /\bpage \d{1,3}(?: of \d{1,3})?$/i;
const LOWER_SHARE = 0.55;
const SMALL =
  /^(?:of|the|and|in|for|to|from|by|on|at|as|a|an|or|per|with|except|ended|ending|data|share|shares|amounts?|thousands|millions|unaudited|dollars)$/;

/** Whether a line can be the title of a table below it: no sentence, no note, nothing of a page or of contacts. */
function isTitle(content: string): boolean {
  if (
    content.length > LONGEST ||
    (FINISHED.test(content) && !ABBREVIATED.test(content) && !BRACKETED.test(content))
  )
    return false;
  if (RUNNING_HEAD.test(content)) return false;
  if (BRACKETED.test(content)) return !/^\(?-?\s*more\s*-?\)?$/i.test(content);
  if (NOTE.test(content) || reaches(content) || isContactLabel(content)) return false;
  const kind = lineKind(content);
  if (kind === 'mark' || kind === 'label' || kind === 'button' || kind === 'prose') return false;
  if (content !== content.toUpperCase() && saysDeed(content)) return false;
  const words = content.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word)).length;
  return words.length > 0 && lower <= words.length * LOWER_SHARE - (words.length > 8 ? 1 : 0);
}

/**
 * The first of the title lines that stand directly above a table and belong to it.
 *
 * @param floor the first line that may be one
 */
export function titleLine(
  contents: readonly string[],
  lines: readonly Line[],
  { first }: LineSpan,
  floor: number,
): number {
  let top = first;
  for (let at = first - 1; at >= floor && first - at <= MOST; at--) {
    const content = contents[at]!;
    if (TAG.test(content) || /^[\s\-–—_=]*$/.test(content)) continue;
    if (!isTitle(content)) break;
    // the last line of a broken paragraph is no title
    if (
      !lines[at]!.opensParagraph &&
      at > floor &&
      contents[at - 1]!.length > 60 &&
      /\p{Ll}[\p{L},]*$/u.test(contents[at - 1]!)
    )
      break;
    top = at;
  }
  return top;
}
