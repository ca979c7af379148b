import type { Clause } from '../../grammar/clause.js';
import { type Asked, Gate } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { PartyRole } from '../../record/party-roles.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { isMark, isOne, OPEN } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { nested } from '../clauses/phrases.js';
import { says } from '../clauses/verb-words.js';
import { whoIs } from '../clauses/who.js';
import type { Dealing } from '../dealing.js';
import type { ItemOf, Scene } from '../scene.js';
import type { World } from '../world.js';
import { ListedParties } from './listed.js';
import { behindRole, frontRole, roleOf } from './roles.js';
import {
  ADVISE,
  BACK,
  CLIENTS,
  INVEST,
  LEAD,
  PARTICIPATION,
  ROUNDS,
  SECURITIES,
  SERVE,
  SERVICE_WORDS,
} from './rows.js';

type PartyItem = ItemOf<'party'>;

/** What services ask of the words of a sentence. */
export const serviceWords: Asked = { lemmas: [], words: SERVICE_WORDS };
const GATE = new Gate([serviceWords]);

/** Reads who serves whom in one sentence. */
class ServiceReader {
  private readonly found: Dealing[] = [];
  private readonly parties: ListedParties;

  constructor(
    private readonly world: World,
    private readonly scene: Scene,
  ) {
    this.parties = new ListedParties(scene);
  }

  read(): Dealing[] {
    const { world, scene } = this;
    const clauses = world.grammar.clausesOf(scene.index);
    for (const clause of clauses) this.readClause(clause);
    for (const phrase of nested(world.grammar.phrasesOf(scene.index))) this.readPhrase(phrase);
    for (const item of this.parties.all) {
      const role = behindRole(scene, item);
      if (role) this.give(role, [item]);
    }
    return this.found;
  }

  private is(phrases: readonly NounPhrase[], words: IntegerSet): boolean {
    return phrases.some(({ head }) => isOne(this.world.reading, head, words));
  }

  private give(role: PartyRole, items: readonly PartyItem[], persons = false): void {
    for (const { party } of items)
      if (party.kind === 'organization' || persons) this.found.push([party.id, role]);
  }

  private readClause(clause: Clause): void {
    const { verb, subject, object, complement } = clause;
    if (verb.negated) return;
    const after = (...prepositions: Preposition[]) => prepositions.flatMap((one) => clause.by.get(one) ?? []);
    if (ADVISE.has(verb.lemma)) this.readAdvice(clause);
    if (SERVE.has(verb.lemma))
      for (const phrase of after('as')) {
        // "with A as counsel" says it of A alone
        const isOthers = this.parties.all.some(
          ({ first, end }) =>
            end === phrase.first - 1 &&
            first > verb.main &&
            !object.some((one) => one.first <= first && first < one.end),
        );
        const role = isOthers ? null : roleOf(this.world.reading, phrase);
        if (role)
          this.give(
            role,
            this.parties.named(
              verb.lemma === 'act' || verb.lemma === 'serve'
                ? [...subject, ...(verb.passive ? object : [])]
                : object,
            ),
          );
      }
    if (verb.lemma === 'be' || verb.lemma === 'include' || verb.lemma === 'remain')
      for (const [one, other] of [
        [subject, [...complement, ...object]],
        [[...complement, ...object], subject],
      ] as const)
        for (const phrase of one) {
          const role = roleOf(this.world.reading, phrase);
          // "Alpha's counsel was Beta": who is counsel's owner is not counsel
          // "Investors: Jane Doe" says whom they may ask
          if (role && (role !== 'investor' || verb.tense !== 'none'))
            this.give(role, this.parties.named(other), role === 'investor');
        }
    // "gave legal advice"
    if (object.some(({ head }) => isOne(this.world.reading, head, ADVICE)))
      this.give('advisor', this.parties.named(subject));
    // "secured an investment from A"
    if ((says(clause, ['receive']) || RAISE.has(verb.lemma)) && this.is(object, CAPITAL))
      this.give(
        'investor',
        this.parties.named(
          this.behindIncluding([
            ...after('from'),
            ...nested(object).flatMap((one) => one.by.get('from') ?? []),
          ]),
        ),
        true,
      );
    // "a round led by A, with participation from B"
    if (this.is([...object, ...after('with', 'including', 'alongside')], PARTICIPATION))
      this.give('investor', this.parties.named(this.behindIncluding(after('from', 'by'))), true);
    this.readMoney(clause);
  }

