import type { Section } from '../record/release.js';
import type { SectionKind } from '../record/span.js';
import { codesOf } from '../text/integer-set.js';
import { type Reading, textOf } from '../text/reading.js';
import { firstFrom } from '../text/stretches.js';
import { MARK, NO_GAP } from '../text/tokens.js';
import type { FactsContext } from './context.js';
import type { Item, Place, Scene } from './scene.js';

/** A mention that stands in the marked text as one letter. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  readonly make: (place: Place) => Item;
}

const DATE_LETTERS = { date: 'D', time: 'T', duration: 'U' } as const;

const marked = (
  { start, end }: { readonly start: number; readonly end: number },
  letter: string,
  make: Marked['make'],
): Marked => ({ start, end, letter, make });

/** All mentions in text order; of those that overlap, the first and longest. */
function markedMentions({ dates, money, percentages, parties }: FactsContext): Marked[] {
  const all = [
    ...dates.map((date) =>
      marked(date, DATE_LETTERS[date.type], (place) => ({ kind: 'date', date, ...place })),
    ),
    ...money.map((money) => marked(money, 'M', (place) => ({ kind: 'money', money, ...place }))),
    ...percentages.map((percentage) =>
      marked(percentage, 'Q', (place) => ({ kind: 'percentage', percentage, ...place })),
    ),
    ...parties.flatMap((party) =>
      party.mentions.map((mention) =>
        marked(mention, party.kind === 'person' ? 'H' : 'O', (place) => ({
          kind: 'party',
          party,
          text: mention.text,
          ...place,
        })),
      ),
    ),
  ];
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
const BEYOND_ASCII = /\P{ASCII}/u;
const DASHES = /[‐‑‒–—―−]/g;

/** A token as marked text has it: lower case, plain quotation marks and hyphens. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower)
    ? lower.replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(DASHES, '-')
    : lower;
}

/** Longer sentences are lists or lost line ends: what they tell stands at their start. In tokens. */
const LONGEST = 1200;

const OPENERS = codesOf('"“(‘');

/** Makes the scenes of a text, a sentence at a time and each once. */
export class Scenes {
  private readonly mentions: readonly Marked[];
  private readonly made = new Map<number, Scene>();
  private readonly reading: Reading;
  private readonly sections: readonly Section[];

  constructor(context: FactsContext) {
    this.mentions = markedMentions(context);
    this.reading = context.reading;
    this.sections = context.sections;
  }

  /** How many sentences there are. */
  get count(): number {
    return this.reading.sentences.length - 1;
  }

  /** The kind of section a sentence stands in; behind a dateline that of what follows it. */
  sectionOf(index: number): SectionKind {
    return this.sectionAt(this.reading.tokens.start[this.firstOf(index)]!)?.kind ?? 'body';
  }

  private sectionAt(offset: number): Section | undefined {
    return this.sections[firstFrom(this.sections, offset + 1) - 1];
  }

  /** The first token of a sentence, its dateline left out. */
  private firstOf(index: number): number {
    const { tokens, sentences } = this.reading;
    const first = sentences[index]!;
    const section = this.sectionAt(tokens.start[first]!);
    if (section?.kind !== 'dateline') return first;
    const end = sentences[index + 1]!;
    let at = first;
    while (at < end && tokens.start[at]! < section.end) at++;
    while (at < end && tokens.kind[at] === MARK && !OPENERS.has(tokens.hash[at]!)) at++;
    return at < end ? at : first;
  }

  /** The scene of a sentence. */
  at(index: number): Scene {
    const known = this.made.get(index) ?? this.make(index);
    this.made.set(index, known);
    return known;
  }

  private make(index: number): Scene {
    const { text, tokens, sentences, numbers } = this.reading;
    const first = this.firstOf(index);
    const end = Math.min(sentences[index + 1]!, first + LONGEST);
    const items: Item[] = [];
    let written = '';
    const add = (from: number, stop: number, word: string, make: Marked['make']): number => {
      if (written !== '' && tokens.gap[from] !== NO_GAP) written += ' ';
      items.push(make({ first: from, end: stop, offset: written.length }));
      written += word;
      return stop;
    };
    let next = Math.max(0, firstFrom(this.mentions, tokens.start[first]!) - 1);
    for (let at = first; at < end; ) {
      while (next < this.mentions.length && this.mentions[next]!.end <= tokens.start[at]!) next++;
      const mention = this.mentions[next];
      const number = numbers.get(at);
      if (mention && mention.start <= tokens.start[at]!) {
        let stop = at + 1;
        while (stop < end && tokens.start[stop]! < mention.end) stop++;
        at = add(at, stop, mention.letter, mention.make);
      } else if (number && number.end <= end && (!mention || tokens.end[number.end - 1]! <= mention.start)) {
        const { value } = number;
        at = add(at, number.end, 'N', (place) => ({ kind: 'number', value, ...place }));
      } else {
        at = add(at, at + 1, plain(textOf(this.reading, at)), (place) => ({ kind: 'plain', ...place }));
      }
    }
    const start = tokens.start[first]!;
    const stop = tokens.end[end - 1]!;
    return {
      reading: this.reading,
      index,
      first,
      end,
      section: this.sectionOf(index),
      marked: written,
      items,
      evidence: { text: text.slice(start, stop), start, end: stop },
    };
  }
}
