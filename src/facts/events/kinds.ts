import type { SlotsOf } from '../../record/fact-slots.js';
import type { Scene } from '../scene.js';
import { segment } from '../segments.js';

/** A kind of event as the record has it. */
export type EventKind = NonNullable<SlotsOf<'event'>['kind']>;

/** How a kind of event shows. */
interface KindRow {
  readonly kind: EventKind;
  /** letters of which some stand in whatever the pattern takes: they are found faster */
  readonly letters: readonly string[];
  readonly pattern: RegExp;
}

/** What a reader can attend or wait for; of several in a sentence the first of this list counts. */
const KINDS: readonly KindRow[] = [
  {
    kind: 'conference call',
    letters: ['call', 'teleconference'],
    pattern:
      /\b(?:tele)?conference[- ]call|\bteleconference\b|\b(?:earnings|investors?|analysts?|results|telephone|video|audio) calls?\b|\b(?:hold|host|conduct)(?:s|ing)? (?:a|an|its) (?:\w+ ){0,3}call\b|\bcalls? (?:for|with) (?:analysts|investors|journalists)\b|\bdial(?:-| |ling )in\b.{0,60}\bcall\b|\bcall\b.{0,40}\bdial(?:-| )in\b/,
  },
  {
    kind: 'investor day',
    letters: ['day'],
    pattern: /\b(?:investors?|analysts?|capital markets?)['s]* days?\b/,
  },
  {
    kind: 'shareholder meeting',
    letters: ['meeting', 'holder', 'agm', 'egm'],
    pattern:
      /\b(?:share|stock|unit)holders?['s]* meeting|\b(?:annual|extraordinary|special|ordinary|annual and special) (?:general )?meeting(?= of (?:its |the )?(?:share|stock|unit)holders| on | will | D|,? to be held| at which| resolve|,? scheduled)|\bgeneral meeting\b|\b(?:agm|egm)\b|\b(?:approval|vote) (?:of|by) (?:the )?(?:share|stock)holders (?=on D|at )|\b(?:share|stock|unit)holders (?:will )?(?:meet|vote)\b|\bannual meeting\b(?= (?:that|the same) day)/,
  },
  {
    kind: 'webcast',
    letters: ['webcast', 'webinar'],
    pattern: /\bwebcasts?\b|\bwebinars?\b/,
  },
  {
    kind: 'presentation',
    letters: ['present', 'fireside', 'speak', 'attend', 'be at', 'participat', 'part in', 'exhibit'],
    pattern:
      /\bpresent(?:s|ing|ation|ations|ed)?\b(?= .{0,160}\b(?:at|during|on) )|\b(?:fireside chat|poster presentation|oral presentation)\b|\bspeak(?:s|ing)? at\b|\b(?:will|to) (?:attend|be at|participate in|take part in|exhibit at)\b|\b(?:participat(?:es|ing) in|attends|exhibits at|takes part in)\b|\b(?:the|its|our|this) presentation (?:is|will|takes|starts|begins)\b/,
  },
  {
    kind: 'results release',
    letters: ['results', 'figures', 'report', 'trading', 'business'],
    pattern:
      /\b(?:report|releas|announc|publish|issu)\w* (?:of )?(?:\w+ ){0,8}?results\b|\b(?:half-year|interim|annual|quarterly) (?:report|results)\b|\b(?:publish|releas|issu)\w* (?:[\w-]+ ){0,5}(?:trading|business) (?:update|statement)\b|\b(?:results|figures)\b.{0,60}\bbe (?:published|released|announced|reported)|\breports?\b.{0,80}\b(?:will be|to be|is to be|are to be) (?:published|released|issued|made public)|\breports?\b.{0,80}\b(?:is|are|will be) (?:due|out|available) on\b/,
  },
];
/** Kinds that have no name of their own. */
export const UNNAMED: ReadonlySet<EventKind> = new Set(['conference call', 'results release']);

const matchOf = ({ letters, pattern }: KindRow, text: string): RegExpExecArray | null =>
  letters.some((some) => text.includes(some)) ? pattern.exec(text) : null;

/** The kind of event a text speaks of, and where the words for it end; null where it speaks of none. */
export function kindOf(text: string): { readonly kind: EventKind; readonly end: number } | null {
  for (const row of KINDS) {
    const match = matchOf(row, text);
    if (match) return { kind: row.kind, end: match.index + match[0].length };
  }
  return null;
}

/** Where a second event of a sentence begins: "on November 5, and hold a conference call at 4:30 p.m. that day". */
const JOINED =
  /(?:,? and|,? with|,? followed by|;|, which will be followed by)(?: will)?(?: also)?(?: (?:an?|its|the|host|hold|conduct|take part))? /g;
const DATED = /[DT]/;

/** The parts of a sentence that each tell of an event of another kind, with a day or time of its own. */
export function partsOf(scene: Scene): readonly Scene[] {
  const { marked } = scene;
  const [one, other] = KINDS.map((row) => matchOf(row, marked))
    .filter((match) => match !== null)
    .sort((left, right) => left.index - right.index);
  if (!one || !other) return [scene];
  // the joint nearest in front of the second kind
  const behind = one.index + one[0].length;
  const joints = [...marked.slice(behind, other.index + other[0].length).matchAll(JOINED)];
  const joint = joints.findLast(({ index }) => behind + index < other.index);
  if (!joint) return [scene];
  const at = behind + joint.index;
  return DATED.test(marked.slice(0, at)) && DATED.test(marked.slice(at))
    ? [segment(scene, 0, at), segment(scene, at, marked.length)]
    : [scene];
}
