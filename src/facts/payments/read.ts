import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { Span } from '../../record/span.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { formsOf } from '../../words/verb-forms.js';
import { clauseOfDate, datesIn } from '../clauses/dates.js';
import { amountsIn, nested, spanOfTokens, wordsFrom } from '../clauses/phrases.js';
import { isAsserted, type Place, phrasesAt } from '../clauses/places.js';
import { hasWord } from '../clauses/verb-words.js';
import { type Who, whoIs } from '../clauses/who.js';
import type { Draft } from '../draft.js';
import { type ItemOf, isTerse, type Scene } from '../scene.js';
import type { World } from '../world.js';
import { type PaymentRow, paymentRows } from './rows.js';

/** The words for payments of their own. */
const PAYMENT_NOUNS = `milestone milestones grant grants settlement settlements fine fines penalty penalties refund refunds reimbursement
  severance donation donations tranche deposit compensation damages award subsidy restitution contribution bonus rebate forfeit`;
const PAYMENTS = wordSet(PAYMENT_NOUNS);
/** Words that name a payment of its own with what stands before them: "milestone payment", "licence fee", "tax credit". */
const GENERAL = wordSet('payment payments fee fees amount sum funding award credit credits');
/** Payments that belong to something else: what is sold, borrowed, shared out or earned every day. */
const ELSEWHERE = wordSet(
  `dividend dividends royalty royalties upfront up-front price purchase proceeds loan loans credit facility notes debt interest principal
  revenue revenues sales income cash consideration equity investment investments capex expenditures rent salary salaries
  distribution distributions offering placement shares financing contract contracts order orders backlog premium coupon instalment
  installment instalments installments redemption repurchase buyback`,
);
/** What the thing a payment is for stands behind, in the order they are looked at. */
const FOR: readonly Preposition[] = ['of', 'in', 'for', 'as'];

/** The verbs in which payments show; of those that tell of much else the nouns beside them do. */
const PAYMENT_VERBS =
  'pay refund reimburse donate forfeit compensate fine advance penalize owe entitle trigger'.split(' ');
/** The words in which payments show. */
export const PAYMENT_WORDS: readonly string[] = [
  ...new Set([
    ...PAYMENT_NOUNS.trim().split(/\s+/),
    ...PAYMENT_VERBS.flatMap((lemma) => [...formsOf(lemma).keys()]),
    'payable',
    'owing',
  ]),
];

type Amount = ItemOf<'money'>;

const isOf = ({ reading }: Scene, phrases: readonly NounPhrase[], words: typeof PAYMENTS): boolean =>
  phrases.some(({ first, coreEnd }) => hasWord(reading, first, coreEnd, words));

/** The words of a phrase's core without its determiner and amounts, or null where nothing else stands in it. */
function coreWords(scene: Scene, phrase: NounPhrase): Span | null {
  const from = wordsFrom(scene, phrase);
  if (phrase.kind === 'pronoun') return null;
  return from < phrase.coreEnd ? spanOfTokens(scene.reading, from, phrase.coreEnd) : null;
}

/** What a payment is for: the words for it, or what stands behind the amount. */
function reasonOf(scene: Scene, clause: Clause, phrase: NounPhrase): Span | null {
  const own = coreWords(scene, phrase);
  if (own) return own;
  for (const preposition of FOR) {
    for (const inner of [...(phrase.by.get(preposition) ?? []), ...(clause.by.get(preposition) ?? [])]) {
      const words = coreWords(scene, inner);
      if (words) return words;
    }
  }
  // "under the settlement, Example Corp. will pay"
  const basis = (clause.by.get('under') ?? []).find((other) => isOf(scene, [other], PAYMENTS));
  return basis ? coreWords(scene, basis) : null;
}

const partyAt = (
  world: World,
  clause: Clause,
  phrases: readonly NounPhrase[],
  places: readonly Place[],
): Who | null => {
  for (const place of places) {
    const inner = phrases.flatMap(({ by }) => by.get(place as Preposition) ?? []);
    for (const phrase of [...phrasesAt(clause, [place]), ...inner]) {
      const who = whoIs(world, phrase, 'organization') ?? whoIs(world, phrase, 'person');
      if (who) return who;
    }
  }
  return null;
};

