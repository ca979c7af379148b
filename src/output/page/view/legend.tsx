import { KIND_NAMES, MARK_KINDS, type MarkKind } from '../model/kinds.js';
import type { Mention } from '../model/mentions.js';

interface LegendProps {
  readonly mentions: readonly Mention[];
  readonly shown: ReadonlySet<MarkKind>;
  readonly onToggle: (kind: MarkKind) => void;
}

/** The kinds that are marked in the text, each to be switched on and off. */
export function Legend({ mentions, shown, onToggle }: LegendProps) {
  return (
    <fieldset class="legend">
      <legend>Marked in the text</legend>
      {MARK_KINDS.map((kind) => {
        const count = mentions.filter((mention) => mention.kind === kind).length;
        return count === 0 ? null : (
          <label key={kind}>
            <input type="checkbox" checked={shown.has(kind)} onChange={() => onToggle(kind)} />
            <span class={`swatch k-${kind}`}>{KIND_NAMES[kind].many}</span> {count}
          </label>
        );
      })}
    </fieldset>
  );
}
