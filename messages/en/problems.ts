import { fileProblemSentences } from '@/lib/documents/file-problem';
import { postingProblemSentences } from '@/lib/documents/posting-problem';

export const problems = {
  file: fileProblemSentences,
  link: {
    ...postingProblemSentences,
    'connection-lost':
      'The connection was lost before the posting was read. Try again, or paste the text of the posting.',
  },
  form: 'This request isn’t complete. Reload the page and try again; your texts stay.',
  resume: {
    missing: 'Add your resume first.',
    'too-short':
      'This is too short to work with: {length, number} of at least {min, number} characters. Paste the whole resume.',
    'too-long':
      'This is too long: {length, number} of at most {max, number} characters. Take out what doesn’t belong to the resume.',
    'no-prose': 'This doesn’t read like the text of a resume. Paste it as words and sentences.',
  },
  posting: {
    missing: 'Add the job posting first.',
    'too-short':
      'This is too short to work with: {length, number} of at least {min, number} characters. Paste the whole job posting.',
    'too-long':
      'This is too long: {length, number} of at most {max, number} characters. Take out what doesn’t belong to the job posting.',
    'no-prose': 'This doesn’t read like the text of a job posting. Paste it as words and sentences.',
  },
} as const;
