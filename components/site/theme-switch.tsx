'use client';

import { Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { themeCookie, themes, type Theme } from './theme';

const faces: Record<Theme, { name: string; Icon: LucideIcon }> = {
  system: { name: 'Theme of the system', Icon: Monitor },
  light: { name: 'Light theme', Icon: Sun },
  dark: { name: 'Dark theme', Icon: Moon },
};

const oneYear = 365 * 24 * 60 * 60;

function apply(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // Where cookies are forbidden this does nothing, and the choice holds until the page is left.
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${theme === 'system' ? 0 : oneYear}; samesite=lax`;
}

export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [chosen, setChosen] = useState(initial);
  return (
    <fieldset className="flex rounded-full border border-line bg-sheet p-0.5">
      <legend className="sr-only">Theme</legend>
      {themes.map((theme) => {
        const { name, Icon } = faces[theme];
        return (
          <label
            key={theme}
            title={name}
            className="grid size-8 place-items-center rounded-full text-muted hover:text-ink has-checked:bg-well has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={chosen === theme}
              onChange={() => {
                setChosen(theme);
                apply(theme);
              }}
              className="sr-only"
            />
            <Icon aria-hidden className="size-4" />
            <span className="sr-only">{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