/** Whether a row's verb and what it is said of make a payment. */
function fits(scene: Scene, row: PaymentRow, clause: Clause): boolean {
  if (!row.lemmas.has(clause.verb.lemma) || !isAsserted(clause)) return false;
  return (
    row.complement === undefined ||
    clause.complement.some(({ head }) => isOne(scene.reading, head, row.complement!)) ||
    clause.by.has('due to')
  );
}

/** Whether an amount with the phrase it stands in is a payment of its own. */
function isPayment(scene: Scene, row: PaymentRow, clause: Clause, phrase: NounPhrase): boolean {
  const around = nested([phrase]);
  if (isOf(scene, around, ELSEWHERE)) return false;
  if (isOf(scene, around, PAYMENTS)) return true;
  const bare = coreWords(scene, phrase) === null;
  if (row.plain) return bare;
  if (row.setsOff) return isOf(scene, [phrase], GENERAL);
  return bare && (clause.by.get('under') ?? []).some((other) => isOf(scene, [other], PAYMENTS));
}

const statusOf = (row: PaymentRow, { verb }: Clause, inHeadline: boolean): 'due' | 'paid' =>
  !row.due &&
  (verb.tense === 'past' ||
    verb.tense === 'perfect' ||
    verb.form === 'nominal' ||
    (inHeadline && verb.tense === 'present'))
    ? 'paid'
    : 'due';

function dateOf(scene: Scene, clauses: readonly Clause[], clause: Clause): string | null {
  const own = datesIn(scene).find((item) => clauseOfDate(clauses, item) === clause);
  return own?.date.id ?? null;
}

/** The phrase among those at some places that an amount stands in or beside. */
function phraseOf(places: readonly NounPhrase[], { first }: Amount): NounPhrase | undefined {
  return places.find(
    (phrase) =>
      (phrase.first <= first && first < phrase.end) ||
      phrase.appositions.some((other) => other.first <= first && first < other.end),
  );
}

function paymentOf(
  world: World,
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  row: PaymentRow,
): Draft<'payment'> | null {
  const places = row.amount.flatMap((place) => phrasesAt(clause, [place]));
  const amount = amountsIn(scene, places).find(({ money }) => money.modifier !== 'EQUAL_OR_LESS');
  const phrase = amount && phraseOf(places, amount);
  if (!amount || !phrase || !isPayment(scene, row, clause, phrase)) return null;
  const payer = partyAt(world, clause, [phrase], row.payer);
  const payee = partyAt(world, clause, [phrase], row.payee);
  const told = payee && payee.id !== payer?.id ? payee : null;
  // somebody's: only what sets a payment off may leave both sides open
  if (!payer && !told && !row.setsOff) return null;
  const slots: Partial<SlotsOf<'payment'>> = {
    payer: payer?.id ?? null,
    payee: told?.id ?? null,
    amount: amount.money.id,
    reason: reasonOf(scene, clause, phrase),
    status:
      row.habit && clause.verb.tense === 'present' ? null : statusOf(row, clause, isTerse(scene.section)),
    date: dateOf(scene, clauses, clause),
  };
  const inferred = [
    ...(payer?.inferred ? (['payer'] as const) : []),
    ...(told?.inferred ? (['payee'] as const) : []),
  ];
  return { type: 'payment', slots, evidence: [scene.index], inferred, rule: `payment/${row.name}` };
}

/** The payments of their own that a sentence tells of. */
export function paymentsIn(world: World, scene: Scene): Draft<'payment'>[] {
  if (!scene.marked.includes('M')) return [];
  const clauses = world.grammar.clausesOf(scene.index);
  return clauses.flatMap((clause) => {
    const row = paymentRows.find((one) => fits(scene, one, clause));
    return (row && paymentOf(world, scene, clauses, clause, row)) ?? [];
  });
}
