import { attribute, type HtmlNode, plainText } from './dom.js';

const RAISING_STYLE =
  /vertical-align\s*:\s*(?:super|text-top|top)\b|position\s*:\s*relative\s*;\s*top\s*:\s*-/i;
const INLINE = new Set(['span', 'font', 'a', 'b', 'i', 'em', 'strong']);
/** Raised endings of ordinals in several languages ("24th", "1er"). */
const ORDINAL = /^(?:st|nd|rd|th|er|re|ème|e|o|a)$/i;
/** Units that are squared and cubed. */
const LENGTH_UNIT = /(?:^|[^\p{L}])(?:[kcmnµμ]?m|ft|in|yd|mi)$/u;
const EXPONENT = /^[23]$/;

/** Whether an element sets its text above the line: `<sup>`, or a style that does the same. */
export const isRaised = (node: HtmlNode): boolean =>
  node.name === 'sup' || (INLINE.has(node.name!) && RAISING_STYLE.test(attribute(node, 'style')));

/** Whether raised text belongs to the word before it: "24th", "mg/m2", "McDonald". */
export function belongsToWord(node: HtmlNode, before: string): boolean {
  const text = plainText(node, 8);
  if (ORDINAL.test(text)) return /\d$/.test(before);
  if (EXPONENT.test(text)) return LENGTH_UNIT.test(before);
  return text === 'c' && /(?:^|[^\p{L}])M$/u.test(before);
}

/** Marks of footnotes: "1", "(2)", "[a]", "1,2", "**". */
const NOTE = /^\s*[[(]?\s*(?:\d{1,2}|[a-z]|[*†‡§¶#]{1,3})(?:\s*,\s*(?:\d{1,2}|[a-z]))*\s*[\])]?\s*$/;
const LONGEST_NOTE = 12;
/** Digits with what can end them; ten has an exponent rather than a note. */
const FIGURE = /\d[)\]]?$/;
const TEN = /(?:^|[^\d.,])10$/;
/** What goes on in the phrase of a figure: its percent sign, scale, unit or "per". */
const GOES_ON = /^\s*[%\p{Ll}-]/u;
/** A link to a footnote by its address: `#fn1`, `#_ftn3`, `#note-2`, `#ref4`. */
const NOTE_ADDRESS = /#_?(?:fn|ftn|foot|note|ref|cite)/i;

/** Whether an element is a link to a footnote: it stands at a figure as if it were raised. */
const isNoteLink = (node: HtmlNode): boolean =>
  node.name === 'a' && NOTE_ADDRESS.test(attribute(node, 'href'));

/** The first text behind an element on its line, or the empty string. */
function textBehind(node: HtmlNode): string {
  for (
    let at: HtmlNode | null = node;
    at && (at === node || at.name === 'sup' || INLINE.has(at.name!));
    at = at.parent
  ) {
    for (let next = at.next; next; next = next.next) {
      const text = next.type === 'text' ? next.data! : plainText(next, LONGEST_NOTE);
      if (next.name === 'br' || text !== '') return next.name === 'br' ? '' : text;
    }
  }
  return '';
}

/**
 * Whether a footnote's mark stands between a figure and what belongs to it ("$4.7³ billion", "12² %"), where
 * a rendering would make it a part of either.
 *
 * @param before the end of the line in front of the element
 */
export const partsFigure = (node: HtmlNode, before: string): boolean =>
  FIGURE.test(before) &&
  !TEN.test(before) &&
  (isRaised(node) || isNoteLink(node)) &&
  NOTE.test(plainText(node, LONGEST_NOTE)) &&
  GOES_ON.test(textBehind(node));
