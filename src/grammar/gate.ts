import { IntegerSet } from '../text/integer-set.js';
import { hashOf, isOne, type Reading } from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { formsOf } from '../words/verb-forms.js';
import { lemmaOfNoun } from '../words/verbs.js';

/** What a construction asks of the words of a sentence. */
export interface Asked {
  /** its verbs, those with a particle as the verb lexicon has them: "take over" */
  readonly lemmas: Iterable<string>;
  /** words it shows by besides, where its verb stands everywhere: "the new director is" */
  readonly words?: readonly string[];
  /** words of which one has to stand somewhere */
  readonly also?: IntegerSet | undefined;
}

/** A word that a construction may show by. */
interface Sign {
  /** the words right behind it */
  readonly particles: readonly number[];
  readonly also: IntegerSet | undefined;
}

/** Whether words stand from a token on. */
function standsAt(hash: Int32Array, at: number, words: readonly number[]): boolean {
  for (let index = 0; index < words.length; index++) if (hash[at + index] !== words[index]) return false;
  return true;
}

/** Tells by its words whether a sentence may hold one of some constructions: clauses cost more than words. */
export class Gate {
  private readonly words: IntegerSet;
  private readonly signs = new Map<number, Sign[]>();

  constructor(constructions: readonly Asked[]) {
    for (const { lemmas, words = [], also } of constructions) {
      for (const word of words) this.add(word, { particles: [], also });
      const wanted = new Set(lemmas);
      for (const lemma of wanted) {
        const [verb, ...particles] = lemma.split(' ');
        for (const form of formsOf(verb!).keys()) this.add(form, { particles: particles.map(hashOf), also });
      }
      for (const [noun, lemma] of lemmaOfNoun) if (wanted.has(lemma)) this.add(noun, { particles: [], also });
    }
    this.words = new IntegerSet([...this.signs.keys()]);
  }

  private add(word: string, sign: Sign): void {
    const hash = hashOf(word);
    const known = this.signs.get(hash);
    if (known) known.push(sign);
    else this.signs.set(hash, [sign]);
  }

  /** Whether one of the constructions may stand among tokens, half open. */
  opens(reading: Reading, first: number, end: number): boolean {
    const { kind, hash } = reading.tokens;
    let open: Set<IntegerSet> | null = null;
    for (let at = first; at < end; at++) {
      if (kind[at] !== WORD || !this.words.has(hash[at]!)) continue;
      for (const { particles, also } of this.signs.get(hash[at]!)!) {
        if (!standsAt(hash, at + 1, particles)) continue;
        if (!also) return true;
        open ??= new Set();
        open.add(also);
      }
    }
    for (const also of open ?? [])
      for (let at = first; at < end; at++) if (isOne(reading, at, also)) return true;
    return false;
  }
}
