import { isOne, startsParagraph } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { type Claim, claimsOn } from './claim.js';
import { ClaimReader } from './claims.js';
import type { Drugs } from './drugs.js';
import { Identity } from './identity.js';
import { mentionsIn, type StudyMention } from './mentions.js';
import type { StudyName } from './names.js';
import { outlookIn } from './outlook.js';
import { claimsByPattern } from './patterns.js';

/** A study with what a release says of it. */
export interface Study {
  readonly name: StudyName | null;
  readonly scenes: readonly Scene[];
  readonly claims: readonly Claim[];
}

interface Gathered {
  readonly name: string | null;
  readonly scenes: Set<Scene>;
  readonly claims: Claim[];
  readonly identity: Identity;
  /** how often it is spoken of by its name */
  named: number;
}

const FROM = wordSet('in from than with');
const OURS = wordSet('our its the their previous earlier');
/** "as seen in our Phase 2 trial": what a study is compared with is not what the next sentence is about. */
const isBackground = ({ reading }: World, { names, phrase }: StudyMention): boolean =>
  names.length === 0 &&
  phrase !== null &&
  isOne(reading, phrase.first, OURS) &&
  isOne(reading, phrase.first - 1, FROM) &&
  reading.sentences[reading.sentenceOf[phrase.first]!] !== phrase.first - 1;

/** What several studies told of at once have in common. */
const COMMON = ['phase', 'drug', 'indication'] as const;

/** Follows a release sentence by sentence and keeps its studies apart. */
export class StudyTracker {
  private readonly studies: Gathered[] = [];
  private current: Gathered | null = null;
  /** what is said of several studies at once */
  private readonly common: Claim[] = [];
  /** what is said before any study is spoken of */
  private readonly preface: { readonly scene: Scene; readonly claims: readonly Claim[] }[] = [];

  constructor(
    private readonly world: World,
    private readonly names: ReadonlyMap<string, StudyName>,
    private readonly drugs: Drugs,
  ) {}

  private create(name: string | null): Gathered {
    const study: Gathered = { name, scenes: new Set(), claims: [], identity: new Identity(), named: 0 };
    this.studies.push(study);
    return study;
  }

  private byName(name: string): Gathered {
    const known = this.studies.find((study) => study.name === name) ?? this.create(name);
    known.named++;
    return known;
  }

  /** Which study a description without a name is of. */
  private byDescription(mention: StudyMention, claims: readonly Claim[]): Gathered {
    const { current } = this;
    const own = new Identity(claims);
    if (current && !current.identity.isApartFrom(own)) return current;
    const known = own.isTold ? this.studies.find(({ identity }) => !identity.isApartFrom(own)) : undefined;
    if (known) return known;
    if (current && !mention.fresh && !own.hasPhase) return current;
    return this.create(null);
  }

  /** What is said at a mention: behind it up to the next one, and in front of the first. */
  private static share(mentions: readonly StudyMention[], claims: readonly Claim[]): Claim[][] {
    const shares: Claim[][] = mentions.map(() => []);
    for (const claim of claims) {
      let at = 0;
      while (at + 1 < mentions.length && mentions[at + 1]!.at <= claim.at) at++;
      shares[at]!.push(claim);
    }
    return shares;
  }

  /** Reads on. */
  follow(scene: Scene): void {
    const { world, studies } = this;
    const spokenOf = mentionsIn(world, scene, this.names);
    // "HARBOUR, the second of two trials": the named one is meant
    const mentions = spokenOf.some(({ names }) => names.length > 0)
      ? spokenOf.filter(({ several }) => !several)
      : spokenOf;
    const claims = [
      ...new ClaimReader(world, scene, this.drugs).read(mentions),
      ...claimsByPattern(scene),
      ...outlookIn(world, scene),
    ];
    const { names } = this;
    const [main] = studies;
    if (startsParagraph(world.reading, scene.first) && this.current?.named === 1 && main && main.named > 1)
      this.current = main;
    if (mentions.length === 0) {
      if (this.current)
        this.keep(
          this.current,
          scene,
          claims.filter((claim) => this.isOpen(claim)),
        );
      else this.preface.push({ scene, claims });
      return;
    }
    const shares = StudyTracker.share(mentions, claims);
    let first: Gathered | null = null;
    for (const [index, mention] of mentions.entries()) {
      const own = shares[index]!;
      if (mention.several && names.size > 1) {
        this.common.push(...own);
        continue;
      }
      const spoken =
        mention.names.length > 0
          ? mention.names.map((name) => this.byName(name))
          : [this.byDescription(mention, own)];
      for (const study of spoken) this.keep(study, scene, own);
      if (isBackground(world, mention) && this.current) continue;
      if (!first || (first.name === null && mention.names.length > 0)) first = spoken[0]!;
      if (index === 0 || mention.names.length > 0) this.current = spoken[0]!;
    }
    if (first) this.current = first;
    else if (this.current) this.keep(this.current, scene, []);
    else this.preface.push({ scene, claims: [] });
  }

  /** Whether a sentence that speaks of no study may still tell the current one's drug and condition. */
  private isOpen({ slot }: Claim): boolean {
    if (slot !== 'drug' && slot !== 'indication') return true;
    return !this.current!.identity.isLikely(slot);
  }

  private keep(study: Gathered, scene: Scene, claims: readonly Claim[]): void {
    study.scenes.add(scene);
    study.claims.push(...claims);
    study.identity.add(claims);
  }

  /** The studies in the order in which they are spoken of; one without a name is the first that it may be. */
  all(): Study[] {
    const named = this.studies.filter(({ name }) => name !== null);
    const others = this.studies.filter(({ name }) => name === null);
    const kept: Gathered[] = [...named];
    for (const study of others) {
      const same = kept.find((known) => !known.identity.isApartFrom(study.identity));
      if (!same) {
        kept.push(study);
        continue;
      }
      for (const scene of study.scenes) same.scenes.add(scene);
      for (const claim of study.claims) same.claims.push(claim);
      same.identity.add(study.claims);
    }
    if (kept.length === 0) kept.push(this.create(null));
    for (const { scene, claims } of this.preface) this.keep(kept[0]!, scene, claims);
    for (const study of kept)
      if (study.name !== null)
        for (const slot of COMMON)
          if (claimsOn(study.claims, slot).length === 0) study.claims.push(...claimsOn(this.common, slot));
    return kept.map(({ name, scenes, claims }) => ({
      name: name === null ? null : this.names.get(name)!,
      scenes: [...scenes].sort((one, other) => one.index - other.index),
      claims: claims.toSorted((one, other) => one.sentence - other.sentence),
    }));
  }
}
