import { ComparisonView } from '@/components/results/comparison/comparison-view';
import { TextView } from '@/components/results/text/text-view';
import type { SectionContent, SectionId } from '@/lib/sections/catalog';

/** A section's content, whoever made it. */
export function SettledContent({ section, content }: { section: SectionId; content: SectionContent }) {
  if (content.kind === 'table') return <ComparisonView rows={content.rows} />;
  // The catalog ties tables to the comparison; texts are all the others.
  return section === 'comparison' ? null : <TextView section={section} blocks={content.blocks} />;
}
