import { sectionTitles } from '@/lib/sections/catalog';

export const sections = { titles: sectionTitles } as const;
