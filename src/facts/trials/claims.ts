import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { nested } from '../clauses/phrases.js';
import { says } from '../clauses/verb-words.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { CERTAIN, type Claim, type ClaimSlot, LIKELY, POSSIBLE } from './claim.js';
import { GIVE, MEAN, mayClaim, SAMPLE, SUFFER, TAKE_PART, TELLING } from './claim-verbs.js';
import { conditionBefore, conditionNamed } from './conditions.js';
import type { Drugs } from './drugs.js';
import type { StudyMention } from './mentions.js';
import { peopleIn } from './people.js';
import { PARTS, STUDIES } from './vocabulary.js';

/** What is looked at of a product: "the safety and efficacy of X". */
const ASPECTS = wordSet(
  `safety efficacy effectiveness tolerability effect effects use combination dose doses activity pharmacokinetics immunogenicity
  benefit benefits performance potential treatment impact regimen course administration injection infusion formulation tablet tablets`,
);

/** Reads the claims of one sentence. */
export class ClaimReader {
  private readonly claims: Claim[] = [];

  constructor(
    private readonly world: World,
    private readonly scene: Scene,
    private readonly drugs: Drugs,
  ) {}

  /** What the phrases that describe studies and the clauses around them say. */
  read(mentions: readonly StudyMention[]): readonly Claim[] {
    for (const { phrase } of mentions) if (phrase) this.describe(phrase);
    if (!mayClaim(this.scene, this.drugs)) return this.claims;
    const clauses = this.world.grammar.clausesOf(this.scene.index);
    for (const clause of clauses) this.readClause(clause, clauses);
    return this.claims;
  }

  private add(slot: ClaimSlot, value: Span | number | null | undefined, at: number, weight: number): void {
    if (value === null || value === undefined) return;
    this.claims.push({ slot, value, at, weight, sentence: this.scene.index } as Claim);
  }

  /** "its Phase 3 trial of X in 120 adults with Y" */
  private describe(phrase: NounPhrase): void {
    const { world } = this;
    const before = conditionBefore(world, phrase);
    if (before) this.add('indication', before.span, phrase.head, POSSIBLE);
    // "the ABC-12 clinical trial"
    const { start, end } = world.reading.tokens;
    const own = this.drugs
      .in(this.scene)
      .find((span) => start[phrase.first]! <= span.start && span.end < end[phrase.head]!);
    if (own) this.add('drug', own, phrase.head, POSSIBLE);
    for (const preposition of ['of', 'with', 'for'] as const)
      for (const inner of phrase.by.get(preposition) ?? []) {
        this.product(inner, preposition === 'for' ? LIKELY : CERTAIN);
        this.whom(inner, preposition, CERTAIN);
      }
    for (const preposition of ['in', 'among', 'on', 'against'] as const)
      for (const inner of phrase.by.get(preposition) ?? []) this.whom(inner, preposition, CERTAIN);
    // "the trial of X in Y": what stands behind a drug may hang on it
    for (const drug of phrase.by.get('of') ?? [])
      for (const preposition of ['in', 'for', 'among', 'against'] as const)
        for (const inner of drug.by.get(preposition) ?? []) this.whom(inner, preposition, CERTAIN);
  }

  private product(phrase: NounPhrase, weight: number): boolean {
    const own = this.drugs.named(phrase);
    if (own) {
      this.add('drug', own, phrase.head, weight);
      return true;
    }
    if (!isOne(this.world.reading, phrase.head, ASPECTS)) return false;
    return (phrase.by.get('of') ?? []).some((inner) => this.product(inner, weight));
  }

  /** In whom or against what something is tested. */
  private whom(phrase: NounPhrase, preposition: Preposition, weight: number): void {
    const people = peopleIn(this.world, phrase);
    if (people) {
      if (people.condition)
        this.add(
          'indication',
          people.condition.span,
          phrase.head,
          people.condition.told ? weight : weight - 2,
        );
      if (people.count !== null && preposition !== 'for') this.add('size', people.count, phrase.head, weight);
      return;
    }
    if (preposition === 'with' || preposition === 'on') return;
    if (this.drugs.named(phrase) || this.drugs.isStudy(phrase)) return;
    const condition = conditionNamed(
      this.world,
      phrase,
      (preposition === 'in' || preposition === 'against') && phrase.determiner < 0,
    );
    if (condition) this.add('indication', condition.span, phrase.head, condition.told ? weight : weight - 3);
  }

  private isStudy(phrases: readonly NounPhrase[]): boolean {
    return phrases.some(
      ({ first, head, refersTo }) =>
        isOne(this.world.reading, head, STUDIES) ||
        isOne(this.world.reading, first, STUDIES) ||
        (refersTo?.some((other) => isOne(this.world.reading, other.head, STUDIES)) ?? false),
    );
  }

