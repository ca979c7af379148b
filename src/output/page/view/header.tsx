import { useState } from 'preact/hooks';
import { counted } from '../model/wording.js';

const THEMES = ['auto', 'light', 'dark'] as const;

interface HeaderProps {
  readonly count: number;
  readonly isListOpen: boolean;
  readonly onToggleList: () => void;
}

/** The bar at the top: what this is, and how it looks. */
export function Header({ count, isListOpen, onToggleList }: HeaderProps) {
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('auto');
  const turn = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    document.documentElement.dataset.theme = next;
    setTheme(next);
  };
  return (
    <header class="topbar">
      <h1>press-facts {count > 0 && <span class="count">{counted(count, 'release')}</span>}</h1>
      {count > 1 && (
        <button type="button" class="wide-only" aria-expanded={isListOpen} onClick={onToggleList}>
          {isListOpen ? 'Hide list' : 'Show list'}
        </button>
      )}
      <button type="button" onClick={turn}>
        Theme: {theme}
      </button>
    </header>
  );
}
