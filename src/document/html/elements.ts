import { attribute, type HtmlNode } from './dom.js';

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements without content. */
export const VOID = names(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

export const HEADINGS = names('h1 h2 h3 h4 h5 h6');
export const LISTS = names('ul ol menu dir');

/** Elements that stand on lines of their own. */
export const BLOCKS = names(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section
  search summary table tbody td tfoot th thead tr ul xmp listing plaintext
`);

/** Blocks with a blank line before and behind, where no style says otherwise. */
const SPACED = names('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre xmp listing figure table hr menu dir');

const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const ZERO = '0(?:\\.0+)?(?:pt|px|em|in|cm|mm|rem|%)?';

/** Whether an element begins and ends lines. */
export function isBlock(node: HtmlNode): boolean {
  const block = BLOCKS.has(node.name!);
  const style = node.attribs!.style;
  const display = style && DISPLAY.exec(style)?.[1]?.toLowerCase();
  if (!display) return block;
  if (block) return display !== 'inline' && display !== 'contents';
  return display === 'block' || display === 'flex' || display === 'grid' || display === 'list-item';
}

const sidePattern = (side: string) => new RegExp(`(?:^|[;\\s])margin-${side}\\s*:\\s*([^;]+)`, 'i');
const SIDES = { top: sidePattern('top'), bottom: sidePattern('bottom') };
const MARGIN = /(?:^|[;\s])margin\s*:\s*([^;]+)/i;
const IS_ZERO = new RegExp(`^-?${ZERO}$`, 'i');

/** The margin a style gives: true where there is one, false where it is nil, null where none is stated. */
function margin(style: string, side: 'top' | 'bottom'): boolean | null {
  let value = SIDES[side].exec(style)?.[1]?.trim();
  if (value === undefined) {
    const all = MARGIN.exec(style)?.[1]?.trim().split(/\s+/);
    value = side === 'bottom' ? (all?.[2] ?? all?.[0]) : all?.[0];
  }
  return value === undefined ? null : !IS_ZERO.test(value) && value !== 'auto';
}

/** Whether a blank line stands before ("top") or behind ("bottom") a block. */
export function isSpaced(node: HtmlNode, side: 'top' | 'bottom'): boolean {
  const style = attribute(node, 'style');
  const stated = style.includes('margin') ? margin(style, side) : null;
  if (
    LISTS.has(node.name!) &&
    node.parent &&
    (node.parent.name === 'li' || LISTS.has(node.parent.name ?? ''))
  )
    return false;
  return stated ?? SPACED.has(node.name!);
}

const PADDED = /padding-left\s*:\s*(\d+)/i;
const WIDTH_OF_SPACE = 3;

/** Whether a style sets inline text apart from what stands before it, as a space would. */
export const isSetApart = (node: HtmlNode): boolean =>
  Number(PADDED.exec(attribute(node, 'style'))?.[1] ?? 0) >= WIDTH_OF_SPACE && !isBlock(node);
