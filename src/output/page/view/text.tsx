import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { blocksOf } from '../model/blocks.js';
import { cellsOf } from '../model/cells.js';
import type { MarkKind } from '../model/kinds.js';
import type { Mention } from '../model/mentions.js';
import type { Model } from '../model/model.js';
import { nest, type Piece } from '../model/nest.js';
import { moveAmongMarks, startMarks } from './roving.js';
import type { DetailHandlers } from './use-details.js';

interface GridTextProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mention[];
}

/** The text of a stretch with the pieces in it, one inside the other. */
function Marked({
  text,
  start,
  end,
  pieces,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece<Mention>[];
}) {
  const parts = [];
  let at = start;
  for (const { mark, children, ...piece } of pieces) {
    if (at < piece.start) parts.push(text.slice(at, piece.start));
    const isFirst = piece.start === mark.start;
    parts.push(
      <mark
        key={`${mark.key}:${piece.start}`}
        class={`k-${mark.kind}`}
        data-key={mark.key}
        data-first={isFirst ? '' : undefined}
        tabIndex={isFirst ? -1 : undefined}
      >
        <Marked text={text} start={piece.start} end={piece.end} pieces={children} />
      </mark>,
    );
    at = piece.end;
  }
  if (at < end) parts.push(text.slice(at, end));
  return <>{parts}</>;
}

/** A table by its cells, columns under each other. */
function GridText({ text, start, end, marks }: GridTextProps) {
  const { columns, cells } = cellsOf(text, start, end);
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  return (
    <div class="grid" style={{ gridTemplateColumns: `minmax(9rem, auto) repeat(${columns - 1}, auto)` }}>
      {cells.map((cell) => (
        <div
          key={cell.start}
          class={cell.column === 1 || cell.column === null ? 'label' : 'number'}
          style={{ gridColumn: cell.column ?? '1 / -1' }}
        >
          <Marked text={text} start={cell.start} end={cell.end} pieces={nest(own, cell.start, cell.end)} />
        </div>
      ))}
    </div>
  );
}

interface ReleaseTextProps {
  readonly model: Model;
  readonly shown: ReadonlySet<MarkKind>;
  readonly onShow: (key: string) => void;
  readonly handlers: DetailHandlers;
}

/** The whole text of the release, every mention of the kinds shown marked. Its text content is the text. */
export const ReleaseText = memo(({ model, shown, onShow, handlers }: ReleaseTextProps) => {
  const { record, mentions } = model;
  const root = useRef<HTMLElement>(null);
  const marks = mentions.filter(({ kind }) => shown.has(kind));
  useEffect(() => {
    if (root.current) startMarks(root.current);
  });
  const show = (target: EventTarget | null): boolean => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : null;
    if (key) onShow(key);
    return Boolean(key);
  };
  return (
    <article
      id="release-text"
      ref={root}
      onClick={(event) => show(event.target)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' ? show(event.target) : moveAmongMarks(event.currentTarget, event.key))
          event.preventDefault();
      }}
      {...handlers}
    >
      {blocksOf(record).map(({ kind, form, begins, start, end }) => (
        <div key={start} class={`block s-${kind} f-${form} b-${begins}`} data-section={kind}>
          {form === 'grid' ? (
            <GridText text={record.text} start={start} end={end} marks={marks} />
          ) : (
            <Marked text={record.text} start={start} end={end} pieces={nest(marks, start, end)} />
          )}
        </div>
      ))}
    </article>
  );
});
