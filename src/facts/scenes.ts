import type { Party } from '../record/party.js';
import type { Section } from '../record/release.js';
import type { SectionKind } from '../record/span.js';
import { CARDINAL, NUMBER } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import { type Reading, textOf, wordTable } from '../text/reading.js';
import { firstFrom, type Stretch } from '../text/stretches.js';
import { MARK, NO_GAP } from '../text/tokens.js';
import { WRITTEN_OUT } from '../words/scales.js';
import type { FactsContext } from './context.js';
import type { Item, Place, Scene } from './scene.js';

/** What a mention is, whatever its place. */
type Mentioned = Item extends infer Kind ? (Kind extends Item ? Omit<Kind, keyof Place> : never) : never;

/** A mention that stands in the marked text as one letter. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  readonly mentioned: Mentioned;
}

const DATE_LETTERS = { date: 'D', time: 'T', duration: 'U' } as const;

/** All mentions in text order; of those that overlap, the first and longest. */
function markedMentions({ dates, money, percentages, parties }: FactsContext): Marked[] {
  const all: Marked[] = [];
  const add = ({ start, end }: Stretch, letter: string, mentioned: Mentioned) =>
    all.push({ start, end, letter, mentioned });
  for (const date of dates) add(date, DATE_LETTERS[date.type], { kind: 'date', date });
  for (const amount of money) add(amount, 'M', { kind: 'money', money: amount });
  for (const percentage of percentages) add(percentage, 'Q', { kind: 'percentage', percentage });
  for (const party of parties) {
    const letter = party.kind === 'person' ? 'H' : 'O';
    for (const mention of party.mentions) add(mention, letter, { kind: 'party', party, text: mention.text });
  }
  all.sort((left, right) => left.start - right.start || right.end - left.end);
  let behind = 0;
  return all.filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}

