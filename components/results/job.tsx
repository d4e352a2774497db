'use client';

import { createContext, useContext } from 'react';

/** The job's title and company, where the job summary knows them. */
export interface JobNames {
  title: string | null;
  company: string | null;
}

const Context = createContext<JobNames>({ title: null, company: null });

export const JobProvider = Context.Provider;
export const useJob = () => useContext(Context);
