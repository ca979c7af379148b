import { FUNCTION_WORD } from '../../../text/classes.js';
import { hasNaming, isOne, words } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { foreignHeads } from '../../../words/organization-heads.table.js';
import type { TitleRead } from '../../names/titles.js';
import type { Known } from '../known.js';
import { isNamedSo } from './called-so.js';
import { mentionsBefore } from './topics.js';

/** The organisation that a word of a title calls by what it is: "museum | director", "group | treasurer", "provost". */

/** what organisations are called by in titles of their people */
export const KINDS = wordSet(
  `group bank museum university hospital foundation club association library port school clinic zoo college trust institute
  academy agency airline airport brewery charity choir council dairy diocese distillery farm federation festival gallery hospice
  hotel league mill nursery orchestra parish practice society studio team theatre theater union winery`,
);
/** "Group Chief Executive" is of the group that speaks, whichever is named one */
const GROUP = wordSet('group');
/** offices that only universities have */
const ACADEMIC = wordSet('provost rector chancellor');
const UNIVERSITY = words('university', 'college', ...foreignHeads.university);

/** The last organisation named in front of a title that is called so; or null. */
export function ownerInTitle(known: Known, { first, end }: TitleRead): number | null {
  const { reading } = known;
  for (let at = first; at < end; at++) {
    const isKind = at < end - 1 && isOne(reading, at, KINDS) && !hasNaming(reading, at + 1, FUNCTION_WORD);
    if (!isKind && !isOne(reading, at, ACADEMIC)) continue;
    const called = mentionsBefore(known, first).find((mention) =>
      isKind ? isNamedSo(known, mention, at) : isUniversity(known, mention),
    );
    const only = called?.entity ?? (isKind && !isOne(reading, at, GROUP) ? onlyOneCalled(known, at) : null);
    if (only !== null) return only;
  }
  return null;
}

/** how many mentions are looked at for the one that is named further down */
const MOST_MENTIONS = 200;

/** The one organisation of the text that a noun calls by its name, where it is named further down. */
function onlyOneCalled(known: Known, noun: number): number | null {
  const { entities, mentions } = known;
  const called = new Set<number>();
  for (const mention of mentions.slice(0, MOST_MENTIONS))
    if (entities[mention.entity]!.kind === 'organization' && isNamedSo(known, mention, noun))
      called.add(mention.entity);
  return called.size === 1 ? [...called][0]! : null;
}

const isUniversity = (
  { reading }: Known,
  { first, end }: { readonly first: number; readonly end: number },
) => {
  for (let at = first; at < end; at++) if (isOne(reading, at, UNIVERSITY)) return true;
  return false;
};