const APOSTROPHES = /[’‘ʼ`]/g;
const QUOTES = /[“”„«»‟″]/g;
const BEYOND_ASCII = /[^ -~]/;
const DASHES = /[‐‑‒–—―−]/g;

/** Words as marked text has them: lower case, plain quotation marks and hyphens. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower)
    ? lower.replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(DASHES, '-')
    : lower;
}

/** Longer sentences are lists or lost line ends: what they tell stands at their start. In tokens. */
const LONGEST = 1200;

const OPENERS = codesOf('"“(‘');

/** A mention where it stands; each kind has one shape, which spreading the mention would not give it. */
function placed(mentioned: Mentioned, first: number, end: number, offset: number): Item {
  switch (mentioned.kind) {
    case 'party':
      return { kind: 'party', party: mentioned.party, text: mentioned.text, first, end, offset };
    case 'money':
      return { kind: 'money', money: mentioned.money, first, end, offset };
    case 'percentage':
      return { kind: 'percentage', percentage: mentioned.percentage, first, end, offset };
    case 'date':
      return { kind: 'date', date: mentioned.date, first, end, offset };
    case 'number':
      return { kind: 'number', value: mentioned.value, first, end, offset };
    case 'plain':
      return { kind: 'plain', first, end, offset };
  }
}

const SPACE = ' '.charCodeAt(0);

/** Powers of ten by the hash of the word behind a number. */
const SCALES = wordTable(WRITTEN_OUT);

/** Makes the scenes of a text, a sentence at a time and each once. */
export class Scenes {
  private readonly mentions: readonly Marked[];
  private readonly made = new Map<number, Scene>();
  private readonly reading: Reading;
  private readonly firsts: Int32Array;
  /** the whole text as marked text has it: cheaper to make at once than sentence by sentence */
  private readonly plain: string;
  private readonly kinds: SectionKind[] = [];

  constructor(context: FactsContext) {
    this.mentions = markedMentions(context);
    this.reading = context.reading;
    this.plain = plain(context.reading.text);
    this.firsts = new Int32Array(this.count);
    this.place(context.sections);
  }

  /** How many sentences there are. */
  get count(): number {
    return this.reading.sentences.length - 1;
  }

  /** Tells for each sentence where it starts, its dateline left out, and in which section. */
  private place(sections: readonly Section[]): void {
    const { tokens, sentences } = this.reading;
    let section = -1;
    const reach = (at: number): Section | undefined => {
      while (section + 1 < sections.length && sections[section + 1]!.start <= tokens.start[at]!) section++;
      return sections[section];
    };
    for (let index = 0; index < this.count; index++) {
      const first = sentences[index]!;
      const found = reach(first);
      this.firsts[index] = found?.kind === 'dateline' ? this.behindDateline(index, found.end) : first;
      this.kinds.push(reach(this.firsts[index]!)?.kind ?? 'body');
    }
  }

  private behindDateline(index: number, behind: number): number {
    const { tokens, sentences } = this.reading;
    const first = sentences[index]!;
    const end = sentences[index + 1]!;
    let at = first;
    while (at < end && tokens.start[at]! < behind) at++;
    while (at < end && tokens.kind[at] === MARK && !OPENERS.has(tokens.hash[at]!)) at++;
    return at < end ? at : first;
  }

  /** The kind of section a sentence stands in; behind a dateline that of what follows it. */
  sectionOf(index: number): SectionKind {
    return this.kinds[index] ?? 'body';
  }

  /** The first token of a sentence, its dateline left out. */
  firstOf(index: number): number {
    return this.firsts[index]!;
  }

  /** The token behind what is read of a sentence. */
  endOf(index: number): number {
    return Math.min(this.reading.sentences[index + 1]!, this.firstOf(index) + LONGEST);
  }

  /** The scene of a sentence. */
  at(index: number): Scene {
    const known = this.made.get(index);
    if (known) return known;
    const scene = this.make(index);
    this.made.set(index, scene);
    return scene;
  }

  /** The parties named in some sentences, the last included; in text order, as often as they are named. */
  *partiesIn(from: number, last: number): Generator<Party> {
    const { tokens, sentences } = this.reading;
    const start = tokens.start[sentences[from]!]!;
    const stop = tokens.end[sentences[last + 1]! - 1]!;
    // a mention that begins in front may reach into them
    for (let at = Math.max(0, firstFrom(this.mentions, start) - 1); at < this.mentions.length; at++) {
      const { start: begin, mentioned } = this.mentions[at]!;
      if (begin >= stop) return;
      if (mentioned.kind === 'party') yield mentioned.party;
    }
  }

  private make(index: number): Scene {
    const { text, tokens, numbers } = this.reading;
    const first = this.firstOf(index);
    const end = this.endOf(index);
    const start = tokens.start[first]!;
    const stop = tokens.end[end - 1]!;
    const evidence = text.slice(start, stop);
    const isWhole = this.plain.length === text.length;
    const words = isWhole ? this.plain.slice(start, stop) : plain(evidence);
    const isAligned = words.length === evidence.length;
    const items: Item[] = [];
    let written = '';
    // a run of words that stand in the marked text as in `words`
    let from = 0;
    let to = 0;
    const endRun = (gap: boolean): void => {
      written += words.slice(from, to);
      if (gap) written += ' ';
      from = to;
    };
    const { mentions } = this;
    let next = Math.max(0, firstFrom(mentions, start) - 1);
    for (let at = first; at < end; ) {
      while (next < mentions.length && mentions[next]!.end <= tokens.start[at]!) next++;
      const mention = mentions[next];
      const number = tokens.classes[at]! & (CARDINAL | NUMBER) ? numbers.get(at) : undefined;
      const gap = items.length > 0 && tokens.gap[at] !== NO_GAP;
      if (mention && mention.start <= tokens.start[at]!) {
        let behind = at + 1;
        while (behind < end && tokens.start[behind]! < mention.end) behind++;
        endRun(gap);
        items.push(placed(mention.mentioned, at, behind, written.length));
        written += mention.letter;
        at = behind;
      } else if (number && number.end <= end && (!mention || tokens.end[number.end - 1]! <= mention.start)) {
        endRun(gap);
        // "2.1 million shares"
        const scale = number.end < end ? SCALES.get(tokens.hash[number.end]!) : undefined;
        items.push({
          kind: 'number',
          value: scale === undefined ? number.value : Number(`${number.decimal}e${scale}`),
          first: at,
          end: scale === undefined ? number.end : number.end + 1,
          offset: written.length,
        });
        written += 'N';
        at = items.at(-1)!.end;
      } else {
        const own = tokens.start[at]! - start;
        const goesOn = from < to && (gap ? own === to + 1 && words.charCodeAt(to) === SPACE : own === to);
        if (!goesOn || !isAligned) {
          endRun(gap);
          from = own;
        }
        const offset = written.length + own - from;
        items.push({ kind: 'plain', first: at, end: at + 1, offset });
        if (isAligned) to = tokens.end[at]! - start;
        else {
          written += plain(textOf(this.reading, at));
          to = from;
        }
        at++;
      }
    }
    endRun(false);
    return {
      reading: this.reading,
      index,
      first,
      end,
      section: this.sectionOf(index),
      marked: written,
      items,
      evidence: { text: evidence, start, end: stop },
    };
  }
}
