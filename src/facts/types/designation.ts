import { agencyIn, productOf } from '../agencies.js';
import type { Draft } from '../draft.js';
import { allMatches, type Match, nameOf, spanOf } from '../patterns.js';
import type { FactReader } from '../reader.js';
import { type Scene, spanBetween } from '../scene.js';
import { conditionFor } from '../trials/conditions.js';
import { conditionsIn } from '../trials/indications.js';
import type { World } from '../world.js';

const NAME = String.raw`(?<v>(?:rare )?(?:orphan(?:[- ]drug| medicinal product| medicine)?|fast[- ]track|breakthrough(?: therapy| medical device| device)?|priority review|prime|rmat|regenerative medicine advanced therapy|rare pediatric disease|accelerated approval|innovation passport|qualified infectious disease product|sakigake|humanitarian use device|animal rule)(?: (?:designation|status))?)`;
const PATTERN = new RegExp(`\\b${NAME}(?=[\\s.,;:)"-]|$)`, 'dg');
const GRANTED =
  /\b(?:grant(?:s|ed|ing)?|receiv(?:es|ed)|award(?:s|ed)|designated|obtain(?:s|ed)|secur(?:es|ed)|given|accord(?:s|ed)|confer(?:s|red))\b/;
const REQUESTED =
  /\b(?:appl(?:y|ied|ication)|request(?:s|ed)?|seek(?:s|ing)?|sought|submit(?:s|ted)?|plans? to|intends? to|may|could|eligible|potential)\b/;
const NO_DESIGNATION =
  /\bfast[- ]track(?:s|ed|ing)? (?:the|its|development|growth|program(?:me)?s? to|your|access)\b|\bprime (?:location|minister|day|time|contractor|rate)\b/;

const AGENCY =
  /\b(?:administration|fda|commission|ema|agency|mhra|pmda|ministry|authority|health canada|swissmedic|nmpa|tga)\b/i;

function draftsIn(world: World, scene: Scene): Draft<'designation'>[] {
  const { marked } = scene;
  if (NO_DESIGNATION.test(marked)) return [];
  const told = GRANTED.test(marked) || REQUESTED.test(marked) || agencyIn(scene, AGENCY) !== null;
  const matches = told ? allMatches(scene, PATTERN).filter(isNamed) : [];
  return matches.map((match, index): Draft<'designation'> => {
    const before = marked.slice(Math.max(0, match.start - 110), match.start);
    const requested = REQUESTED.test(before) && !GRANTED.test(before);
    const behind = within(scene, match.start, matches[index + 1]?.start ?? marked.length);
    const indication =
      (conditionsIn(behind)[0] ?? conditionsIn(scene)[0])?.span ?? conditionFor(world, scene);
    return {
      type: 'designation',
      slots: {
        product: productOf(scene) ?? productNear(world, scene),
        designation: spanOf(match, 'v'),
        agency: agencyIn(scene, AGENCY),
        indication,
        status: requested ? 'requested' : 'granted',
      },
      evidence: [scene.index],
      inferred: ['status'],
      rule: 'designation/of-an-agency',
    };
  });
}

/** The part of a scene between two offsets of its marked text, as evidence. */
function within(scene: Scene, from: number, to: number): Scene {
  const evidence = spanBetween(scene, from, to);
  return evidence ? { ...scene, evidence } : scene;
}

/** Written as a name, or with "designation" or "status" behind it. */
const isNamed = (match: Match): boolean => {
  const [from, to] = match.groups.v!;
  const words = match.scene.marked.slice(from, to);
  return (
    nameOf(match, 'v') !== null ||
    /designation|status|^orphan (?:drug|medicin)/.test(words) ||
    /^ (?:drug |therapy |medicine )?(?:designation|status)/.test(match.scene.marked.slice(to))
  );
};

/** What the sentences in front speak of, nearest first. */
function productNear(world: World, { index }: Scene) {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const found = productOf(world.scenes.at(at));
    if (found) return found;
  }
  return null;
}

/**
 * A status that an agency gives a product.
 *
 * Takes "granted Fast Track designation to ABC-123 for severe asthma". Refuses figures of speech.
 */
export const designation: FactReader<'designation'> = {
  type: 'designation',
  about: true,
  triggers: [
    'orphan',
    'fast',
    'breakthrough',
    'priority',
    'prime',
    'rmat',
    'designation',
    'designated',
    'accelerated',
    'regenerative',
    'pediatric',
  ],
  read: (world, sentences) => {
    const { leading } = world;
    const drafts = sentences.flatMap((index) => draftsIn(world, world.scenes.at(index)));
    const news = drafts.filter(({ evidence }) => leading.has(evidence[0]!));
    return news.length > 0 ? news : drafts.filter(({ slots }) => slots.agency && slots.product);
  },
  identity: ['designation', 'product'],
  open: ['product'],
};
