import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '@/lib/sections/limits';
import type { Draft } from '@/lib/browser/draft';

interface TextFieldProps {
  name: keyof Draft;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
  /** Stands beside the label. */
  aside?: ReactNode;
  /** Stands beneath the text. */
  children?: ReactNode;
}

/** A text with its label, its count against the limit, and its problem as a sentence. */
export function TextField({ name, value, problem, onChange, aside, children }: TextFieldProps) {
  const t = useTranslations('intake');
  const id = useId();
  const { max } = limits[name];
  const length = value.trim().length;
  return (
    <div className="flex grow flex-col">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <label htmlFor={id} className="font-serif text-title font-semibold">
          {t(`${name}.label`)}
        </label>
        {aside}
      </div>
      <textarea
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={t(`${name}.placeholder`)}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem ${id}-hint ${id}-count`}
        className="mt-2 min-h-field w-full grow resize-y rounded-md border border-edge bg-sheet px-4 py-3 text-body text-ink sm:text-small placeholder:text-muted focus-visible:outline-offset-0 aria-[invalid=true]:border-bad"
      />
      <p id={`${id}-problem`} className="mt-1.5 text-caption text-bad empty:hidden">
        {problem !== undefined && (
          <span className="flex gap-1.5">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {problem}
          </span>
        )}
      </p>
      <div className="mt-1.5 flex flex-wrap items-start justify-between gap-x-6 text-caption text-muted">
        <p id={`${id}-hint`} className="grow basis-32">
          {t(`${name}.hint`)}
        </p>
        <p id={`${id}-count`} className={`shrink-0 tabular-nums ${length > max ? 'text-bad' : ''}`}>
          {t.rich('count', {
            length,
            max,
            hidden: (words) => <span className="sr-only">{words}</span>,
          })}
        </p>
      </div>
      {children}
    </div>
  );
}
