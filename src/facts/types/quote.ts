import { SPEECH_VERB } from '../../text/classes.js';
import { codesOf } from '../../text/integer-set.js';
import { COLON, COMMA, hasNaming, isDash, isMark, isOne, type Reading, words } from '../../text/reading.js';
import { LINE_GAP, MARK, PARAGRAPH_GAP } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { findQuotations, type Quotation } from '../quotations.js';
import type { FactReader } from '../reader.js';
import type { ItemOf } from '../scene.js';
import type { World } from '../world.js';

/** How far from the words said their speaker may stand, in tokens. */
const REACH = 60;
const FULL_STOPS = codesOf('.…');
const ACCORDING = words('according');
const POSSESSIVE = words('s');
const HE = words('he', 'she');
const SPOKESPERSON = words('spokesperson', 'spokesman', 'spokeswoman');

type Speaker = ItemOf<'party'>;

/** The parties named between two tokens, in text order. */
function partiesBetween({ scenes, reading }: World, from: number, to: number): Speaker[] {
  if (from >= to) return [];
  const first = reading.sentenceOf[from]!;
  const last = reading.sentenceOf[to - 1]!;
  const found: Speaker[] = [];
  for (let index = first; index <= last; index++)
    for (const item of scenes.at(index).items)
      if (item.kind === 'party' && item.first >= from && item.end <= to) found.push(item);
  return found;
}

const isVerb = (reading: Reading, at: number): boolean => hasNaming(reading, at, SPEECH_VERB);
const isOwner = (reading: Reading, { end }: Speaker): boolean =>
  isOne(reading, end + 1, POSSESSIVE) || isOne(reading, end, POSSESSIVE);

const personIn = (world: World, from: number, to: number): Speaker | null =>
  partiesBetween(world, from, to).find(
    (item) => item.party.kind === 'person' && !isOwner(world.reading, item),
  ) ?? null;

/** The end of the line a token stands in, at most so far away. */
function lineEnd({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < tokens.count && at - from < REACH && (at === from || tokens.gap[at]! < LINE_GAP)) at++;
  return at;
}

/** The first token behind `from` that ends its sentence or reaches a limit. */
function sentenceEnd({ sentenceOf }: Reading, from: number, limit: number): number {
  let stop = from;
  while (stop < limit && sentenceOf[stop] === sentenceOf[from]) stop++;
  return stop;
}

function verbBetween(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isVerb(reading, at)) return at;
  return -1;
}

/** The last person named in front of a token, in its paragraph: who "he said" is. */
function personBefore(world: World, at: number): Speaker | null {
  const { tokens } = world.reading;
  let from = at;
  while (from > 0 && at - from < REACH * 2 && tokens.gap[from] !== PARAGRAPH_GAP) from--;
  return (
    partiesBetween(world, from, at).findLast(
      (item) => item.party.kind === 'person' && !isOwner(world.reading, item),
    ) ?? null
  );
}

/** "said Jane Doe", "said Example’s chair, Jane Doe", "said a spokesperson for Example Corp.", "she said". */
function afterVerb(world: World, from: number, stop: number, open: number): Speaker | null {
  const { reading } = world;
  if (isOne(reading, from, HE)) return personBefore(world, open);
  const person = personIn(world, from, stop);
  if (person) return person;
  const [party] = partiesBetween(world, from, stop);
  if (!party || party.party.id === world.issuer) return null;
  const named = party.first === from || isOne(reading, party.end, SPOKESPERSON);
  return named ? party : null;
}

/** `“…,” said Jane Doe`, `“…,” Jane Doe, president of Example Corp., said`, `“…” – Jane Doe`. */
function speakerBehind(world: World, { open, end, behind }: Quotation, limit: number): Speaker | null {
  const { reading } = world;
  const { tokens } = reading;
  const from = isMark(reading, behind, COMMA) ? behind + 1 : behind;
  if (from >= limit) return null;
  const stop = sentenceEnd(reading, from, limit);
  if (isVerb(reading, from) || isOne(reading, from, ACCORDING)) return afterVerb(world, from + 1, stop, open);
  const closed = tokens.kind[end - 1] === MARK && FULL_STOPS.has(tokens.hash[end - 1]!);
  if (isDash(reading, from)) return closed ? (partiesBetween(world, from, from + 4)[0] ?? null) : null;
  const verb = verbBetween(reading, from, stop);
  // what is said behind a full stop belongs to the words that follow, if there are any
  if (verb < 0 || (closed && (stop >= limit || stop - verb > SHORT_CLAUSE))) return null;
  if (isOne(reading, verb - 1, HE)) return personBefore(world, open);
  return personIn(world, from, verb);
}
const SHORT_CLAUSE = 3;

