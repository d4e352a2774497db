import { useTranslations } from 'use-intl';
import type { Block, Passage } from '@/lib/evidence/passages';
import { groupBlocks, type FieldItem, type Group } from './group-blocks';
import { Passages } from './passage-view';
import { pointNamed } from './point-name';

/** A written section's blocks. Size and face come from around it. */
export function BlocksView({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="space-y-4 wrap-anywhere">
      {groupBlocks(blocks).map((group, index) => (
        <GroupView key={index} group={group} />
      ))}
    </div>
  );
}

function GroupView({ group }: { group: Group }) {
  switch (group.kind) {
    case 'heading':
      return (
        <h3 className="pt-2 text-lead">
          <Heading passages={group.passages} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className="whitespace-pre-line">
          <Passages passages={group.passages} />
        </p>
      );
    case 'list':
      return <Bullets items={group.items} />;
    case 'fields':
      return <Fields items={group.items} />;
  }
}

function Bullets({ items }: { items: Passage[][] }) {
  return (
    <ul className="list-disc space-y-2 pl-5 marker:text-edge">
      {items.map((passages, index) => (
        <li key={index} className="pl-1">
          <Passages passages={passages} />
        </li>
      ))}
    </ul>
  );
}

/** A point of a job summary may be a heading, too. */
function Heading({ passages }: { passages: Passage[] }) {
  const t = useTranslations('results.points');
  const point = pointNamed(passages.map(({ text }) => text).join(''));
  return point === undefined ? <Passages passages={passages} /> : t(point);
}

function Fields({ items }: { items: FieldItem[] }) {
  const t = useTranslations('results.points');
  const nameOf = (label: string) => {
    const point = pointNamed(label);
    return point === undefined ? label : t(point);
  };
  return (
    <dl className="divide-y divide-line border-y border-line">
      {items.map(({ label, passages, bullets }, index) => (
        <div key={index} className="gap-x-6 py-2.5 sm:grid sm:grid-cols-field">
          <dt className="text-small font-medium text-muted">{nameOf(label)}</dt>
          <dd className="space-y-2">
            {passages.length > 0 && (
              <p>
                <Passages passages={passages} />
              </p>
            )}
            {bullets.length > 0 && <Bullets items={bullets} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
