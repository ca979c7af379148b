import type { SectionKind } from '../../record/span.js';

/**
 * How a kind of section is told and where it ends. A heading, or the words before a paragraph's first sentence,
 * open it; or the paragraph itself reads as one. It goes on over the paragraphs behind as long as they are its own.
 */
export interface SectionRow {
  readonly kind: SectionKind;
  /** at the start of a line */
  readonly heading: RegExp;
  /** whether what a heading that other sections have too stands over belongs to this one */
  readonly over?: (paragraph: string) => boolean;
  /** whether a paragraph without a heading is one */
  readonly paragraph?: (paragraph: string) => boolean;
  /** whether a further paragraph goes on with one that a heading opened, or that opened itself */
  readonly continues: (paragraph: string, headed: boolean) => boolean;
}

const FORWARD = /forward[- ]looking/i;
const RISK =
  /\brisks?\b|uncertaint|differ materially|materially different|reform act|section 27a|safe harbou?r|not (?:a )?guarantees?\b|actual results/i;
/** Words that a cautionary text goes on with over several paragraphs. */
const CAUTION =
  /forward[- ]looking|\brisks?\b|uncertaint|undertakes? (?:no|any)|obligation|\bfactors?\b|differ|securities and exchange commission|\bSEC\b|\b(?:10-[KQ]|20-F|8-K)\b|assumptions|expectations?|estimates?|words such as|caution|relian(?:ce|t)|statements?\b|intend to update|could cause/i;
