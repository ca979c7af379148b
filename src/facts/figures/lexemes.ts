import { concatMap } from '../../concat-map.js';
import { matchesIn } from '../patterns.js';
import type { Item, Scene } from '../scene.js';
import { findMetrics, type Metric } from './metrics.js';

/** A piece of a sentence on figures: a metric, a value, or words that say how they hang together. */
export type Lexeme = { readonly at: number; readonly to: number } & (
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'value' | 'date'; readonly item: Item }
  | { readonly kind: Cue }
);
/**
 * `rise`, `fall` a change; `base` what is compared with follows; `from`, `over` it may follow; `to`, `by` the new
 * amount or the difference follows; `earlier` the period compared with, in words; `aside` causes and parts follow.
 */
export type Cue =
  | 'rise'
  | 'fall'
  | 'base'
  | 'from'
  | 'over'
  | 'to'
  | 'by'
  | 'earlier'
  | 'aside'
  | 'respectively'
  | 'constant'
  | 'open'
  | 'close'
  | 'break'
  | 'and';

const WORD_CUES: readonly (readonly [Cue, string])[] = [
  ['respectively', String.raw`respectively`],
  [
    'constant',
    String.raw`(?:at |in |on a )?constant (?:currenc\w+|exchange rates?)|currency[- ]neutral|in local currenc\w+|organic(?:ally)?|sequential(?:ly)?|quarter[- ]over[- ]quarter|qoq|q\/q`,
  ],
  [
    'base',
    String.raw`(?:as )?compar(?:ed|ing|es) (?:to|with)|in comparison (?:to|with)|versus|vs\.?|(?:as )?against|up from|down from|(?:an? )?(?:increase|decrease|decline|improvement|rise|growth) (?:from|over|on)|in contrast to|relative to|instead of|rather than|in place of|(?:previously|formerly|not)(?: guided to| expected| forecast| of| the| at| between| from| about| around| approximately| a| an|:){0,3}(?= [MQ])`,
  ],
  [
    'earlier',
    String.raw`(?:the )?(?:same|corresponding|comparable|equivalent|prior|previous|preceding|year-ago|year-earlier|last|immediate prior)[- ](?:(?:prior|previous|fiscal|calendar|N|[a-z]+)[- ])?(?:year|quarter|period|half|months?)(?:'s)?(?:[- ](?:period|quarter|half|months|figure|level))?(?: (?:of|in) (?:the )?(?:prior|previous|last|preceding) (?:fiscal )?year| last year| a year (?:ago|earlier)| (?:of|in|from) (?=D))?|(?:a |one )?year (?:ago|earlier|before|prior)|last year(?:'s)?|the year before|year[- ]over[- ]year|yoy|y\/y|year[- ]on[- ]year`,
  ],
  [
    'rise',
    String.raw`increas(?:e|es|ed|ing)|r(?:ose|ise|ises|ising|isen)|gr(?:ew|ow|ows|owing|own|owth)|up|climb\w*|advanc(?:e|ed|es|ing)|improv\w+|jump\w*|gain(?:ed|s|ing)?|surg\w+|soar\w*|higher|expand\w*|widen\w*|doubl\w+|tripl\w+|more than`,
  ],
  [
    'fall',
    String.raw`decreas(?:e|es|ed|ing)|f(?:ell|all|alls|alling|allen)|declin\w+|down|drop\w*|lower\w*|reduc\w+|narrow\w*|slip\w*|shr(?:ank|ink\w*)|contract(?:ed|ion|ing)|tumbl\w+|plung\w+|less|cut`,
  ],
  ['from', 'from'],
  ['over', 'over|on|than|above|below|ahead of'],
  ['to', 'to'],
  ['by', 'by'],
  [
    'aside',
    String.raw`includ(?:ing|es|ed)|excluding|of which|due (?:largely |primarily |mainly |in part )?to|driven (?:primarily |largely |mainly )?by|reflecting|offset(?:ting)?(?: by)?|attribut(?:able|ed) to|because|as a result of|result(?:ed|ing) (?:from|in)|primarily|mainly|largely|owing to|consist\w+|thanks to|on the back of|represent\w+|equal to|i\.e\.|after|net of|before|exceeded`,
  ],
];
const MARK_CUES: readonly (readonly [Cue, string])[] = [
  ['open', String.raw`\(`],
  ['close', String.raw`\)`],
  ['break', ';'],
  ['and', 'and|,'],
];
const CUES = [...WORD_CUES, ...MARK_CUES];
const groups = (cues: readonly (readonly [Cue, string])[]): string =>
  cues.map(([cue, words]) => `(?<${cue}>${words})`).join('|');
const LEX = new RegExp(`(?<![\\w-])(?=\\w)(?:${groups(WORD_CUES)})(?!\\w)|${groups(MARK_CUES)}`, 'g');

const VALUES: ReadonlySet<Item['kind']> = new Set(['money', 'percentage', 'number']);

/** The lexemes of a sentence in text order. */
export function lexemesOf(scene: Scene): Lexeme[] {
  // a statement gives a value
  if (!scene.items.some(({ kind }) => VALUES.has(kind))) return [];
  const metrics = findMetrics(scene).map(
    (metric): Lexeme => ({ kind: 'metric', metric, at: metric.from, to: metric.to }),
  );
  if (metrics.length === 0) return [];
  const items = concatMap(scene.items, (item): Lexeme[] => {
    const place = { at: item.offset, to: item.offset + 1 };
    if (VALUES.has(item.kind)) return [{ kind: 'value', item, ...place }];
    return item.kind === 'date' && item.date.type === 'date' ? [{ kind: 'date', item, ...place }] : [];
  });
  const taken = [...metrics, ...items];
  const inMetric = (at: number) => metrics.some(({ at: from, to }) => from <= at && at < to);
  const cues = concatMap(matchesIn(scene.marked, LEX), (match): Lexeme[] => {
    // each cue is a group, the first of them group 1
    const [cue] = CUES[match.findIndex((words, group) => group > 0 && words !== undefined) - 1]!;
    return inMetric(match.index) ? [] : [{ kind: cue, at: match.index, to: match.index + match[0].length }];
  });
  return [...taken.filter(({ kind, at }) => kind === 'metric' || !inMetric(at)), ...cues].sort(
    (one, other) => one.at - other.at,
  );
}

/** The words of marked text around a lexeme. */
export const behind = ({ marked }: Scene, { to }: Lexeme, length = 60): string =>
  marked.slice(to, to + length);
export const before = ({ marked }: Scene, { at }: Lexeme, length = 40): string =>
  marked.slice(Math.max(0, at - length), at);
