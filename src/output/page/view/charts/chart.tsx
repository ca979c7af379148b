import type { ComponentChildren } from 'preact';
import { useWidth } from './use-width.js';

interface ChartProps {
  readonly title: string;
  readonly height: number;
  /** draws at a width in pixels */
  readonly children: (width: number) => ComponentChildren;
}

/** A titled picture that is as wide as there is room. */
export function Chart({ title, height, children }: ChartProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <section class="chart" aria-label={title}>
      <h3>{title}</h3>
      <div ref={box}>
        <svg width={width} height={height}>
          <title>{title}</title>
          {children(width)}
        </svg>
      </div>
    </section>
  );
}

interface RowProps {
  /** what the row says in full: its name, and what stands by the pointer */
  readonly label: string;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

/** A row of a chart that leads to its place in the text. */
export function ChartRow({ label, onOpen, children }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside SVG
    <g
      class="row"
      role="button"
      tabIndex={0}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}

/** Room a letter takes, pixels; generous, so that what is cut is cut within its column. */
const LETTER = 6.6;

/** Words that fit into a width. */
export function fitted(words: string, width: number): string {
  const most = Math.max(4, Math.floor(width / LETTER));
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}
