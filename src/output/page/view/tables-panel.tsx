import type { Figure, Table } from '../../../record/table.js';
import { titleOf } from '../model/kinds.js';
import { figureValue } from '../model/values.js';
import { useLooking } from './looking.js';

/** The figures of a table by their rows, in order. */
function rowsOf(figures: readonly Figure[]): Figure[][] {
  const rows = new Map<number, Figure[]>();
  for (const figure of figures) rows.set(figure.row, [...(rows.get(figure.row) ?? []), figure]);
  return [...rows.values()];
}

/** A period, its days under each other. */
const Period = ({ value }: { readonly value: string }) => (
  <span class="period">
    {value.split('/').map((day, index) => (
      <span key={day}>
        {index > 0 && '– '}
        {day}
      </span>
    ))}
  </span>
);

function Statement({ table }: { readonly table: Table }) {
  const { showInText } = useLooking();
  const { id, title, statement, unit, columns, figures } = table;
  const name = title?.text.replace(/\s+/g, ' ') ?? titleOf(statement);
  return (
    <section class="statement" aria-label={name}>
      <h3>
        {name} <span class="facet">{statement}</span>
      </h3>
      {unit && <p class="card-line muted">{unit.text.text}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={`Figures of ${name}`}>
        <table class="figures" id={id}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column.period ? (
                    <Period value={column.period} />
                  ) : (
                    column.heading.map(({ text }) => text).join(' ')
                  )}
                  {column.basis && <span class="facet">{column.basis}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(figures).map(([first, ...others]) => (
              <tr key={first!.id}>
                <th scope="row" style={{ paddingInlineStart: `${first!.path.length * 0.8 + 0.4}rem` }}>
                  {first!.label}
                </th>
                {columns.map((_, index) => {
                  const figure = [first!, ...others].find(({ column }) => column === index);
                  return (
                    <td key={index}>
                      {figure && (
                        <button
                          type="button"
                          class="plain"
                          data-element={figure.id}
                          title={`${first!.label}: ${figureValue(figure)}`}
                          onClick={() => showInText(figure.id)}
                        >
                          {figure.text}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** The tables of a release, their figures by row and period. */
export function TablesPanel() {
  const { tables } = useLooking().model.record;
  return tables.length === 0 ? (
    <p class="muted">No tables were found.</p>
  ) : (
    tables.map((table) => <Statement key={table.id} table={table} />)
  );
}
