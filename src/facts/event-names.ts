import type { Span } from '../record/span.js';
import { PLACE } from '../text/classes.js';
import { hasNaming } from '../text/reading.js';
import type { Scene } from './scene.js';

const HEADS =
  'Conference|Congress|Summit|Meeting|Symposium|Forum|Sessions|Expo|Exhibition|Convention|Roundtable|Days?|Seminar|Workshop|Festival|Week|Signing';
/** A name with capitals that ends in what the event is: "61st Annual Meeting of the Example Society". */
const NAME = new RegExp(
  String.raw`(?:(?:\p{Lu}|\d)[\p{L}\p{N}&’'.()-]*(?:\s+(?:(?:of|on|for|the|and|in|&)\s+){0,2}(?:\p{Lu}|\d)[\p{L}\p{N}&’'.()-]*){0,9}?\s+(?:${HEADS})\b|(?:Congress|Conference|Meeting)(?=\s+of\s))(?:\s+\d{4}\b|\s+(?:of|for)(?:\s+the)?(?:\s+(?:(?:of|and|for|the)\s+){0,2}\p{Lu}[\p{L}'-]*){1,7})?`,
  'u',
);
/** A title in quotation marks behind what it is the title of. */
const TITLE =
  /\b(?:webinar|event|session|talk|presentation|panel)s?,? (?:titled |entitled |called |on )?["“]([^"”]{4,140}?)[,.]?["”]/;
const PLACE_NAME =
  /\b(?:in|at)\s+(?:the\s+)?(\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3}(?:,\s+\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)?)?)/gu;

/** The name of the event a sentence speaks of, as printed. */
export function eventNameIn({ evidence }: Scene): Span | null {
  const match = TITLE.exec(evidence.text) ?? NAME.exec(evidence.text);
  if (!match) return null;
  const text = match[1] ?? match[0].replace(/^(?:The|Our|Its|At)\s+/, '');
  const start = evidence.start + match.index + match[0].lastIndexOf(text);
  return { text, start, end: start + text.length };
}

/** Where an event takes place: a known place behind its name, or anywhere in the sentence where it has none. */
export function placeBehind({ evidence, reading, first, end }: Scene, name: Span | null): Span | null {
  const from = name ? name.end : evidence.start;
  for (const match of reading.text.slice(from, evidence.end).matchAll(PLACE_NAME)) {
    const text = match[1]!.replace(/[.]$/, '');
    const start = from + match.index + match[0].indexOf(text);
    for (let at = first; at < end; at++)
      if (reading.tokens.start[at] === start && hasNaming(reading, at, PLACE))
        return { text, start, end: start + text.length };
  }
  return null;
}
