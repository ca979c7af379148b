import type { Span } from '../../../record/span.js';
import { placeKey } from '../model/model.js';
import { useLooking } from './looking.js';

/** The sentences something was read from, each leading to its place. */
export function Evidence({ spans, rule }: { readonly spans: readonly Span[]; readonly rule: string }) {
  const { showInText } = useLooking();
  return (
    <details class="evidence">
      <summary>
        Evidence <code>{rule}</code>
      </summary>
      {spans.map(({ text, start, end }) => (
        <button key={start} type="button" class="quoted" onClick={() => showInText(placeKey(start, end))}>
          {text}
        </button>
      ))}
    </details>
  );
}
