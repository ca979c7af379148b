import type { Grammar } from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { NOUN, PROPN } from '../../grammar/tags.js';
import type { Span } from '../../record/span.js';
import { COMMON, DEMONYM, FUNCTION_WORD, PLACE } from '../../text/classes.js';
import {
  COLON,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  POINT,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { MARK, UPPERCASE, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { nested, spanOfTokens } from '../clauses/phrases.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { isAllCapitals, runAt } from './capitals.js';
import { explainedIn } from './explained.js';
import { areBeside, studyNoun } from './study-phrases.js';
import { STUDIES } from './vocabulary.js';

/** The name of a study where it stands first. */
export interface StudyName {
  readonly name: string;
  readonly span: Span;
  readonly sentence: number;
}

/** Capitals that name no study. */
const NO_NAME =
  /^(?:FDA|EMA|NDA|BLA|IND|CTA|MHRA|PMDA|USA?|UK|EU|COVID(?:-\d+)?|HIV|AIDS|DNA|RNA|ALS|MS|PTSD|IPO|ADHD|COPD|NASH|MASH|NASDAQ|NYSE|CEO|CFO|CMO|MD|PHD|SEC|NIH|NCI|ICU|AKI|MRI|CT|PET|EASD|ASCO|ESMO|ASH|AACR|AHA|ACC|GLP-1|PD-1|PD-L\d|HER2|IL-\d+\w?|CAR-T|CD\d+|TNF|KRAS|BID|QD|ITT|NCT\d*|VOD|TRIAL|STUDY|PHASE|RESULTS|DATA|ANNOUNCES|RCT|AML|CLL|DLBCL|CML|CKD|UC|IBD|IBS|T2DM|T2D|PMS|SMA|DMD|GVHD|CDI|HCV|HBV|RSV|BARDA|DSMB|IDMC|GMP|CMC|SCD|PK|ECG|EEG|I{1,3}|IV|OTC|OTCQB|OTCQX|TSX|TSXV|CSE|LSE|ASX|AIM|NOT|AND|FOR|THE|OF|IN)$/;
/** A product's code is written alike: few letters, or a number of more digits than studies have. */
const PRODUCT_CODE = /^(?:[A-Z]{1,3}[a-z]?-?\d{1,5}[A-Z]?|[A-Z]{4}-?\d{2,5}|[A-Z]{2,4}-[A-Z]{2,4}\d*)$/;
const STUDY_CODE = /^[A-Z]\d{4}$/;

/** What a study is said to do: "HARBINGER enrolled", "LODESTAR compares". */
const DEEDS = wordSet(
  `enrolled enrols enrolls enroll enrol randomized randomised randomizes randomises recruited recruits recruit compared compares compare tested tests test
  evaluated evaluates evaluate examined examines examine assessed assesses vaccinated treated met missed achieved failed succeeded worked
  showed demonstrated will is was has had read included includes assigned assigns`,
);
const CALLED = wordSet('called named dubbed as entitled titled acronym');
const WHERE = wordSet(
  'in of from for on to with under into initiate initiating launch launching begin start starting extend',
);
/** What may stand behind a bare name. */
const BEHIND = wordSet(
  `in at and or by on to for with which was is will has had are were as met enrolled randomised randomized trial study design protocol data results
  after under from`,
);
/** Letters and then a number: no everyday word looks like it. */
const NUMBERED = /^\p{Lu}{4,}(?:-\p{Lu}{2,})?[- ]\d{1,3}$/u;
const BRAND = / ?[™®]|\((?:R|TM)\)/g;
/** No name of a study is longer, in characters. */
const LONGEST = 80;
const SHORTEST = 3;
/** So many letters no scale and no company's symbol has that stands by itself. */
const LONG = 5;

/** Finds the names of a release's studies. */
export class StudyNames {
  /** abbreviations the text explains */
  readonly explained: ReadonlySet<string>;
  private readonly counts = new Map<string, number>();
  /** what stands in front of each sign of a trade mark */
  private readonly marked: readonly string[];
  private readonly brands = new Map<string, boolean>();

  constructor(
    private readonly world: World,
    scenes: readonly Scene[],
  ) {
    const { text } = world.reading;
    this.explained = explainedIn(text);
    this.marked = [...text.matchAll(BRAND)].map(({ index }) =>
      text.slice(Math.max(0, index - LONGEST), index),
    );
    for (const scene of scenes)
      for (const { name } of this.runsIn(scene)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** A trade mark is a product's. */
  private isBrand(name: string): boolean {
    const known = this.brands.get(name) ?? this.marked.some((words) => words.endsWith(name));
    this.brands.set(name, known);
    return known;
  }

  private runsIn({ reading, first, end, items }: Scene): { name: string; first: number; end: number }[] {
    const runs: { name: string; first: number; end: number }[] = [];
    const isUpper = isAllCapitals(reading, first, end);
    for (const item of items) {
      if (item.kind === 'party' || item.kind === 'date') continue;
      const behind = runAt(reading, item.first);
      if (behind < 0) continue;
      const name = textOf(reading, item.first, behind);
      if (NO_NAME.test(name) || this.explained.has(name) || this.isBrand(name)) continue;
      if (PRODUCT_CODE.test(name) && !STUDY_CODE.test(name)) continue;
      if (isUpper && hasNaming(reading, item.first, COMMON | FUNCTION_WORD | PLACE | DEMONYM)) continue;
      runs.push({ name, first: item.first, end: behind });
    }
    return runs;
  }

  /** The names that the constructions of a sentence give, in text order. */
  in(scene: Scene): StudyName[] {
    const runs = this.runsIn(scene);
    if (runs.length === 0) return [];
    const phrases = nested(this.world.grammar.phrasesOf(scene.index)).filter(
      (phrase) => studyNoun(this.world.reading, phrase) >= 0,
    );
    return runs
      .filter((run) => this.isName(scene, run, phrases))
      .map(({ name, first, end }) => ({
        name,
        span: spanOfTokens(this.world.reading, first, end),
        sentence: scene.index,
      }));
  }

  private isName(
    scene: Scene,
    { name, first, end }: { name: string; first: number; end: number },
    phrases: readonly NounPhrase[],
  ): boolean {
    const { reading } = this.world;
    const letters = name.replace(/[^\p{L}]/gu, '').length;
    if (letters < SHORTEST && !STUDY_CODE.test(name)) return false;
    if (NUMBERED.test(name)) return true;
    if (phrases.some((phrase) => isNamedBy(this.world.grammar, phrase, first, end))) return true;
    if (
      isOne(reading, first - 1, CALLED) ||
      (isQuoteOrBracket(reading, first - 1) && isOne(reading, first - 2, STUDIES))
    )
      return true;
    if (letters < LONG) return false;
    // a heading of its own: "NORTHWIND. The Phase 3 trial …", "Study: AURORAL"
    if (first === scene.first && (isMark(reading, end, POINT) || isMark(reading, end, COLON))) return true;
    if (isMark(reading, first - 1, COLON) && isOne(reading, first - 2, STUDIES)) return true;
    if (isOne(reading, end, DEEDS) && (first === scene.first || this.isOften(name))) return true;
    const isBare = reading.tokens.kind[end] !== WORD || isOne(reading, end, BEHIND);
    return isBare && isOne(reading, first - 1, WHERE) && this.isOften(name);
  }

  private isOften(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 1;
  }
}

const isQuoteOrBracket = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === MARK && /[("“‘']/.test(textOf(reading, at));

/** In the core of a study's phrase, in front of its noun or behind it, or right beside it. */
function isNamedBy(grammar: Grammar, phrase: NounPhrase, first: number, end: number): boolean {
  const { reading } = grammar;
  const noun = studyNoun(reading, phrase);
  if (phrase.first <= first && end <= phrase.coreEnd)
    return end <= noun ? isFree(grammar, end, noun) : first === noun + 1;
  return areBeside(reading, end, phrase.first) || areBeside(reading, phrase.coreEnd, first);
}

const PHASE = hashOf('phase');
/** Nouns that say what kind of study it is. */
const KINDS = wordSet(
  'phase proof concept label dose arm registration center centre outcomes platform extension safety efficacy i ii iii iv tm',
);
/** What stands between a name and the noun: a phase, adjectives, kinds of studies; no other noun, whose name it would be. */
function isFree({ reading, tagOf }: Grammar, from: number, noun: number): boolean {
  if (isHyphen(reading, from)) return false;
  for (let at = from; at < noun; at++) {
    if (reading.tokens.kind[at] !== WORD || isOne(reading, at, KINDS) || reading.tokens.hash[at] === PHASE)
      continue;
    const tag = tagOf(at);
    if (tag === NOUN || tag === PROPN) {
      // "2a", "non-inferiority"
      if (isGlued(reading, at) || isHyphen(reading, at + 1)) continue;
      if (!isCapitalised(reading, at) || (reading.tokens.shape[at]! & UPPERCASE) !== 0) return false;
    }
  }
  return true;
}
