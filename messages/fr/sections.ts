import type { Translation } from '@/lib/i18n/translation';
import type { sections as english } from '../en/sections';

export const sections: Translation<typeof english> = {
  titles: {
    job_summary: 'Le poste en bref',
    comparison: 'Comparaison',
    resume_summary: 'Profil',
    work_experience: 'Expérience professionnelle',
    cover_letter: 'Lettre de motivation',
  },
};
