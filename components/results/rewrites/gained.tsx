'use client';

import { createContext, useContext } from 'react';
import type { Passage } from '@/lib/evidence/passages';
import type { Stretch } from './differences';

/** Which words of a passage its source doesn't have; none where nothing is held against a source. */
const Context = createContext<(passage: Passage) => readonly Stretch[]>(() => []);

export const GainedProvider = Context.Provider;
export const useGained = () => useContext(Context);
