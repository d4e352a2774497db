'use client';

import { useCallback, useState, type ComponentProps } from 'react';
import type { Generate } from '@/components/workspace/use-analysis';
import { Workspace } from '@/components/workspace/workspace';
import type { ProviderId } from '@/lib/ai/types';
import type { Drill, Drillable } from '@/lib/operations/drill/faults';
import type { GenerateInput, GenerateReply } from '@/lib/sections/catalog';
import { DrillPanel } from './drill-panel';

interface DrillableWorkspaceProps extends ComponentProps<typeof Workspace> {
  generate: (input: GenerateInput & Drillable) => Promise<GenerateReply>;
  /** Who can be made to fail, in the order in which they are asked. */
  chain: readonly ProviderId[];
}

/** The workspace of a server that allows drills: each Compare and Retry takes along what the panel says by then. */
export function DrillableWorkspace({ generate, chain, ...workspace }: DrillableWorkspaceProps) {
  const [drill, setDrill] = useState<Drill>({});
  const drilled = useCallback<Generate>((input) => generate({ ...input, drill }), [generate, drill]);
  return (
    <>
      <DrillPanel chain={chain} drill={drill} onChange={setDrill} />
      <Workspace {...workspace} generate={drilled} />
    </>
  );
}
