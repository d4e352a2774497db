import type { Translation } from '@/lib/i18n/translation';
import type { sections as english } from '../en/sections';

export const sections: Translation<typeof english> = {
  titles: {
    job_summary: 'Resumen del puesto',
    comparison: 'Comparación',
    resume_summary: 'Perfil profesional',
    work_experience: 'Experiencia laboral',
    cover_letter: 'Carta de presentación',
  },
};