/** The person in front of a verb: the one right before it, or the first. */
function subjectOf(world: World, from: number, verb: number): Speaker | null {
  const persons = partiesBetween(world, from, verb).filter(({ party }) => party.kind === 'person');
  const last = persons.at(-1);
  return last && verb - last.end <= 1 ? last : personIn(world, from, verb);
}

/** `Jane Doe, president of Example Corp., said: “…”`, `according to Jane Doe, “…”`, `Jane Doe: “…”`. */
function speakerBefore(world: World, { open, first, end }: Quotation, floor: number): Speaker | null {
  const { reading } = world;
  const { tokens, sentenceOf } = reading;
  const colon = isMark(reading, open - 1, COLON);
  if (open <= floor || (tokens.gap[open]! >= LINE_GAP && !colon)) return null;
  let from = open - 1;
  while (from > floor && open - from < REACH && sentenceOf[from - 1] === sentenceOf[open - 1]) from--;
  let verb = open - 1;
  while (verb >= from && !isVerb(reading, verb) && !isOne(reading, verb, ACCORDING)) verb--;
  if (verb < from) return colon ? personIn(world, from, open) : null;
  if (isOne(reading, verb, ACCORDING)) return personIn(world, verb + 1, open);
  const links = colon || isMark(reading, open - 1, COMMA) || verb === open - 1;
  if (!links && end - first < LONG_FRAGMENT && sentenceOf[open] === sentenceOf[open - 1]) return null;
  if (isOne(reading, verb - 1, HE)) return personBefore(world, from);
  const subject = subjectOf(world, from, verb);
  // words in a sentence of their own follow one that begins with their speaker
  if (!links && subject && sentenceOf[open] !== sentenceOf[open - 1] && subject.first - from > OPENING)
    return null;
  // a name may begin with what reads like a verb: "Said" is a given name
  return subject ?? (links ? personIn(world, verb, open) : null);
}
const LONG_FRAGMENT = 6;
const OPENING = 4;

function readQuotes(world: World, sentences: readonly number[]): Draft<'quote'>[] {
  const { reading } = world;
  const { tokens, sentenceOf } = reading;
  const drafts: Draft<'quote'>[] = [];
  for (const [from, to] of runsOf(sentences, reading)) {
    const quotations = findQuotations(reading, from, to);
    quotations.forEach((quotation, index) => {
      const limit = Math.min(lineEnd(reading, quotation.behind), quotations[index + 1]?.open ?? to, to);
      const floor = quotations[index - 1]?.behind ?? from;
      const behind = speakerBehind(world, quotation, limit);
      const speaker = behind ?? speakerBefore(world, quotation, floor);
      if (!speaker) return;
      const start = tokens.start[quotation.first]!;
      const end = tokens.end[quotation.end - 1]!;
      const first = sentenceOf[Math.min(quotation.open, speaker.first)]!;
      const last = sentenceOf[Math.max(quotation.behind - 1, speaker.end - 1)]!;
      drafts.push({
        type: 'quote',
        slots: { speaker: speaker.party.id, text: { text: reading.text.slice(start, end), start, end } },
        evidence: Array.from({ length: last - first + 1 }, (_, ordinal) => first + ordinal),
        inferred: [],
        rule: behind ? 'quote/words-then-speaker' : 'quote/speaker-then-words',
      });
    });
  }
  const first = new Map([...drafts].reverse().map((draft) => [draft.slots.speaker, draft]));
  return drafts.filter((draft) => first.get(draft.slots.speaker) === draft);
}

/** The tokens of sentences that follow each other, half open. */
function runsOf(sentences: readonly number[], { sentences: starts }: Reading): [from: number, to: number][] {
  const runs: [number, number][] = [];
  sentences.forEach((index, at) => {
    if (at > 0 && sentences[at - 1] === index - 1) runs.at(-1)![1] = starts[index + 1]!;
    else runs.push([starts[index]!, starts[index + 1]!]);
  });
  return runs;
}

/**
 * The words of one speaker, the first that the release quotes.
 *
 * Takes “…,” said Jane Doe; Jane Doe, CEO, said: “…”. Refuses terms in quotation marks and indirect speech.
 */
export const quote: FactReader<'quote'> = {
  type: 'quote',
  triggers: null,
  read: readQuotes,
  identity: ['speaker'],
};
