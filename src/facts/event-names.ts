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

const HELD = /\b(?:held|takes? place|taking place|hosted|meets?)\s$/;

/** The name of the event a sentence speaks of, as printed. */
export function eventNameIn({ evidence }: Scene): Span | null {
  const match = TITLE.exec(evidence.text) ?? NAME.exec(evidence.text);
  if (!match) return null;
  const text = match[1] ?? match[0].replace(/^(?:The|Our|Its|At)\s+/, '');
  const start = evidence.start + match.index + match[0].lastIndexOf(text);
  return { text, start, end: start + text.length };
}

/** A meeting by its kind: "extraordinary general meeting", "annual meeting of shareholders". */
const MEETING =
  /\b(?:(?:annual|extraordinary|special|ordinary)(?: and special)?(?: general)?|general) (?:shareholders?['’]? )?meeting(?: of (?:share|stock|unit)holders)?\b/i;

/** What a shareholder meeting is called in a sentence, as printed. */
export function meetingNameIn({ evidence }: Scene): Span | null {
  const match = MEETING.exec(evidence.text);
  if (!match) return null;
  const start = evidence.start + match.index;
  return { text: match[0], start, end: start + match[0].length };
}

/** Where an event takes place: a known place behind its name, or anywhere in the sentence where it has none. */
export function placeBehind({ evidence, reading, first, end }: Scene, name: Span | null): Span | null {
  const from = name ? name.end : evidence.start;
  const behind = reading.text.slice(from, evidence.end);
  for (const match of behind.matchAll(PLACE_NAME)) {
    // a full stop ends it, but in "St. Louis"
    const text = match[1]!.replace(/(?<=\p{L}{4})\.\s.*$/su, '').replace(/[.]$/, '');
    const start = from + match.index + match[0].indexOf(text);
    // "will be held in Oban on May 6", "at the Example Conference in Oban": known or not
    const next = behind.slice(match.index + match[0].length);
    const isSaid =
      /^,? (?:on|from) (?:the )?(?:\p{Lu}|\d)/u.test(next) ||
      (name !== null && match.index <= 1) ||
      HELD.test(behind.slice(Math.max(0, match.index - 30), match.index));
    if (isSaid) return { text, start, end: start + text.length };
    for (let at = first; at < end; at++)
      if (reading.tokens.start[at] === start && hasNaming(reading, at, PLACE))
        return { text, start, end: start + text.length };
  }
  return null;
}
