import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { FileNote } from './file-note';
import { TextField } from './text-field';
import { useFileDrop } from './use-file-drop';
import type { FileReading } from './use-resume-file';

interface ResumePanelProps {
  value: string;
  problem: string | undefined;
  reading: FileReading;
  onChange: (value: string) => void;
  onFile: (file: File) => void;
}

/** The resume, dropped anywhere on the panel, chosen, or pasted. */
export function ResumePanel({ value, problem, reading, onChange, onFile }: ResumePanelProps) {
  const t = useTranslations('intake.resume');
  const chooser = useRef<HTMLInputElement>(null);
  const { isOver, dropProps } = useFileDrop(onFile);
  return (
    <div
      {...dropProps}
      data-dropping={isOver || undefined}
      className="relative flex flex-col rounded-lg border border-line bg-sheet p-4 shadow-sheet data-dropping:border-accent sm:p-5"
    >
      <TextField
        name="resume"
        value={value}
        problem={problem}
        onChange={onChange}
        aside={
          <Button onClick={() => chooser.current?.click()}>
            <Upload aria-hidden className="size-4" />
            {t('choose')}
          </Button>
        }
      >
        <input
          ref={chooser}
          type="file"
          accept=".pdf,.docx,.txt,.md,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,text/markdown"
          hidden
          tabIndex={-1}
          aria-label={t('chooser')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // Emptied, so that choosing the same file again is heard.
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <FileNote reading={reading} />
      </TextField>
      {isOver && (
        <div className="pointer-events-none absolute inset-0 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-accent-wash">
          <p className="font-serif text-title font-semibold text-accent">{t('drop')}</p>
        </div>
      )}
    </div>
  );
}