  private readAdvice({ verb, subject, object, by }: Clause): void {
    const clients = [...object, ...(by.get('to') ?? [])];
    const isClient =
      verb.passive ||
      this.is(clients, CLIENTS) ||
      clients.some(
        (phrase) =>
          whoIs(this.world, phrase, 'organization') !== null || whoIs(this.world, phrase, 'person') !== null,
      );
    if (!isClient) return;
    const { marked } = this.scene;
    const givers = this.parties.named(subject.length > 0 ? subject : (by.get('by') ?? []));
    // "A by B": who is advised in a verb left out
    this.give(
      'advisor',
      verb.passive ? givers.filter(({ offset }) => !/^ by\b/.test(marked.slice(offset + 1))) : givers,
    );
    if (!verb.passive) return;
    // "the issuer is advised by A, the banks by B"
    for (const item of this.parties.all)
      if (/\bby (?:the )?$/.test(marked.slice(0, item.offset)) && item.first > verb.main)
        this.give('advisor', this.parties.listed([item]));
  }

  private readMoney(clause: Clause): void {
    const { verb, subject, object, by } = clause;
    const within = [...(by.get('in') ?? []), ...(by.get('to') ?? []), ...(by.get('for') ?? []), ...object];
    if (
      LEAD.has(verb.lemma) &&
      this.is(verb.passive ? object : [...object, ...subject], ROUNDS) &&
      subject.length > 0
    )
      this.give('investor', this.parties.named(subject), true);
    if (BACK.has(verb.lemma) && verb.passive)
      this.give('investor', this.parties.named(this.behindIncluding(subject)), true);
    if (INVEST.has(verb.lemma) && !verb.passive) {
      const isMoney = this.scene.items.some(
        (item) =>
          item.kind === 'money' && object.some(({ first, end }) => first <= item.first && item.first < end),
      );
      const isRound =
        this.is(within, ROUNDS) ||
        (verb.lemma !== 'join' && verb.lemma !== 'participate' && this.is(within, SECURITIES));
      const isInvesting = verb.lemma === 'invest' || verb.lemma === 'reinvest' || verb.lemma === 'co-invest';
      const inParty = (by.get('in') ?? []).some(
        (phrase) => whoIs(this.world, phrase, 'organization') !== null,
      );
      const isOwn = subject.some(
        (phrase) => whoIs(this.world, phrase, 'organization')?.id === this.world.issuer,
      );
      if (isRound || (isInvesting && (inParty || (!isOwn && (isMoney || within.length === 0)))))
        this.give('investor', this.parties.named(subject), verb.form === 'finite');
    }
  }

  private readPhrase(phrase: NounPhrase): void {
    const { world, scene } = this;
    const { reading } = world;
    const role = roleOf(this.world.reading, phrase);
    // "existing investors A, B and C": the noun in front of names in the same core
    for (const item of this.parties.all) {
      if (item.first <= phrase.first || item.first >= phrase.coreEnd + 1) continue;
      const front = frontRole(scene, item);
      if (front) this.give(front, this.parties.listed([item]), front === 'investor');
    }
    if (role) {
      const including = [
        ...(phrase.by.get('including') ?? []),
        ...(phrase.by.get('such as') ?? []),
        ...(phrase.by.get('like') ?? []),
      ];
      this.give(role, this.parties.named(including), role === 'investor');
      // "led by investors", "backed by": nobody is named
      for (const other of phrase.appositions)
        this.give(role, this.parties.named([other]), role === 'investor');
    }
    for (const other of phrase.appositions) {
      const told = roleOf(this.world.reading, other);
      if (!told) continue;
      // of a bracket behind a list each member has its own
      const own = this.parties.all.filter(
        (item) => phrase.first <= item.first && item.first < phrase.coreEnd,
      );
      this.give(
        told,
        isMark(reading, other.first - 1, OPEN) ? own : this.parties.listed(own),
        told === 'investor',
      );
    }
    if (isOne(reading, phrase.head, PARTICIPATION))
      for (const preposition of ['from', 'by', 'of'] as const)
        if (preposition !== 'of' || isOne(reading, phrase.head, SHARING))
          this.give(
            'investor',
            this.parties.named(this.behindIncluding(phrase.by.get(preposition) ?? [])),
            true,
          );
  }

  /** Names, and those behind "including" and in apposition to what is not a name: "from investors including A". */
  private behindIncluding(phrases: readonly NounPhrase[]): NounPhrase[] {
    return phrases.flatMap((phrase) => [phrase, ...(phrase.by.get('including') ?? [])]);
  }
}
const RAISE = new Set(['raise', 'attract', 'close', 'announce']);
const CAPITAL = wordSet('investment investments equity backing capital commitment commitments');
const ADVICE = wordSet('advice counsel');
const SHARING = wordSet('participation');

/** Who advises, underwrites and invests, as the clauses and phrases of a sentence say. */
export function servicesIn(world: World, sentence: number): Dealing[] {
  const { scenes, reading } = world;
  if (!GATE.opens(reading, reading.sentences[sentence]!, reading.sentences[sentence + 1]!)) return [];
  const scene = scenes.at(sentence);
  return scene.items.some(({ kind }) => kind === 'party') ? new ServiceReader(world, scene).read() : [];
}
