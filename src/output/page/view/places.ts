/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The element whose text content is the text of the release, character by character. */
const textElement = (): HTMLElement | null => document.getElementById('release-text');

/** The range of a stretch in the text, or null where there is no text. */
function rangeOf({ start, end }: Stretch): Range | null {
  const root = textElement();
  if (!root) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!isOpen && start < offset + length) {
      range.setStart(node, start - offset);
      isOpen = true;
    }
    if (isOpen && end <= offset + length) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset += length;
  }
  return null;
}

/** Paints stretches of the text, in place of what was painted under that name before. */
export function paint(name: 'pointed' | 'visited', stretches: readonly Stretch[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = stretches.flatMap((stretch) => rangeOf(stretch) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** The nearest element around that scrolls. */
function scrollerOf(element: Element | null): Element {
  for (let each = element; each; each = each.parentElement)
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY))
      return each;
  return document.documentElement;
}

/** Scrolls a box into the middle of what scrolls it. */
function centre(element: Element | null, top: number): void {
  const scroller = scrollerOf(element);
  const isPage = scroller === document.documentElement;
  const middle = isPage ? innerHeight / 3 : scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
  scroller.scrollBy({ top: top - middle });
}

/**
 * Scrolls to a place of the text and paints it; a mark there takes the focus.
 *
 * @param key of the mark, where there is one
 */
export function reveal(key: string, place: Stretch): void {
  const range = rangeOf(place);
  if (!range) return;
  centre(range.startContainer.parentElement, range.getBoundingClientRect().top);
  paint('visited', [place]);
  markOf(key)?.focus({ preventScroll: true });
}

const markOf = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#release-text [data-first][data-key="${CSS.escape(key)}"]`);

/** Scrolls to an element of the record and gives it the focus. */
export function revealElement(name: string): void {
  const element = document.querySelector<HTMLElement>(`[data-element="${CSS.escape(name)}"]`);
  if (!element) return;
  centre(element, element.getBoundingClientRect().top);
  element.focus({ preventScroll: true });
}
