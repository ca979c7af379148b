import { useMemo, useState } from 'preact/hooks';
import { KIND_NAMES, MARK_KINDS, titleOf } from '../model/kinds.js';
import { rowOf } from '../model/model.js';
import { COLUMNS, type Column, cellOf, type RowChoice, rowsOf } from '../model/rows.js';
import { counted, inferredWords } from '../model/wording.js';
import { useLooking } from './looking.js';
import { useGrowing } from './use-growing.js';

const ALL: RowChoice = { kind: null, words: '', by: null, isDescending: false };

/** The order after a click on a heading: up, down, that of the text. */
function turned(choice: RowChoice, by: Column): RowChoice {
  if (choice.by !== by) return { ...choice, by, isDescending: false };
  return choice.isDescending
    ? { ...choice, by: null, isDescending: false }
    : { ...choice, isDescending: true };
}

function Heading({
  column,
  choice,
  onChoice,
}: {
  readonly column: Column;
  readonly choice: RowChoice;
  readonly onChoice: (choice: RowChoice) => void;
}) {
  const order = choice.isDescending ? 'descending' : 'ascending';
  const isSorted = choice.by === column;
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <button type="button" class="sort" onClick={() => onChoice(turned(choice, column))}>
        {titleOf(column)} <span aria-hidden="true">{isSorted ? (choice.isDescending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}

/** The mentions as a table: filtered by kind and words, sorted by any column. */
export function MentionsPanel({ target }: { readonly target: string | null }) {
  const { model, showInText } = useLooking();
  const [choice, setChoice] = useState(ALL);
  const rows = useMemo(() => rowsOf(model.mentions, choice), [model, choice]);
  const wanted = rows.findIndex(({ key }) => rowOf(key) === target);
  const { shown, more } = useGrowing(rows, wanted);
  const kinds = MARK_KINDS.filter((kind) => model.mentions.some((mention) => mention.kind === kind));
  return (
    <section aria-label="Mentions">
      <h3>Mentions</h3>
      <div class="filters">
        <label>
          Kind
          <select
            value={choice.kind ?? ''}
            onChange={({ currentTarget }) =>
              setChoice({ ...choice, kind: kinds.find((kind) => kind === currentTarget.value) ?? null })
            }
          >
            <option value="">All</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_NAMES[kind].many}
              </option>
            ))}
          </select>
        </label>
        <label>
          Filter
          <input
            type="search"
            value={choice.words}
            onInput={({ currentTarget }) => setChoice({ ...choice, words: currentTarget.value })}
          />
        </label>
        <span role="status">{counted(rows.length, 'mention')}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label="Table of mentions">
        <table class="mentions">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} choice={choice} onChoice={setChoice} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((mention) => (
              <tr key={mention.key} data-element={rowOf(mention.key)} tabIndex={-1}>
                <td>
                  <span class={`dot k-${mention.kind}`} aria-hidden="true" />
                  {cellOf(mention, 'kind')}
                </td>
                <td>
                  <button type="button" class="plain" onClick={() => showInText(mention.key)}>
                    {mention.text}
                  </button>
                </td>
                <td>
                  {mention.value}
                  {mention.inferred.length > 0 && (
                    <span class="inferred">{inferredWords(mention.inferred)} inferred</span>
                  )}
                </td>
                <td>{cellOf(mention, 'section')}</td>
                <td>
                  <code>{cellOf(mention, 'rule')}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more}
    </section>
  );
}
