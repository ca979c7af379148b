import { useMemo, useState } from 'preact/hooks';

/** The mark whose details are shown, and the box they stand by. */
export interface DetailsAt {
  readonly key: string;
  readonly box: DOMRect;
}

/** What the text tells of the pointer and the focus. */
export interface DetailHandlers {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onFocusOut: () => void;
}

function detailsAt(target: EventTarget | null): DetailsAt | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  const key = mark?.dataset.key;
  return mark && key ? { key, box: mark.getClientRects()[0] ?? mark.getBoundingClientRect() } : null;
}

/** Follows the pointer and the focus over the marks of a text. */
export function useDetails(): { readonly shown: DetailsAt | null; readonly handlers: DetailHandlers } {
  const [shown, setShown] = useState<DetailsAt | null>(null);
  const handlers = useMemo<DetailHandlers>(
    () => ({
      onPointerOver: ({ target, pointerType }) => {
        if (pointerType === 'mouse') setShown(detailsAt(target));
      },
      onPointerLeave: () => setShown(null),
      onFocusIn: ({ target }) => setShown(detailsAt(target)),
      onFocusOut: () => setShown(null),
    }),
    [],
  );
  return { shown, handlers };
}
