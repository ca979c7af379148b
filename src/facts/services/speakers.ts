import { isQuote } from '../../text/reading.js';
import { says } from '../clauses/verb-words.js';
import { whoIs } from '../clauses/who.js';
import type { Dealing } from '../dealing.js';
import type { World } from '../world.js';

/** Verbs whose subject speaks where words in quotation marks stand beside them, though they say less elsewhere. */
const CALL = new Set([
  'call',
  'describe',
  'speak',
  'admit',
  'put',
  'refer',
  'talk',
  'welcome',
  'promise',
  'think',
  'see',
  'conclude',
  'explain',
]);
/** A term in quotation marks is no speech: so many tokens at least. */
const FEW = 4;

/** Whether a sentence holds words said. */
function hasWordsSaid({ reading }: World, first: number, end: number): boolean {
  let open = -1;
  for (let at = first; at < end; at++) {
    if (!isQuote(reading, at)) continue;
    if (open < 0) open = at;
    else {
      if (at - open > FEW) return true;
      open = at;
    }
  }
  return open >= 0 && end - open > FEW;
}

/** Who says the words that a sentence quotes in part: "the chair called it “a deal that takes us home”". */
export function speakersIn(world: World, sentence: number): Dealing[] {
  const { scenes, reading, grammar } = world;
  if (!hasWordsSaid(world, reading.sentences[sentence]!, reading.sentences[sentence + 1]!)) return [];
  if (!scenes.at(sentence).items.some((item) => item.kind === 'party' && item.party.kind === 'person'))
    return [];
  return grammar.clausesOf(sentence).flatMap((clause): Dealing[] => {
    if (!says(clause, ['say']) && !CALL.has(clause.verb.lemma)) return [];
    if (clause.verb.passive || clause.verb.form !== 'finite') return [];
    const [speaker] = clause.subject;
    const who = speaker && whoIs(world, speaker, 'person');
    return who ? [[who.id, 'spokesperson']] : [];
  });
}
