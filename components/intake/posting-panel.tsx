import { LinkField } from './link-field';
import { TextField } from './text-field';
import { bareLink, type LinkReading } from './use-posting-link';

interface PostingPanelProps {
  value: string;
  problem: string | undefined;
  reading: LinkReading;
  onChange: (value: string) => void;
  onLink: (link: string) => void;
}

/** The posting, pasted, or read from a link. */
export function PostingPanel({ value, problem, reading, onChange, onLink }: PostingPanelProps) {
  return (
    <div className="flex flex-col rounded-lg border border-line bg-sheet p-4 shadow-sheet sm:p-5">
      <TextField name="posting" value={value} problem={problem} onChange={onChange}>
        <LinkField pasted={bareLink(value)} reading={reading} onRead={onLink} />
      </TextField>
    </div>
  );
}
