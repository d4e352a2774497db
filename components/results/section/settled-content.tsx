import { ComparisonView } from '@/components/results/comparison/comparison-view';
import { RewritesView } from '@/components/results/rewrites/rewrites-view';
import { TextView } from '@/components/results/text/text-view';
import type { SectionContent, SectionId } from '@/lib/sections/catalog';

/** A section's content, whoever made it. */
export function SettledContent({ section, content }: { section: SectionId; content: SectionContent }) {
  if (content.kind === 'table') return <ComparisonView content={content} />;
  switch (section) {
    case 'comparison':
      // The catalog ties tables to the comparison; texts are all the others.
      return null;
    case 'work_experience':
      return <RewritesView content={content} />;
    default:
      return <TextView section={section} content={content} />;
  }
}
