/** The marks of a text that can have the focus, in text order. */
const marksIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-first]')];

function makeTabStop(marks: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  for (const mark of marks) if (mark.tabIndex === 0 && mark !== chosen) mark.tabIndex = -1;
  if (chosen) chosen.tabIndex = 0;
}

/** Sees to it that one of the marks of a text can be reached with the Tab key. */
export function startMarks(root: Element): void {
  const marks = marksIn(root);
  if (!marks.some(({ tabIndex }) => tabIndex === 0)) makeTabStop(marks, marks[0]);
}

/**
 * Moves the focus among the marks of a text: arrows to the next and the one before, Home and End to the ends.
 *
 * @returns whether the key is one of these
 */
export function moveAmongMarks(root: Element, key: string): boolean {
  const marks = marksIn(root);
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? marks.indexOf(focused) : -1;
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[key];
  if (next === undefined || at < 0) return false;
  const mark = marks[Math.min(Math.max(next, 0), marks.length - 1)];
  makeTabStop(marks, mark);
  mark?.focus();
  return true;
}
