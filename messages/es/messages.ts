import { intake } from './intake';
import { notFound } from './not-found';
import { privacy } from './privacy';
import { problems } from './problems';
import { sections } from './sections';
import { site } from './site';

export const messages = { site, intake, problems, sections, notFound, privacy };
