import { useEffect, useRef, useState } from 'preact/hooks';
import { type Content, mediaTypeOfFile, mediaTypeOfText } from './extract.js';

interface IntakeProps {
  readonly isBusy: boolean;
  readonly problems: readonly string[];
  readonly onTake: (contents: readonly Content[], date: string) => void;
}

const contentsOf = (files: Iterable<File>): Content[] =>
  [...files].map((file) => ({ name: file.name, body: file, mediaType: mediaTypeOfFile(file.name) }));

/** Where a release is pasted, chosen or dropped. */
export function Intake({ isBusy, problems, onTake }: IntakeProps) {
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  const [isOver, setOver] = useState(false);
  const latest = useRef({ date, onTake });
  latest.current = { date, onTake };
  // a file may be dropped anywhere on the page
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const contents = contentsOf(event.dataTransfer?.files ?? []);
      if (contents.length > 0) latest.current.onTake(contents, latest.current.date);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', over);
      removeEventListener('drop', drop);
    };
  }, []);
  return (
    <form
      class={`intake ${isOver ? 'is-over' : ''}`}
      aria-label="Add a release"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onTake([{ name: 'pasted', body: text, mediaType: mediaTypeOfText(text) }], date);
        setText('');
      }}
    >
      <label>
        Paste a press release, or drop files anywhere
        <textarea
          rows={6}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <div class="intake-row">
        <label>
          Release date, where the text has none
          <input type="date" value={date} onInput={({ currentTarget }) => setDate(currentTarget.value)} />
        </label>
        <label class="file">
          Files
          <input
            type="file"
            multiple
            onChange={({ currentTarget }) => {
              const contents = contentsOf(currentTarget.files ?? []);
              currentTarget.value = '';
              if (contents.length > 0) onTake(contents, date);
            }}
          />
        </label>
        <button type="submit" class="primary" disabled={isBusy}>
          {isBusy ? 'Reading…' : 'Extract'}
        </button>
      </div>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} class="problem">
            {problem}
          </p>
        ))}
      </div>
    </form>
  );
}
