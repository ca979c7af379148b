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
