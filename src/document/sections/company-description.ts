import { tells } from '../top/told.js';

/** "Based in …, Example Corp": what stands in front of the subject of a description. */
const LEAD =
  /^(?:Based|Headquartered|Founded|Established|Since|With|At|From|Incorporated|Listed|Through|As|An?|One of)\b(?:[^.!?]|\.\d){2,220}?,\s+/u;
/** Words that open sentences and no name. */
const NO_NAME =
  /^(?:The|An?|Th(?:is|at|ese|ose|ere)|In|On|For|To|Its?|If|All|Each|Our|We|He|She|You|They|Mrs?|Ms|Dr|Additional|Additionally|However|Under|By|After|When|While|During|More|Please|Participants|Interested|Investors|Shareholders|Some|Such|About|Today|Both|With|Source|Note|Although|Despite|Once|Through|Among|Because|As|At|From|Of|By|Why|How|What)$/;
/** A person is introduced with an office, a company is not. */
const OFFICE =
  /^[^.]{0,120}\b(?:CEO|CFO|COO|Chief|President|Director|Head of|Manager|Founder|Chairman|Partner at|Professor)\b/;
/** A name in capitals, and what follows it: a bracket, a comma, or the next word. */
const SUBJECT =
  /^(?:The\s+)?((?:[\p{Lu}\d][^\s,(]*)(?:\s+(?:[\p{Lu}\d&][^\s,(]*|of|and|the|for|de))*)(?:,|\s*\(|\s+(\p{Ll}+))/u;
/** Endings of verbs in the third person and the past. */
const VERB_LIKE = /(?:[^aeiou]ed|[iou]zed|[^s]s)$/;
const ADVERB =
  /^(?:currently|primarily|also|now|today|has|have|had|was|were|is|are|together|along|[a-z]+ly)$/;

/** The name a paragraph speaks of first, or null where it starts with something else. */
function subjectOf(text: string): string | null {
  const [, name, next] = SUBJECT.exec(text) ?? [];
  if (name === undefined || NO_NAME.test(name) || NO_NAME.test(name.split(/\s+/)[0]!)) return null;
  if (/[’']s?$/.test(name) || OFFICE.test(text)) return null;
  if (next !== undefined && !ADVERB.test(next) && !VERB_LIKE.test(next) && !tells(`it ${next}`)) return null;
  return name.split(/\s+/)[0]!;
}

/** How far into a paragraph its first verb stands. */
const VERB_WITHIN = 260;
const EVIDENCE: readonly RegExp[] = [
  /\b(?:world['’]?s|world) (?:leading|largest|leader)|\ba (?:global |world |recognized |national |premier )?(?:leader|leading)|\bone of the (?:world|nation|country|largest|leading)|\bthe (?:premier|largest|leading|nation)|\bin the world\b/i,
  /\b(?:headquartered|based) in\b/i,
  /\b(?:founded|established|incorporated) in\b|\bsince \d{4}\b/i,
  /\bemploys?\b|\bemployees\b|\bleads the (?:world|industry|market)|\b(?:customers|offices|stores|locations|operations) (?:in|worldwide|around)/i,
  /\bwww\.|https?:\/\/|\bweb ?site\b|\bvisit\b/i,
  /\((?:NYSE|NASDAQ|AMEX|TSX|OTC|LSE|AIM|ASX)[^()]{0,20}[:\s]/i,
  /\bsubsidiar(?:y|ies)|\bdivisions?\b|\bbusiness units?|\bsegments?\b/i,
  /\b(?:provider|manufacturer|developer|supplier|producer|distributor|retailer|operator|company|corporation|firm|bank|holding) (?:of|that|which|with|focused|engaged|specializing|in|for)\b|\w company\b/i,
  /\b(?:products|services|solutions|technologies|software) (?:include|for|to|and)\b/i,
];
/** What news says and a description does not. */
const NEWS =
  /^["“]|\b(?:announced|said|reported|yesterday|conference call|this (?:release|quarter|announcement))\b|\btoday\b/;
const CAUTION = /forward[- ]looking|historical (?:information|fact)/i;
const ENOUGH = 2;
const SHORTEST = 90;
const LONGEST = 2_500;

/** Whether a name is spoken of again: a description is about one subject. */
function returnsToSubject(paragraph: string, subject: string): boolean {
  const name = subject.replace(/^The\s+/, '').replace(/[’']s$/, '');
  return name.length > 2 && paragraph.split(name).length > 2;
}

/**
 * Whether a paragraph describes the company that speaks, as an "About" does under its heading. What fewest
 * paragraphs have is asked for first.
 */
export function describesCompany(paragraph: string): boolean {
  if (paragraph.length < SHORTEST || paragraph.length > LONGEST) return false;
  const lead = LEAD.exec(paragraph)?.[0] ?? '';
  const rest = paragraph.slice(lead.length);
  const subject = subjectOf(rest);
  if (subject === null || NEWS.test(paragraph) || CAUTION.test(paragraph)) return false;
  if (!tells(rest.slice(0, VERB_WITHIN))) return false;
  let worth = (returnsToSubject(paragraph, subject) ? 1 : 0) + (lead === '' ? 0 : 1);
  for (let at = 0; at < EVIDENCE.length && worth < ENOUGH; at++) if (EVIDENCE[at]!.test(paragraph)) worth++;
  return worth >= ENOUGH;
}

/** Whether a paragraph goes on with the description of the one before: it speaks of the same name. */
export const describesSame = (paragraph: string, before: string): boolean => {
  const lead = LEAD.exec(paragraph)?.[0] ?? '';
  const subject = subjectOf(paragraph.slice(lead.length));
  return subject !== null && before.includes(subject);
};
