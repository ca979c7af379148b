import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { isOld, leadingSentences } from '../leading.js';
import { ASIDE, effectiveDate, OFFICE, OFFICE_LEAD, officeOf, PERSON } from '../offices.js';
import { allMatches, captured, type Match } from '../patterns.js';
import type { FactReader } from '../reader.js';
import { indexAt, type Scene } from '../scene.js';
import type { World } from '../world.js';

const CHOOSES = String.raw`(?:appoint(?:s|ed|ing|ment of|ments of)?|nam(?:es|ed|ing|e)|hir(?:es|ed|ing|e)|elect(?:s|ed|ing|ion of)?|promot(?:es|ed|ing|e|ion of)|select(?:s|ed)|tap(?:s|ped)|recruit(?:s|ed)|nominat(?:es|ed)|welcom(?:es|ed|ing)|elevat(?:es|ed)|brings on|announces|added|adds|addition of)`;
const CHOSEN = String.raw`(?:has|have|had|was|were|is|are|will be|been|being|to be|also|recently|today|unanimously|formally|\s)*(?:appointed|named|elected|promoted|hired|selected|chosen|nominated|re-elected|engaged)`;
const BECOMES = String.raw`(?:will |has |is |to |today |also |\s)*(?:becom(?:es|e|ing)|takes? over|took over|assum(?:es|ed|e)(?: the (?:role|position) of)?|serv(?:e|ing) as|act as|be serving as|steps into the role of|transition(?:s|ing)? to)`;

const LATER = String.raw`(?:[^.;H]{2,90} and)?`;

/** Ways to tell who takes which office. */
const PATTERNS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'appointment/appoints',
    new RegExp(
      `\\b${CHOOSES} (?:[a-z,'-]+ ){0,7}?(?:O(?:'s)? )?(?:[a-z'-]+ ){0,6}?${PERSON}${ASIDE} ${OFFICE_LEAD}${OFFICE}`,
      'dg',
    ),
  ],
  ['appointment/is-appointed', new RegExp(`${PERSON}${ASIDE} ${CHOSEN} ${OFFICE_LEAD}${OFFICE}`, 'dg')],
  ['appointment/becomes', new RegExp(`${PERSON}${ASIDE}${LATER} ${BECOMES} ${OFFICE_LEAD}${OFFICE}`, 'dg')],
  [
    'appointment/joins-as',
    new RegExp(
      `${PERSON}${ASIDE} (?:has |will |to |have )?(?:re)?join(?:s|ed|ing)? (?:(?:the|its|our|their) )?(?:(?:company|O|team|firm|management|leadership|executive)(?:'s)? )*(?:as|in the role of) ${OFFICE_LEAD}${OFFICE}`,
      'dg',
    ),
  ],
  [
    'appointment/joins-board',
    new RegExp(
      `${PERSON}${ASIDE} (?:has |will |to |have )?(?:re)?join(?:s|ed|ing)? (?:the |its |our |O's |O )*(?<title>(?:(?:supervisory|advisory|management|scientific|clinical) )*(?:advisory )?board(?: of (?:directors|advisors|trustees))?)`,
      'dg',
    ),
  ],
  [
    'appointment/succeeds-as',
    new RegExp(
      `${PERSON}${ASIDE} (?:will |to |has )?(?:succeed|replac)(?:s|es|ed|ing)? (?:[a-z.]+ ){0,3}H,?${ASIDE} as ${OFFICE_LEAD}${OFFICE}`,
      'dg',
    ),
  ],
  ['appointment/listed', new RegExp(`(?:,|and|;) ${PERSON}${ASIDE} as ${OFFICE_LEAD}${OFFICE}`, 'dg')],
];
const APPOINTS = new RegExp(`\\b(?:${CHOOSES}|appointed|named|elected|joins|joined|succeed)\\b`);
/** What somebody did before: no news. */
const BACKGROUND =
  /\b(?:previously|prior to|formerly|former role|most recently|before joining|served as|has served|has held|held (?:various|senior|several|positions)|began (?:his|her)|career|years of experience|earlier in|since (?:joining|D)|continue to serve|award|awards|honoree|lead plaintiff|list of|one of the|best places|top \w+ companies|fintech N)\b/;
