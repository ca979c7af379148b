import type { SlotsOf } from '../../record/fact-slots.js';
import { passageBehind, pointsBack } from '../contracts/passages.js';
import { contractsIn, contractTriggers, mayBeNews, mayBeTold, mayPoint } from '../contracts/read.js';
import type { Telling } from '../contracts/telling.js';
import { type Terms, termsIn } from '../contracts/terms.js';
import type { Draft } from '../draft.js';
import { isOld } from '../leading.js';
import type { FactReader } from '../reader.js';
import { isTerse, type Scene } from '../scene.js';
import type { World } from '../world.js';

type Agreement = SlotsOf<'agreement'>;

/** A contract as told so far: its draft, and where it was told first. */
interface Told {
  readonly telling: Telling;
  readonly scene: Scene;
}

const idsOf = ({ parties }: Telling): readonly string[] => parties.map(({ id }) => id);

/** Words for two who work together say little of what they agreed on. */
const WEAK: ReadonlySet<string> = new Set(['agreement/partners-with', 'agreement/between']);
const isWeak = ({ rule, kind }: Telling): boolean => WEAK.has(rule) && kind === 'collaboration';

/** Whether two sentences tell of one contract: of like kinds and with the same partners. */
function areOne(world: World, left: Telling, right: Telling): boolean {
  const alike =
    left.kind === right.kind || left.kind === null || right.kind === null || isWeak(left) || isWeak(right);
  const others = (telling: Telling) => idsOf(telling).filter((id) => id !== world.issuer);
  const [one, other] = [others(left), others(right)];
  return alike && (one.length === 0 || other.length === 0 || one.some((id) => other.includes(id)));
}

function draftOf(world: World, told: readonly Told[]): Draft<'agreement'> {
  // headlines are terse: what the text below says goes before it
  const isHeadline = ({ scene }: Told) => isTerse(scene.section);
  const own = told.filter(({ telling }) => !telling.isPointer);
  const pointers = told.filter(({ telling }) => telling.isPointer);
  const ordered = [...own.filter((one) => !isHeadline(one)), ...own.filter(isHeadline), ...pointers];
  const first = <V>(read: (telling: Telling) => V | null): V | null => {
    for (const { telling } of ordered) {
      const value = read(telling);
      if (value !== null) return value;
    }
    return null;
  };
  const stated = ordered.find(
    ({ telling }) => !telling.statusInferred && !(telling.isPointer && telling.status === 'proposed'),
  );
  const parties = [...new Set(ordered.flatMap(({ telling }) => idsOf(telling)))];
  const { terms, evidence } = termsOf(world, ordered);
  const slots: Partial<Agreement> = {
    ...terms,
    kind:
      first(({ kind }) => (kind === 'collaboration' ? null : kind)) ?? first(({ kind }) => kind) ?? 'other',
    parties,
    subject: first(({ subject }) => subject),
    territory: first(({ territory }) => territory),
    status: stated?.telling.status ?? 'agreed',
  };
  const sentences = new Set([...told.map(({ scene }) => scene.index), ...evidence]);
  return {
    type: 'agreement',
    slots,
    evidence: [...sentences].sort((one, other) => one - other),
    inferred: stated ? [] : ['status'],
    rule: ordered[0]!.telling.rule,
  };
}

/** The terms that the sentences of a contract and those behind the first of them tell. */
function termsOf(world: World, told: readonly Told[]): { terms: Terms; evidence: number[] } {
  const own = told.map(({ scene }) => scene);
  const behind = told.slice(0, 1).flatMap(({ scene }) => passageBehind(world, scene.index));
  const terms: Record<string, string> = {};
  const evidence: number[] = [];
  for (const scene of [...own, ...behind.filter((scene) => !own.includes(scene))]) {
    const isOwn = own.includes(scene);
    if (!/[MDU]/.test(scene.marked)) continue;
    const read = termsIn(world, scene, isOwn || pointsBack(world, scene));
    const fresh = Object.entries(read).filter(([slot]) => !(slot in terms));
    if (fresh.length === 0) continue;
    Object.assign(terms, Object.fromEntries(fresh));
    if (!isOwn) evidence.push(scene.index);
  }
  return { terms, evidence };
}

function readAgreements(world: World, sentences: readonly number[]): Draft<'agreement'>[] {
  const { leading } = world;
  const contracts: Told[][] = [];
  for (const index of sentences) {
    const before = contracts.at(-1)?.[0]?.telling.parties ?? [];
    // nothing but news makes a contract of a sentence that does not lead; more is said only of one that is known
    const isNews = leading.has(index) || mayBeNews(world, index);
    if (!(isNews && mayBeTold(world, index, before)) && !(contracts.length > 0 && mayPoint(world, index)))
      continue;
    const scene = world.scenes.at(index);
    if (isOld(world, scene)) continue;
    for (const telling of contractsIn(world, scene, before)) {
      if (!leading.has(index) && !telling.news && !telling.isPointer) continue;
      const known = contracts.findLast((told) =>
        told.some((one) => !one.telling.isPointer && areOne(world, one.telling, telling)),
      );
      if (known) known.push({ telling, scene });
      else if (!telling.isPointer) contracts.push([{ telling, scene }]);
    }
  }
  return contracts.map((told) => draftOf(world, told));
}

/**
 * A contract that is no deal for a company: licences, supply, distribution, partnerships, loans.
 *
 * Takes "entered into a supply agreement with Example Ltd. for 200 trucks". Refuses merger agreements, standing
 * partnerships and what an agreement says of itself.
 */
export const agreement: FactReader<'agreement'> = {
  type: 'agreement',
  triggers: contractTriggers,
  read: readAgreements,
  identity: ['kind', 'parties'],
};