const LIST_ITEM = /^(?:[*•·▪◦●■–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s|^\p{Ll}|[;,]$|; (?:and|or)$/u;

/** A subject of statements in front of what they are: "Certain statements in this press release …". */
const STATEMENTS =
  /^(?:\*\s*)?(?:in addition to|except for|other than|with the exception of|(?:certain|some|all|any|various|the|these|this|such|statements?|matters?|information|investors|readers|note:?|among)\b)/i;
const NOT_HISTORICAL = /\bhistorical (?:facts?|information)\b|\bnot (?:strictly )?historical\b/i;
/** The same with where they stand, the list of them coming before what they are. */
const SAID_HERE =
  /^(?:certain |some |all |any |the )?(?:statements?|information)\b.{0,40}\bin this (?:press |news |media )?(?:release|announcement|communication)\b/i;
const EARLY = 400;
const LONGEST_UNHEADED = 6_000;

function readsAsCaution(paragraph: string): boolean {
  if (paragraph.length > LONGEST_UNHEADED || /^["“]/.test(paragraph)) return false;
  const start = paragraph.slice(0, EARLY);
  if (FORWARD.test(start) && RISK.test(paragraph)) return true;
  if (SAID_HERE.test(start) && FORWARD.test(paragraph)) return true;
  return STATEMENTS.test(paragraph) && NOT_HISTORICAL.test(start) && RISK.test(paragraph);
}

/** Headings that only cautionary texts have. */
const CAUTIONARY_HEADING =
  /^[["“*#\s]*(?:(?:cautionary|precautionary)\b|caution (?:regarding|concerning|about)|cautions? concerning|forward[- ]looking|["“']?safe[- ]harbou?r|(?:special |important )?(?:note|notice|statements?|information|disclosures?|disclaimer|caution|advisory|cautions?)s? (?:on|regarding|about|concerning|as to|relating to|for) (?:any |the |certain )?["“]?forward|statements? under the private securities|private securities litigation reform act|disclosure (?:notice|regarding forward)|(?:reader|investor) advisor(?:y|ies)|zukunftsgerichtete aussagen|déclarations prospectives)/i;

const NOTICE =
  /^[[*#\s]*(?:disclaimers?|legal (?:notice|disclaimer|notices)|important (?:notices?|information|additional information|legal information|disclosures?|safety information)|additional information (?:and where|about)|where to find|no offer|non[- ]solicitation|participants in the solicitation|notes? to (?:editors?|investors|readers|journalists|shareholders)|editor['’]?s? notes?|editors['’]? notes?|references?|sources?|footnotes?|regulatory (?:information|disclosure)|trademarks?|terms of use|risk factors|disclosures?|caution|technical (?:information|disclosure)|qualified persons?|use of non-(?:gaap|ifrs)|basis of presentation|endnotes?)\b/i;

/** Lines of wires and pages that stand alone. */
const ASIDE =
  /^[[*#\s]*(?:-?\s?(?:financial )?tables? (?:to )?follows?\b|a (?:photo|video)[^.]{0,60}accompanying|(?:photo|logo|video|image)s?\s*(?:[-–:]|available at)|click here|to view (?:this|the|additional)|download the full|featured photo)/i;
/** What ends a release, and what stands behind the end: nothing of the text follows it. */
const CLOSER =
  /^[[*#\s]*(?:source(?::|\s+\p{Lu})|view (?:source|the original|original)|note to investors|this post contains|the post .{3,200} appeared first|#{2,}(?:\s|$)|# # #|\*{3,}|-?ends?-?$|-30-$|\[original\/source|neither (?:the )?(?:tsx|nasdaq|cse|otc)|(?:the )?tsx venture exchange (?:has|does|nor)|this (?:press|news|media) release (?:does|shall|is) not|this (?:announcement|communication|press release|release) (?:contains|includes|constitutes|may contain) inside information|this announcement (?:does|shall|is) not|the securities (?:described|offered|have not|referenced)|©|\(c\) \d{4}|copyright\b|all rights reserved|this information (?:is provided|was brought)|lei\b|isin\b|for the full (?:(?:press |news |media )?release|text|version|announcement|article|story|report|statement|details|disclaimer|disclosure|terms|list)\b)/iu;

/** Whose marks the names are, in one sentence at the start of a paragraph. */
const MARKS =
  /^[^.]{0,320}\b(?:trade|service ?)marks? (?:or|of|and)\b|^[^.]{0,120}\bof their respective (?:owners|holders|companies)/i;
const namesMarks = (paragraph: string): boolean =>
  (paragraph.includes('mark') || paragraph.includes('respective')) && MARKS.test(paragraph);

export const SECTION_ROWS: readonly SectionRow[] = [
  {
    kind: 'forward-looking',
    heading: CAUTIONARY_HEADING,
    paragraph: readsAsCaution,
    continues: (paragraph) => CAUTION.test(paragraph) || LIST_ITEM.test(paragraph),
  },
  {
    kind: 'forward-looking',
    heading: NOTICE,
    over: (paragraph) => FORWARD.test(paragraph) && RISK.test(paragraph),
    continues: (paragraph) => CAUTION.test(paragraph) || LIST_ITEM.test(paragraph),
  },
  {
    kind: 'boilerplate',
    heading: NOTICE,
    over: () => true,
    continues: () => true,
  },
  {
    kind: 'boilerplate',
    heading: CLOSER,
    paragraph: namesMarks,
    continues: () => true,
  },
  {
    kind: 'boilerplate',
    heading: ASIDE,
    continues: () => false,
  },
];

/** "About Example Corp", with what it may be called in other houses and tongues. */
const ABOUT =
  /^[[*#\s]*(?:about|sobre|über|à propos(?: de| d['’])?|acerca de|om|company (?:profile|overview|description|information)|(?:corporate|company) (?:profile|background|description)|profile(?: of)?|background on)(?=\s|:|$)/iu;
const ABOUT_ENGLISH = /^[[*#\s]*(?:About|ABOUT)\s+/;
/** What "about" stands before in a sentence: a number, or a word in small letters. */
const ABOUT_OF_SENTENCE =
  /^[[*#\s]*(?:About|ABOUT|about)\s+(?:\d[\d,.]*\s*(?:%|percent|\p{Ll})|(?:half|an?|the|this|our|us|how|what|why|all|some|most|many|to|forty|fifty|twenty|thirty|six|seven|eight|nine|twelve)\s|(?:[Tt]he|[Tt]his|[Oo]ur) (?:[Oo]ffering|[Tt]ransaction)|(?:one|two|three|half|four|five|ten)\b)/u;
const LONGEST_HEADING = 110;

/**
 * The heading over a house's description of itself on a line, or null: alone, or in front of the description
 * ("About Example: Example is …").
 */
export function aboutHeading(content: string): string | null {
  if (!ABOUT.test(content)) return null;
  const clean = (heading: string): string => heading.replace(/[:*#\s]+$/, '').replace(/^[*#\s]+/, '');
  if (ABOUT_OF_SENTENCE.test(content) && !/^[[*#\s]*(?:About|ABOUT) (?:the|our|us)\b/.test(content))
    return null;
  if (
    content.length <= LONGEST_HEADING &&
    !/[.!?]$/.test(content.replace(/\b(?:inc|corp|co|ltd|s\.a|n\.v|plc|llc)\.$/i, ''))
  )
    return clean(content);
  if (content.length <= 60 && ABOUT_ENGLISH.test(content)) return clean(content);
  if (!ABOUT_ENGLISH.test(content)) return null;
  const label = /^[^:.!?]{3,90}(?=:)/.exec(content)?.[0];
  return clean(
    label ?? content.slice(0, /^.{3,90}?(?=[,.(]|\s(?:is|was|are)\b|$)/.exec(content)?.[0].length ?? 90),
  );
}
