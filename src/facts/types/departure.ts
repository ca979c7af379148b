import type { Span } from '../../record/span.js';
import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { isOld } from '../leading.js';
import { ASIDE, effectiveDate, OFFICE, OFFICE_LEAD, officeOf, PERSON } from '../offices.js';
import { allMatches, captured, type Match } from '../patterns.js';
import type { FactReader } from '../reader.js';
import type { ItemOf, Scene } from '../scene.js';
import type { World } from '../world.js';

const LEAVES = String.raw`(?:will |has |have |is |to |intends to |plans to |decided to |be |been |today |also |announced (?:that (?:he|she) (?:will|is) )?|(?:himself|herself) |who |\s)*(?:retir(?:e|es|ed|ing)|resign(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|aside|back)|depart(?:s|ed|ing)?|leav(?:e|es|ing)|left|not (?:stand|seek) (?:for )?re-election|passed away|terminated|dismissed)`;
const FROM_OFFICE = String.raw`(?: (?:from )?(?:(?:his|her|their|its|the|this|that) )?(?:(?:position|positions|role|post|office|duties)s? )?(?:as|of|from) ${OFFICE_LEAD}${OFFICE})?`;

const PATTERNS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'departure/leaves',
    new RegExp(`${PERSON}${ASIDE},? ${LEAVES}\\b(?! (?:plan|to the|behind))${FROM_OFFICE}`, 'dg'),
  ],
  [
    'departure/departure-of',
    new RegExp(
      `\\b(?:resignation|retirement|departure|passing|dismissal) of (?:[a-z,'-]+ ){0,8}?${PERSON}(?:,? (?:as|from (?:the|his|her) (?:position|role) (?:as|of)) ${OFFICE_LEAD}${OFFICE})?`,
      'dg',
    ),
  ],
];
const BACKGROUND =
  /\b(?:previously|prior to|formerly|before joining|career|years ago|retired (?:nfl|general|judge|professor|from (?:the )?(?:army|navy|military)))\b/;

/** The office a sentence gives a person beside their name: "CFO Jane Doe", "Jane Doe, CFO,". */
function officeBeside(scene: Scene, { party }: ItemOf<'party'>): Span | null {
  if (party.title === null) return null;
  const { text, start } = scene.evidence;
  const at = text.toLowerCase().indexOf(party.title.toLowerCase());
  return at < 0
    ? null
    : {
        text: text.slice(at, at + party.title.length),
        start: start + at,
        end: start + at + party.title.length,
      };
}

function draftOf(world: World, scene: Scene, rule: string, match: Match): Draft<'departure'> | null {
  const person = captured(match, 'person', 'party');
  if (person?.party.kind !== 'person') return null;
  const { affiliation } = person.party;
  const actor = actorOf(world, scene);
  const organization = actor.inferred ? (affiliation ?? actor.id) : actor.id;
  return {
    type: 'departure',
    slots: {
      person: person.party.id,
      title: officeOf(match) ?? officeBeside(scene, person),
      organization,
      effectiveOn: effectiveDate(scene, match.end),
    },
    evidence: [scene.index],
    inferred: actor.inferred ? ['organization'] : [],
    rule,
  };
}

/**
 * Who leaves an office.
 *
 * Takes "Jane Doe, CFO, will step down effective June 30"; "the resignation of John Roe as chairman". Refuses
 * careers, and retired persons.
 */
export const departure: FactReader<'departure'> = {
  type: 'departure',
  triggers:
    `retire retires retired retiring retirement resign resigns resigned resigning resignation step steps stepped stepping depart departs departed
    departing departure leave leaves leaving left election passed passing dismissed dismissal terminated`.split(
      /\s+/,
    ),
  read: (world, sentences) =>
    sentences.flatMap((index) => {
      const scene = world.scenes.at(index);
      if (BACKGROUND.test(scene.marked) || isOld(world, scene)) return [];
      return PATTERNS.flatMap(([rule, pattern]) =>
        allMatches(scene, pattern).flatMap((match) => draftOf(world, scene, rule, match) ?? []),
      );
    }),
  identity: ['person'],
};
