import { CircleAlert, Undo2 } from 'lucide-react';
import { useCallback, useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Problems } from '@/components/workspace/use-analysis';
import type { Drafting } from '@/components/workspace/use-draft';
import { PostingPanel } from './posting-panel';
import { ResumePanel } from './resume-panel';
import { usePostingLink, type ReadLink } from './use-posting-link';
import { useResumeFile } from './use-resume-file';

interface IntakeFormProps {
  actions: IntakeActions;
  drafting: Drafting;
  problems: Problems;
  onCompare: () => void;
  /** Back to the results, where there are any. */
  onCancel: (() => void) | null;
  /** What stands beside the button: what to write in, and what happens with the texts. */
  children: ReactNode;
}

/** What the form asks of the server. */
export interface IntakeActions {
  readLink: ReadLink;
  /** Takes the form itself where scripts are off. */
  post: (form: FormData) => void;
}

/** The two texts and the button that sends them. Without scripts it is posted, and a whole page comes back. */
export function IntakeForm({ actions, drafting, problems, onCompare, onCancel, children }: IntakeFormProps) {
  const t = useTranslations('intake');
  const { draft, edit, overwrite, undo } = drafting;
  const form = useRef<HTMLFormElement>(null);
  const takeResume = useCallback((resume: string) => overwrite({ resume }), [overwrite]);
  const file = useResumeFile(takeResume);
  const takePosting = useCallback((posting: string) => overwrite({ posting }), [overwrite]);
  const linked = usePostingLink(actions.readLink, takePosting);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  async function fillExample() {
    const { example } = await import('./example');
    file.forget();
    linked.forget();
    overwrite(example);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    onCompare();
  }

  function submitByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  }

  return (
    <form ref={form} action={actions.post} noValidate onSubmit={submit} onKeyDown={submitByKey}>
      <div className="grid gap-5 lg:grid-cols-2">
        <ResumePanel
          value={draft.resume}
          problem={problems.resume}
          reading={file.reading}
          onChange={(resume) => edit({ resume })}
          onFile={(chosen) => void file.read(chosen)}
        />
        <PostingPanel
          value={draft.posting}
          problem={problems.posting}
          reading={linked.reading}
          onChange={(posting) => edit({ posting })}
          onLink={(link) => void linked.read(link)}
        />
      </div>
      {problems.form !== undefined && (
        <p role="alert" className="mt-4 flex gap-2 text-small text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {problems.form}
        </p>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-x-3 gap-y-4">
        <Button
          type="submit"
          variant="primary"
          className="min-h-11 px-8 text-body"
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t('compare')}
        </Button>
        <Button className="min-h-11" onClick={() => void fillExample()}>
          {t('example')}
        </Button>
        {undo !== null && (
          <Button variant="quiet" className="min-h-11" onClick={undo}>
            <Undo2 aria-hidden className="size-4" />
            {t('bringBack')}
          </Button>
        )}
        {onCancel !== null && (
          <Button variant="quiet" className="min-h-11" onClick={onCancel}>
            {t('backToResults')}
          </Button>
        )}
        <div className="basis-full space-y-3 lg:ml-auto lg:basis-auto">{children}</div>
      </div>
    </form>
  );
}
