import { PencilLine, RotateCw, Square } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { hidden } from '@/components/ui/hidden';
import type { SectionState } from '@/components/workspace/section-state';
import type { Retry } from '@/components/workspace/use-analysis';
import type { SectionContent, SectionId } from '@/lib/sections/catalog';
import { SectionDownload } from '@/components/results/export/section-download';
import { CopyButton } from '@/components/results/copying/copy-button';
import { WishForm } from './wish-form';
import { ProviderBadge } from '@/components/results/provider/provider-badge';

interface SectionHeadProps {
  section: SectionId;
  title: string;
  state: SectionState;
  onRetry: Retry;
  onStop: (sections: readonly SectionId[]) => void;
  /** Null while the text is being edited. */
  onEdit: (() => void) | null;
}

export function SectionHead(props: SectionHeadProps) {
  const { section, title, state } = props;
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 xl:flex-nowrap">
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1.5">
        <h2 id={`${section}-title`} tabIndex={-1} className="text-heading">
          {title}
        </h2>
        {state.status === 'ready' && <ProviderBadge answer={state.answer} />}
      </div>
      <div className="-mr-2 -ml-2.5 flex flex-wrap items-center xl:shrink-0 xl:flex-nowrap print:hidden">
        <Actions {...props} />
      </div>
    </header>
  );
}

function Actions({ section, title, state, onRetry, onStop, onEdit }: SectionHeadProps) {
  const t = useTranslations('results.section');
  // The button goes with the state it belongs to; the focus waits at the title.
  const act = (action: () => void) => {
    document.getElementById(`${section}-title`)?.focus({ preventScroll: true });
    action();
  };
  switch (state.status) {
    case 'pending':
      // A first run is stopped as a whole, from the bar on top; a new try by itself.
      return state.earlier === null ? null : (
        <Button variant="quiet" onClick={() => act(() => onStop([section]))}>
          <Square aria-hidden className="size-3.5" />
          <span>{t.rich('stop', { title, hidden })}</span>
        </Button>
      );
    case 'ready':
      return (
        <>
          <CopyButton title={title} content={state.content} kept={state.kept} />
          <SectionDownload title={title} content={state.content} kept={state.kept} />
          <EditButton title={title} content={state.content} onEdit={onEdit} />
          <Button variant="quiet" onClick={() => act(() => void onRetry([section]))}>
            <RotateCw aria-hidden className="size-4" />
            <span>{t.rich('again', { title, hidden })}</span>
          </Button>
          {state.answer.provider !== 'builtin' && section !== 'comparison' && (
            <WishForm title={title} onWish={(wish) => act(() => void onRetry([section], wish))} />
          )}
        </>
      );
    case 'failed':
      return (
        <>
          {state.builtin !== null && (
            <>
              <CopyButton title={title} content={state.builtin} kept={[]} />
              <SectionDownload title={title} content={state.builtin} kept={[]} />
              <EditButton title={title} content={state.builtin} onEdit={onEdit} />
            </>
          )}
          <Button className="mr-2" onClick={() => act(() => void onRetry([section]))}>
            <RotateCw aria-hidden className="size-4" />
            <span>{t.rich('retry', { title, hidden })}</span>
          </Button>
        </>
      );
  }
}

interface EditButtonProps extends Pick<SectionHeadProps, 'title' | 'onEdit'> {
  content: SectionContent;
}

function EditButton({ title, content, onEdit }: EditButtonProps) {
  const t = useTranslations('results.section');
  if (content.kind !== 'text' || onEdit === null) return null;
  return (
    <Button variant="quiet" onClick={onEdit}>
      <PencilLine aria-hidden className="size-4" />
      <span>{t.rich('edit', { title, hidden })}</span>
    </Button>
  );
}
