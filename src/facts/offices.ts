import type { Span } from '../record/span.js';
import { TITLE } from '../text/classes.js';
import { hasNaming } from '../text/reading.js';
import { firstMatch, itemOf, type Match } from './patterns.js';
import { indexAt, type Scene, spanBetween } from './scene.js';

/** In front of an office: "as the company's new", "to the position of". */
const OFFICE_LEAD = String.raw`(?:(?:(?:his|her|their|the|this|that) (?:current )?(?:position|role|post|office|function|duties)s? (?:as|of)|as|to be|to become|to serve as|to act as|to the (?:newly created )?(?:position|role|office|post) of|in the (?:position|role|office) of|into the (?:position|role) of|to (?:the |its |their |our )?(?=(?:\w+ )*board)) )?(?:(?:a|an|the|its|their|our|new|newly|next|first|group's|company's|O's?|additional|permanent|full-time|as|independent(?= (?:non-executive )?director)) )*`;
/** The words of an office, up to where something else begins. */
export const OFFICE = String.raw`(?<title>(?:vice |co-|[a-z])[a-z&'\/() -]*?(?:, (?=(?:[a-z&]+ ){0,4}(?:officer|president|director|operations|finance|sales|marketing|lead|counsel|development|strategy|affairs|emea|apac|americas|north|global)\b)[a-z& -]+?)?)(?=[.,;:]|$| effective\b| (?:of|at|for|with|to|and|in|from|by|beginning|starting|as of|following|succeeding|replacing|where|who|until|on|through|after|upon|while|as|bringing|when|role|is|was|will)\b(?! (?:marketing|sales|operations|finance|research|development|strategy|product|business|human|technology|engineering|clinical|medical|commercial|investor|corporate|retail|global|regulatory|communications|people|chief|the board|financial|executive|managing|president|general|director|legal|administrative|secretary|operating|treasurer|innovation|public|supply|it|information|founder))| [DTUMNOQH]\b)`;

/** Words in front of an office that are no part of it. */
const LEADING = /^(?:the|its|their|our|a|an|new|next|as|to|interim(?= role)|of)\s+/i;

/** What somebody is to a company without holding an office in it. */
const NO_OFFICE =
  /\b(?:investor|shareholder|(?<!^|^(?:managing|senior|general|equity|founding|operating|venture|senior managing) )partner|ambassador|customer|speaker|winner|candidate|plaintiff|sponsor)s?$|^responsib/i;

/** The office a match captured, where one of its words is known from titles. */
export function officeOf(match: Match): Span | null {
  const group = match.groups.title;
  if (!group) return null;
  const span = spanBetween(match.scene, group[0], group[1]);
  if (!span) return null;
  const { items, reading } = match.scene;
  const first = items[indexAt(match.scene, group[0])]!.first;
  const end = items[indexAt(match.scene, group[1] - 1)]!.end;
  let known = false;
  for (let at = first; at < end; at++) known ||= hasNaming(reading, at, TITLE);
  if (!known && !/\b(?:board|director|chair)/i.test(span.text)) return null;
  if (NO_OFFICE.test(span.text)) return null;
  const lead = LEADING.exec(span.text)?.[0].length ?? 0;
  return { text: span.text.slice(lead), start: span.start + lead, end: span.end };
}

const OFFICE_HERE = new RegExp(`${OFFICE_LEAD}${OFFICE}`, 'dy');
const BOARD_HERE =
  /(?:the |its |our |their |O's |O |company's )*(?<title>(?:(?:supervisory|advisory|management|scientific|clinical|independent) )*(?:advisory )?board(?: of (?:directors|advisors|trustees))?(?! meeting))/dy;

/** An office that begins at an offset of a scene, its articles left out, and where it ends. */
export function officeFrom(scene: Scene, offset: number): { title: Span; end: number } | null {
  for (const pattern of [OFFICE_HERE, BOARD_HERE]) {
    pattern.lastIndex = offset;
    const match = firstMatch(scene, pattern);
    const title = match && officeOf(match);
    if (title) return { title, end: match.groups.title![1] };
  }
  return null;
}

/** In front of a day on which something ends or was so already. */
export const LASTING = /\b(?:until|through|till|since)\b[^.,;]{0,40}$/;

const EFFECTIVE =
  /\b(?:effective(?: as of| on| from| at the end of)?|as of|with effect from|from|on|at the end of|by|starting|beginning|after) (?<v>D)/d;

const ANNOUNCED = /\b(?:with effect from|effective(?: as of| on| from)?|from|beginning|starting) (?<v>D)/d;

/** From when an office changes hands: the day behind it, else one that the sentence begins with. */
export function effectiveDate(scene: Scene, from: number): string | null {
  const behind = {
    ...scene,
    marked: scene.marked.slice(0, from).replace(/./g, '_') + scene.marked.slice(from),
  };
  const found = firstMatch(behind, EFFECTIVE);
  const match =
    found && LASTING.test(behind.marked.slice(0, found.start))
      ? null
      : (found ?? firstMatch(scene, ANNOUNCED));
  const item = match && itemOf(match, 'v');
  return item?.kind === 'date' && item.date.type === 'date' ? item.date.id : null;
}
