import type { Block, Passage } from '@/lib/evidence/passages';
import { groupBlocks, type FieldItem, type Group } from './group-blocks';
import { Passages } from './passage-view';
import { usePointNames } from './use-point-names';

/** A written section's blocks. Size and face come from around it. */
export function BlocksView({ blocks }: { blocks: readonly Block[] }) {
  const { named } = usePointNames();
  return (
    <div className="space-y-4 wrap-anywhere">
      {groupBlocks(named(blocks)).map((group, index) => (
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
          <Passages passages={group.passages} />
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

function Fields({ items }: { items: FieldItem[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {items.map(({ label, passages, bullets }, index) => (
        <div key={index} className="gap-x-6 py-2.5 sm:grid sm:grid-cols-field">
          <dt className="text-small font-medium text-muted">{label}</dt>
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
