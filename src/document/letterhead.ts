import type { Headline } from './headline.js';
import { findHeadline } from './headline.js';
import type { Line } from './lines.js';

/** Lines of a letterhead: addresses, telephone numbers, web pages. */
const LETTERHEAD =
  /^(?:(?:tele)?phone|tel|fax|web(?:site)?|e-?mail|mobile)\s*[:.]|^p\.?\s?o\.? box \d|\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?$|^(?:www\.|https?:\/\/)\S+$|^\S+@\S+$/i;
const MAX_LETTERHEAD = 100;
const MAX_LINES = 24;
const SHORTEST_STATED = 12;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The lines among the first that read, joined, as the headline that the source states; null where none do. */
function statedHeadline(text: string, lines: readonly Line[], stated: string): Headline | null {
  const wanted = fold(stated);
  if (wanted.length < SHORTEST_STATED) return null;
  for (let first = 0; first < Math.min(lines.length, MAX_LINES); first++) {
    let joined = '';
    for (let last = first; last < lines.length && joined.length < wanted.length; last++) {
      const { start, end } = lines[last]!;
      joined += fold(text.slice(start, end));
      if (joined === wanted) return { start: lines[first]!.start, end, firstLine: first, endLine: last + 1 };
      if (!wanted.startsWith(joined)) break;
    }
  }
  return null;
}

const isLetterhead = (text: string, { start, end }: Line): boolean =>
  end - start <= MAX_LETTERHEAD && LETTERHEAD.test(text.slice(start, end));

/** Words that a headline goes on with on its next line, behind the company's name. */
const CONTINUATION =
  /^(?:announces?|reports?|declares?|completes?|appoints?|names|elects|signs|closes|acquires?|receives?|launches|enters|provides|prices|agrees|to|and|for|of|in|with|on)\b/i;
const MAX_CONTINUED = 160;

/** A headline with the next line, where that goes on with it in the same paragraph. */
function continued(text: string, lines: readonly Line[], headline: Headline): Headline {
  const next = lines[headline.endLine];
  if (!next || next.opensParagraph || next.end - next.start > MAX_CONTINUED) return headline;
  if (/[.!?:;]$/.test(text.slice(headline.start, headline.end))) return headline;
  if (!CONTINUATION.test(text.slice(next.start, next.end))) return headline;
  return { ...headline, end: next.end, endLine: headline.endLine + 1 };
}

/** Finds the headline below a letterhead. */
function headlineBelow(text: string, lines: readonly Line[]): Headline | null {
  const shown = lines.filter((line, index) => index >= MAX_LINES || !isLetterhead(text, line));
  const found = findHeadline(text, shown);
  if (!found) return null;
  return continued(text, lines, {
    ...found,
    firstLine: lines.indexOf(shown[found.firstLine]!),
    endLine: lines.indexOf(shown[found.endLine - 1]!) + 1,
  });
}

/**
 * Finds the headline: the one that the source states, where it stands near the top of the text, else the
 * first line that reads as one, below a letterhead.
 *
 * @param stated the headline by the metadata of the source, or null
 */
export const locateHeadline = (
  text: string,
  lines: readonly Line[],
  stated: string | null,
): Headline | null =>
  (stated === null ? null : statedHeadline(text, lines, stated)) ?? headlineBelow(text, lines);
