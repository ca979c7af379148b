import type { Clause } from '../../grammar/clause.js';
import { Gate } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { nested } from '../clauses/phrases.js';
import { type Who, whoIs } from '../clauses/who.js';
import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { opensFor } from '../opening.js';
import type { Scene } from '../scene.js';
import { segment } from '../segments.js';
import type { World } from '../world.js';
import { type BuybackRow, buybackRows } from './rows.js';
import { termsIn } from './terms.js';

type Buyback = Draft<'buyback'>;

const SHARE_WORDS = 'share shares stock unit units ads adss securities';
const SHARES = wordSet(SHARE_WORDS);
/** What tells that shares are the buyer's own, in front of them or behind. */
const OWN = wordSet('its our their own treasury cancellation');
/** What a programme to buy own shares is called by, alone or with what it is a programme of. */
const BUYBACK_WORDS = 'repurchase repurchases buyback buybacks buy-back buy-backs';
const BUYBACKS = wordSet(BUYBACK_WORDS);
const PROGRAMMES = wordSet(
  `program programs programme programmes plan plans authorization authorizations authorisation authorisations bid mandate
  tranche offer facility tender`,
);
const BIDS = wordSet('issuer');
/** Securities that are paid back, and purchases that are none of shares. */
const REFUSED = wordSet(
  'notes note bonds bond debentures warrants debt loans loan agreement agreements receivables vehicles',
);

/** Those who buy shares that are not their own, though the text says "its". */
const OTHERS = wordSet(
  `investor investors purchaser purchasers holder holders buyer buyers shareholder shareholders stockholder stockholders
  insiders officers executives employees underwriters who`,
);

/** Purchases show by what is bought, or by what a programme of them is called. */
const GATE = new Gate([
  { lemmas: [], words: [SHARE_WORDS, BUYBACK_WORDS].join(' ').split(' ') },
  { lemmas: [], words: ['issuer'], also: PROGRAMMES },
]);

/** Whether one of some words stands in the core of a phrase. */
const has = ({ reading }: Scene, { first, coreEnd }: NounPhrase, words: typeof OWN): boolean => {
  for (let at = first; at < coreEnd; at++) if (isOne(reading, at, words)) return true;
  return false;
};

const placesOf = ({ subject, object, complement, by }: Clause): readonly NounPhrase[] => [
  ...object,
  ...subject,
  ...complement,
  ...[...by.values()].flat(),
];

/** Whether a phrase is a programme to buy own shares: "the $50 million buyback", "our repurchase plan", "an issuer bid". */
function isProgramme(scene: Scene, phrase: NounPhrase): boolean {
  if (has(scene, phrase, REFUSED)) return false;
  if (has(scene, phrase, BUYBACKS)) return true;
  return isOne(scene.reading, phrase.head, PROGRAMMES) && has(scene, phrase, BIDS);
}

/** Whether what is bought is another's: "10,000 shares of Sample Ltd.", bought by Example Corp. */
function isAnothers(world: World, { subject, object }: Clause): boolean {
  const buyer = subject.map((phrase) => whoIs(world, phrase, 'organization')?.id).find(Boolean);
  return (
    buyer !== undefined &&
    nested(object).some((phrase) => {
      const owner = phrase.kind === 'name' ? whoIs(world, phrase, 'organization') : null;
      return owner !== null && owner.id !== buyer;
    })
  );
}

/** Whether the shares a clause is about are those of whoever buys them. */
function areOwn(world: World, scene: Scene, clause: Clause, row: BuybackRow): boolean {
  // "up to 1,500,000 of its shares"
  const bought = clause.object.length > 0 ? clause.object : (clause.by.get('to') ?? []);
  const things = nested([...bought, ...clause.complement]);
  if (things.some((phrase) => has(scene, phrase, REFUSED))) return false;
  if (!things.some((phrase) => isOne(scene.reading, phrase.head, SHARES))) return false;
  if (isAnothers(world, clause) || clause.subject.some(({ head }) => isOne(scene.reading, head, OTHERS)))
    return false;
  if (!row.own) return !(clause.by.get('from') ?? []).some(({ kind }) => kind === 'name');
  const purposes = [
    ...(clause.by.get('for') ?? []),
    ...(clause.by.get('as') ?? []),
    ...(clause.by.get('into') ?? []),
  ];
  // "under the buyback, 118,400 shares were acquired"
  if ((clause.by.get('under') ?? []).some((phrase) => isProgramme(scene, phrase))) return true;
  return [...things, ...purposes].some((phrase) => has(scene, phrase, OWN));
}

