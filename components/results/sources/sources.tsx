'use client';

import { createContext, useContext } from 'react';
import type { Line, LineId } from '@/lib/structure/lines';

/** The submitted texts as numbered lines, and the way to look a line up in its text. */
export interface Sources {
  resume: Line[];
  posting: Line[];
  textOf: (id: LineId) => string | undefined;
  show: (id: LineId) => void;
}

const Context = createContext<Sources | null>(null);

export const SourcesProvider = Context.Provider;

export function useSources(): Sources {
  const sources = useContext(Context);
  if (sources === null) throw new Error('useSources needs a SourcesProvider above it');
  return sources;
}
