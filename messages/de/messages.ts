import { drill } from './drill';
import { failures } from './failures';
import { history } from './history';
import { intake } from './intake';
import { limits } from './limits';
import { notFound } from './not-found';
import { operator } from './operator';
import { privacy } from './privacy';
import { problems } from './problems';
import { results } from './results';
import { sections } from './sections';
import { site } from './site';
import { status } from './status';

export const messages = {
  drill,
  failures,
  history,
  intake,
  limits,
  notFound,
  operator,
  privacy,
  problems,
  results,
  sections,
  site,
  status,
};
