'use client';

import { Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { themeCookie, themes, type Theme } from './theme';

const icons: Record<Theme, LucideIcon> = { system: Monitor, light: Sun, dark: Moon };

const oneYear = 365 * 24 * 60 * 60;

function apply(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // Where cookies are forbidden this does nothing, and the choice holds until the page is left.
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${theme === 'system' ? 0 : oneYear}; samesite=lax`;
}

export function ThemeSwitch({ initial }: { initial: Theme }) {
  const t = useTranslations('site.theme');
  const [chosen, setChosen] = useState(initial);
  return (
    <fieldset className="flex rounded-full border border-line bg-sheet p-0.5">
      <legend className="sr-only">{t('legend')}</legend>
      {themes.map((theme) => {
        const Icon = icons[theme];
        return (
          <label
            key={theme}
            title={t(theme)}
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
            <span className="sr-only">{t(theme)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
