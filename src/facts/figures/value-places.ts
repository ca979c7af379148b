import type { Scene } from '../scene.js';
import { COMING_TO } from './figure-verbs.js';
import { before, behind, type Cue, type Lexeme } from './lexemes.js';

/** A lexeme among those of its sentence. */
export interface Place {
  readonly scene: Scene;
  readonly lexemes: readonly Lexeme[];
  readonly index: number;
}

const AFTER_CHANGE =
  /^ (?:year[- ]over[- ]year |yoy |y\/y |annual )?(?:increase|decrease|growth|decline|rise|drop|improvement|reduction|higher|lower|above|below|more|less|gain|jump|up|down|year[- ]over[- ]year|yoy|y\/y|year[- ]on[- ]year|better|fewer)\b/;
const LINKED =
  /^(?: [a-z]+ly| a| an| the| of| net| revenues?| sales| loss| income| negative| about| its| record| to| by| some| just| more than| less than| up to| (?:and|or)|,|:| -)* ?$/;
/** "with its first-quarter results": when something is told, not the period of a figure. */
const OCCASION = /^[- ](?:earnings|(?:financial )?(?:results|report)|conference|call)\b/;
const VALUE_NEXT = /^:? [MQ]/;

const PER_SHARE = /^(?: \([^)]{0,30}\))?(?:[- ]per[- ]|\/)(?:\w+ ){0,3}(?:share|unit|ads)\b|^ a share\b/;
const DILUTED =
  /^(?: \([^)]{0,30}\))? (?:per|a) (?:fully )?diluted|^(?: per)? (?:\w+ ){0,2}share(?: on a)?,? \(?(?:fully )?diluted|^ per share on a diluted/;
const SHARE_OF = /^ of (?:total |net |the |our |its )*(?:revenues?|sales|net sales|total|customers)/;
const COUNTED = /^ (?:units|vehicles|aircraft|ounces|tons|tonnes|barrels|homes)\b/;

const own = ({ lexemes, index }: Place): Lexeme => lexemes[index]!;
const isCue = (lexeme: Lexeme | undefined, ...cues: readonly Cue[]): lexeme is Lexeme =>
  lexeme !== undefined && cues.some((cue) => cue === lexeme.kind);

/** Whether only small words stand between a lexeme and one behind it. */
export const isLinked = ({ scene }: Place, from: Lexeme, to: Lexeme): boolean =>
  LINKED.test(scene.marked.slice(from.to, to.at));

/** Whether a date says when something is told. */
export const tellsOccasion = (place: Place): boolean => OCCASION.test(behind(place.scene, own(place)));

const opensBracket = (place: Place): boolean => /\($/.test(before(place.scene, own(place)));

/** A value alone in brackets: what it was before. */
export const isBracketed = (place: Place): boolean =>
  opensBracket(place) && /^\)/.test(behind(place.scene, own(place)));

/** A date that opens a bracket with a value: "M (Q3 2024: M)". */
export const datesBracket = (place: Place): boolean =>
  opensBracket(place) && VALUE_NEXT.test(behind(place.scene, own(place)));

/** "increased M", "an increase of M", "up by M": the difference, not the new amount. */
export function isDifference(place: Place): boolean {
  const { scene, lexemes, index } = place;
  const previous = lexemes[index - 1];
  if (!previous) return false;
  const between = scene.marked.slice(previous.to, own(place).at);
  const isTold = /^ (?:or|,) Q\b.{0,3}(?:higher|lower)/.test(behind(scene, own(place)));
  if (previous.kind === 'by' || isTold) return LINKED.test(between);
  return (
    isCue(previous, 'rise', 'fall') &&
    /^ (?:of |approximately |about |nearly |some )*$/.test(between) &&
    !/\b(?:up|down) to $/.test(before(scene, own(place)))
  );
}

/** At constant currencies, organic, over the quarter before: another measure than the one over the year. */
export function isOtherwiseMeasured(place: Place): boolean {
  const { lexemes, index } = place;
  const next = lexemes[index + 1];
  return (
    isCue(lexemes[index - 1], 'constant') ||
    isCue(lexemes[index - 2], 'constant') ||
    (isCue(next, 'constant') && next.at - own(place).to < 20)
  );
}

/** Whether a percentage says by how much something rose or fell. */
export function isChange(place: Place): boolean {
  const { scene, lexemes, index } = place;
  const next = behind(scene, own(place));
  return (
    AFTER_CHANGE.test(next) ||
    [lexemes[index - 1], lexemes[index - 2]].some(
      (cue) => isCue(cue, 'rise', 'fall') && isLinked(place, cue, own(place)),
    ) ||
    /^\)? ?(?:year|yoy|y\/y|versus|vs|compared)/.test(next.trimStart())
  );
}

/** Whether a percentage is what something rose or fell to. */
export const isReached = (place: Place): boolean =>
  isCue(place.lexemes[place.index - 1], 'to') ||
  /\bto (?:approximately |about |a |an )*$/.test(before(place.scene, own(place)));

/** Whether an amount is one for each share, and whether for each diluted one. */
export const isPerShare = (place: Place): boolean => PER_SHARE.test(behind(place.scene, own(place)));
export const isDiluted = (place: Place): boolean => DILUTED.test(behind(place.scene, own(place)));

/** "a net loss …, while converting M of debt": the object of another verb than one that says what the metric came to. */
export function isObjectOfOther(place: Place): boolean {
  const participle = PARTICIPLE.exec(before(place.scene, own(place), 60));
  return participle !== null && !COMING_TO.has(participle[1]!);
}
const PARTICIPLE =
  /[, ]([a-z]+ing) (?:(?:a|an|another|nearly|about|approximately|around|some|over|more than|roughly|up to|the|its|total|record) ){0,3}$/;

/** "12% of total revenue": a percentage of something else. */
export const isPartOf = (place: Place): boolean => SHARE_OF.test(behind(place.scene, own(place)));

/** Whether a number counts things that a metric can be of. */
export const isCounted = (place: Place): boolean => COUNTED.test(behind(place.scene, own(place)));