const SUCCEEDS =
  /\b(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|takes over from|took over from|assumes the position from|in place of|successor to|successor of)(?: the)?(?: [a-z.-]+){0,5}? (?<v>H)/d;

/** The organisation a person is appointed at: the one named behind the office, else who acts. */
function organizationOf(world: World, scene: Scene, match: Match) {
  const behind = /^[,a-z\s]{0,30}?\b(?:of|at|for|to) (?:the )?O\b/.exec(
    scene.marked.slice(match.end, match.end + 50),
  );
  const item = behind && scene.items[indexAt(scene, match.end + behind[0].length - 1)];
  if (item?.kind === 'party' && item.party.kind === 'organization')
    return { id: item.party.id, inferred: false };
  return actorOf(world, scene);
}

function draftOf(world: World, scene: Scene, rule: string, match: Match): Draft<'appointment'> | null {
  const person = captured(match, 'person', 'party');
  const title = officeOf(match);
  if (!person || !title) return null;
  const { id: organization, inferred } = organizationOf(world, scene, match);
  const succeeded = SUCCEEDS.exec(scene.marked);
  const before = succeeded && scene.items[indexAt(scene, succeeded.indices!.groups!.v![0])];
  const succeeds = before?.kind === 'party' && before.party.id !== person.party.id ? before.party.id : null;
  return {
    type: 'appointment',
    slots: {
      person: person.party.id,
      title,
      organization,
      effectiveOn: effectiveDate(scene, match.groups.title![1]),
      succeeds,
    },
    evidence: [scene.index],
    inferred: inferred ? ['organization'] : [],
    rule,
  };
}

function readAppointments(world: World, sentences: readonly number[]): Draft<'appointment'>[] {
  const leading = leadingSentences(world);
  const drafts: Draft<'appointment'>[] = [];
  for (const index of sentences) {
    const scene = world.scenes.at(index);
    if (!APPOINTS.test(scene.marked) && !/\b(?:becom|tak|assum|serv)\w*\b/.test(scene.marked)) continue;
    if (BACKGROUND.test(scene.marked) || isOld(world, scene)) continue;
    const known = new Set<string>();
    for (const [rule, pattern] of PATTERNS)
      for (const match of allMatches(scene, pattern)) {
        const draft = draftOf(world, scene, rule, match);
        if (!draft || known.has(draft.slots.person!)) continue;
        if (rule === 'appointment/listed' && known.size === 0) continue;
        known.add(draft.slots.person!);
        drafts.push(draft);
      }
  }
  const news = new Set(
    drafts.filter(({ evidence }) => leading.has(evidence[0]!)).map(({ slots }) => slots.person),
  );
  return drafts.filter(
    ({ slots, evidence }) =>
      news.size === 0 || leading.has(evidence[0]!) || news.has(slots.person) || slots.effectiveOn,
  );
}

/**
 * Who takes an office.
 *
 * Takes "appointed Jane Doe as Chief Financial Officer, effective June 1"; "Jane Doe will succeed John Roe as
 * chairman". Refuses careers, awards and lists of honours.
 */
export const appointment: FactReader<'appointment'> = {
  type: 'appointment',
  triggers:
    `appoint appoints appointed appointing appointment appointments name names named naming hires hired hire elect elects elected election
    promotes promoted promotion selected taps tapped recruits recruited nominated welcomes welcomed joins join joined joining become becomes becoming
    takes take took assumes assume assumed succeed succeeds succeeded replace replaces replaced serve serving elevated transition brings adds added addition`.split(
      /\s+/,
    ),
  read: readAppointments,
  identity: ['person', 'organization'],
  open: ['organization'],
};