  private readClause(clause: Clause, clauses: readonly Clause[]): void {
    const { verb, subject, object, by } = clause;
    if (verb.negated) return;
    const after = (...prepositions: Preposition[]) => prepositions.flatMap((one) => by.get(one) ?? []);
    if (says(clause, ['evaluate'])) {
      const tested = [...object, ...clause.complement];
      for (const [index, inner] of tested.entries())
        if (this.product(inner, index === 0 || this.isStudy([tested[0]!]) ? CERTAIN : POSSIBLE)) break;
      for (const inner of after('in', 'among')) this.whom(inner, 'in', LIKELY);
      for (const inner of object) this.whom(inner, 'on', LIKELY);
    }
    if (GIVE.has(verb.lemma)) {
      const given = [...object, ...after('with', 'to')];
      for (const inner of given) if (this.product(inner, LIKELY)) break;
      for (const inner of [...subject, ...object, ...after('to')]) this.whom(inner, 'on', LIKELY);
    }
    if (SUFFER.has(verb.lemma)) this.sufferers(clause);
    this.counts(clause, clauses);
    if (says(clause, TELLING) && subject[0] && !this.isStudy(subject))
      this.add('drug', this.drugs.worded(subject[0]), subject[0].head, POSSIBLE);
  }

  /** "people who suffer from Y", "patients diagnosed with Y" */
  private sufferers({ verb, subject, object, by }: Clause): void {
    const whom = verb.passive ? object : subject;
    if (!whom.some((phrase) => peopleIn(this.world, phrase))) return;
    const what = verb.lemma === 'have' || verb.lemma === 'experience' ? object : [];
    for (const phrase of [
      ...what,
      ...(by.get('with') ?? []),
      ...(by.get('from') ?? []),
      ...(by.get('by') ?? []),
    ]) {
      const condition = conditionNamed(this.world, phrase, false);
      if (condition) this.add('indication', condition.span, phrase.head, condition.told ? LIKELY : 2);
    }
  }

  /** Whether a clause speaks of what is still to be, itself or by what it hangs on. */
  private isAhead(clause: Clause, clauses: readonly Clause[]): boolean {
    for (let at: Clause | undefined = clause; at; at = at.parent === null ? undefined : clauses[at.parent]) {
      if (at.verb.tense === 'future' || at.verb.modal !== null || says(at, ['expect'])) return true;
      if (at.verb.form === 'finite') return false;
    }
    return clause.verb.form === 'infinitive';
  }

  private counts(clause: Clause, clauses: readonly Clause[]): void {
    const { world } = this;
    const { verb, subject, object, complement, by } = clause;
    const isEnrolling =
      (says(clause, ['enrol']) && verb.lemma !== 'screen') ||
      GIVE.has(verb.lemma) ||
      TAKE_PART.has(verb.lemma);
    const isHolding =
      says(clause, ['include']) && (this.isStudy(subject) || subject.some((one) => this.isSample(one)));
    const isMeant = MEAN.has(verb.lemma);
    const isEvaluating = says(clause, ['evaluate']);
    const told: NounPhrase[] = [];
    if (isEnrolling || isHolding || isEvaluating)
      told.push(...subject, ...object, ...(by.get('in') ?? []), ...(by.get('to') ?? []));
    if (isMeant) told.push(...(by.get('for') ?? []), ...object);
    if (verb.lemma === 'be' && subject.some((one) => this.isSample(one))) told.push(...complement);
    const isSampled = this.isSample(subject[0] ?? null) || this.isSample(object[0] ?? null);
    if (isSampled) told.push(...(by.get('with') ?? []), ...(by.get('to') ?? []), ...(by.get('at') ?? []));
    const isPast = verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect';
    const ahead =
      isMeant || (isSampled && !says(clause, ['enrol', 'complete'])) || this.isAhead(clause, clauses);
    for (const phrase of nested(told)) {
      const people = peopleIn(world, phrase);
      if (!people || this.isOfPart(phrase)) continue;
      if (people.among !== null) {
        this.add('enrolled', people.count, phrase.head, CERTAIN);
        this.add('planned', people.among, phrase.head, CERTAIN);
      } else if (people.count === null) continue;
      else if (ahead) this.add('planned', people.count, phrase.head, LIKELY);
      else if (isPast) this.add('enrolled', people.count, phrase.head, LIKELY);
      else this.add('size', people.count, phrase.head, POSSIBLE);
    }
    if (verb.form === 'nominal' && verb.lemma === 'enroll')
      for (const phrase of by.get('of') ?? object) {
        const count = peopleIn(world, phrase)?.count ?? null;
        this.add('size', count, phrase.head, LIKELY);
      }
  }

  private isSample(phrase: NounPhrase | null): boolean {
    return phrase !== null && isOne(this.world.reading, phrase.head, SAMPLE);
  }

  /** "of whom 58", "in the extension 12 patients" */
  private isOfPart({ by }: NounPhrase): boolean {
    return (['in', 'of', 'from'] as const).some((preposition) =>
      (by.get(preposition) ?? []).some(({ head }) => isOne(this.world.reading, head, PARTS)),
    );
  }
}