const isDone = ({ verb }: Clause): boolean =>
  verb.modal === null && (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect');

/** A clause about a purchase of own shares, and how that stands. */
interface Told {
  readonly row: BuybackRow;
  readonly clause: Clause;
  readonly status: BuybackRow['status'];
}

function told(world: World, scene: Scene, clauses: readonly Clause[], clause: Clause): Told | null {
  const { verb, parent } = clause;
  if (verb.negated || clause.relation === 'conditional') return null;
  const above = parent === null ? undefined : clauses[parent];
  if (above?.verb.negated) return null;
  const row = buybackRows.find(
    (one) =>
      one.lemmas.has(verb.lemma) &&
      (one.of === 'shares'
        ? areOwn(world, scene, clause, one)
        : nested(placesOf(clause)).some((phrase) => isProgramme(scene, phrase))),
  );
  if (!row) return null;
  if (row.done === undefined) return { row, clause, status: row.status };
  // "returned $80 million by buying back", "the repurchase of up to": the verb above says whether it is done
  const own = verb.form === 'finite' || above === undefined ? clause : above;
  const status = isDone(own) && (own === clause || !SETS_UP.has(own.verb.lemma)) ? row.done : row.status;
  return { row, clause, status };
}
/** Verbs whose past says nothing of what they open: "authorized the repurchase of". */
const SETS_UP = new Set(
  buybackRows.filter(({ name }) => name === 'sets-up').flatMap(({ lemmas }) => [...lemmas]),
);

/** Where a clause begins in marked text. */
const offsetOf = ({ items }: Scene, token: number): number =>
  items.find(({ end }) => end > token)?.offset ?? 0;

/** What is told, each with its part of the sentence: what is done and what is set up are told apart. */
function partsOf(scene: Scene, all: readonly Told[]): { readonly told: Told; readonly part: Scene }[] {
  // what is bought tells more than the programme it is bought under
  const [first] = [...all.filter(({ status }) => status !== 'authorized'), ...all];
  if (!first) return [];
  const next = all.find(
    ({ status, clause }) =>
      (status === 'completed') !== (first.status === 'completed') && clause.first > first.clause.first,
  );
  if (!next) return [{ told: first, part: scene }];
  const at = offsetOf(scene, next.clause.first);
  return [
    { told: first, part: segment(scene, 0, at) },
    { told: next, part: segment(scene, at, scene.marked.length) },
  ];
}

function buyerOf(world: World, scene: Scene, { row, clause }: Told): Who | null {
  const programmes = nested(placesOf(clause)).filter((phrase) => isProgramme(scene, phrase));
  const phrases = row.of === 'shares' ? clause.subject : [...clause.subject, ...programmes];
  for (const phrase of phrases) {
    const who = whoIs(world, phrase, 'organization');
    if (who) return who;
  }
  const { id, inferred } = actorOf(world, scene);
  return id === null ? null : { id, inferred };
}

/** A sentence that speaks of purchases themselves: "Repurchases may be made …", "Shares to be acquired". */
const SPEAKS_OF =
  /\b(?:re-?purchases?|buy-?backs?)\b|\b(?:shares|units) (?:to be|being|will be) (?:acquired|purchased|re-?purchased|bought)\b/;
/** A label of a resolution's list: "(4) Total cost: up to ¥4 billion". */
const LABEL =
  /^\W{0,3}(?:\(?[\divN]{1,3}[.)] )?(?:[a-z'-]+ ){0,9}(?:number|cost|amount|period|price|value|expiry|term|shares)\b[^:]{0,60}:/;
/** "The programme runs until …": of a programme that is not named the end alone is taken, for there are others. */
const PROGRAMME = /\b(?:program(?:me)?|authori[sz]ation|bid|tender offer|plan)\b/;

/** How many sentences on a programme is still spoken of. */
export const REACH = 8;

/** A purchase with the terms that a later sentence adds; null where the sentence adds none. */
export function withTerms(known: Buyback, scene: Scene): Buyback | null {
  const { marked, index } = scene;
  const behind = index - known.evidence.at(-1)!;
  if (behind < 1 || behind > REACH) return null;
  const made = known.slots.status === 'completed';
  const all = SPEAKS_OF.test(marked) || (!made && LABEL.test(marked));
  if (!all && !PROGRAMME.test(marked)) return null;
  const open = Object.entries(termsIn(scene, made)).filter(
    ([slot, value]) =>
      value !== undefined && !known.slots[slot as keyof typeof known.slots] && (all || slot === 'until'),
  );
  if (open.length === 0) return null;
  const slots = { ...known.slots, ...Object.fromEntries(open) };
  return { ...known, slots, evidence: [...known.evidence, scene.index] };
}

/** A programme that is named first, "extended until 2027", with the sentence that tells its terms. */
export function together(named: Buyback, told: Buyback): Buyback {
  const stated = Object.fromEntries(
    Object.entries(told.slots).filter(([, value]) => value !== null && value !== undefined),
  );
  const slots = { ...named.slots, ...stated };
  if (told.slots.status === 'authorized') slots.status = named.slots.status ?? 'authorized';
  return { ...told, slots, evidence: [...named.evidence, ...told.evidence] };
}

/** Whether a purchase says how much is bought. */
export const isTold = ({ slots: { amount, shares } }: Buyback): boolean => Boolean(amount ?? shares);

/** The purchases of own shares that a sentence tells of; their terms may stand in the next. */
export function buybacksIn(world: World, scene: Scene): Buyback[] {
  if (!opensFor(world, scene.index, GATE)) return [];
  const clauses = world.grammar.clausesOf(scene.index);
  const found = clauses.flatMap((clause) => told(world, scene, clauses, clause) ?? []);
  // "completed the repurchase of": one matter, which the verb tells
  const all = found.filter(
    ({ clause: { verb, parent } }) =>
      verb.form !== 'nominal' || !found.some(({ clause }) => clause.index === parent),
  );
  return partsOf(scene, all).flatMap(({ told: one, part }): Buyback[] => {
    const terms = termsIn(part, one.status === 'completed');
    const who = buyerOf(world, scene, one);
    return [
      {
        type: 'buyback',
        slots: { issuer: who?.id ?? null, ...terms, status: one.status },
        evidence: [scene.index],
        inferred: who?.inferred ? ['issuer'] : [],
        rule: `buyback/${one.row.name}`,
      },
    ];
  });
}
