import type { NounPhrase } from '../../grammar/phrase.js';
import type { ItemOf, Scene } from '../scene.js';

type PartyItem = ItemOf<'party'>;

/** What may stand between the members of a list: commas, "and", a bracket that says what each does. */
const BETWEEN =
  /^(?: \([^()]{1,60}\))?,?(?: (?:and|or|&|as well as|along with|together with|alongside))?(?: (?:by|the|from|to))? ?$/;

/** The parties of a sentence, and with whom each is listed. */
export class ListedParties {
  readonly all: readonly PartyItem[];

  constructor(private readonly scene: Scene) {
    this.all = scene.items.filter((item): item is PartyItem => item.kind === 'party');
  }

  /** The parties in the cores of phrases, and those listed with them. */
  named(phrases: readonly NounPhrase[]): PartyItem[] {
    return this.listed(
      this.all.filter((item) =>
        phrases.some(({ first, coreEnd, appositions }) =>
          [{ first, coreEnd }, ...appositions].some(
            (core) => core.first <= item.first && item.first < core.coreEnd,
          ),
        ),
      ),
    );
  }

  /** With the parties that only commas, "and" and brackets part from them. */
  listed(own: readonly PartyItem[]): PartyItem[] {
    const found = new Set(own);
    const { all: parties, scene } = this;
    const joined = (left: PartyItem, right: PartyItem) =>
      left.party.kind === right.party.kind &&
      // "A was advised by B, and C by D"
      !/^ by\b/.test(scene.marked.slice(right.offset + 1)) &&
      /,|and|&|\)|as well as|along/.test(scene.marked.slice(left.offset + 1, right.offset)) &&
      BETWEEN.test(scene.marked.slice(left.offset + 1, right.offset));
    for (let index = 1; index < parties.length; index++)
      if (found.has(parties[index - 1]!) && joined(parties[index - 1]!, parties[index]!))
        found.add(parties[index]!);
    for (let index = parties.length - 2; index >= 0; index--)
      if (
        found.has(parties[index + 1]!) &&
        !/\b(?:to|of|for|with|in|at|on)(?: the)? $/.test(scene.marked.slice(0, parties[index]!.offset)) &&
        joined(parties[index]!, parties[index + 1]!)
      )
        found.add(parties[index]!);
    return [...found];
  }
}
