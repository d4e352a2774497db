import type { Translation } from '@/lib/i18n/translation';
import type { sections as english } from '../en/sections';

export const sections: Translation<typeof english> = {
  titles: {
    job_summary: 'Die Stelle in Kürze',
    comparison: 'Abgleich',
    resume_summary: 'Kurzprofil',
    work_experience: 'Berufserfahrung',
    cover_letter: 'Anschreiben',
  },
};
