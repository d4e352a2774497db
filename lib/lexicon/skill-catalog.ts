import { data } from './skills/data';
import { hands } from './skills/hands';
import { office } from './skills/office';
import { software } from './skills/software';
import { tokensOf } from './tokens';

/** `named`: a product, technology, licence or norm, known by its name alone. `practice`: an activity in common words. */
export type SkillKind = 'named' | 'practice';

export interface Skill {
  id: string;
  name: string;
  kind: SkillKind;
  /** Broader skills that this one belongs to, by id. */
  broader: readonly string[];
  /** Skills of one group do the same job: `Tableau`, `Power BI`. */
  group: string | undefined;
}

/** How a term is told from an ordinary word: not at all, by its capitals, or by its capitals and its neighbours. */
export type Caution = 'none' | 'capitals' | 'neighbours';

export interface Term {
  skill: Skill;
  caution: Caution;
  /** As written in the lexicon; what the text must equal where capitals count. */
  text: string;
}

/** A word-by-word index of all terms. */
export interface TermNode {
  next: Map<string, TermNode>;
  terms: Term[];
}

const entry = /^(?<names>[^>@]+?)\s*(?:> (?<broader>[^@]+?)\s*)?(?:@(?<group>\w+))?$/;

// One entry a line: `Name = alias, alias > broader skill, broader skill @group`. A name in small letters is a
// practice. `^` asks for these very capitals, `~` for these capitals among other skills (Go, R, Chef).
function parse(): { skills: Map<string, Skill>; root: TermNode } {
  const skills = new Map<string, Skill>();
  const root: TermNode = { next: new Map(), terms: [] };
  for (const line of [software, data, office, hands].join('\n').split('\n')) {
    const parts = entry.exec(line)?.groups;
    if (parts?.['names'] === undefined) continue;
    const [name = '', aliases = ''] = parts['names'].split(/ = (.*)/);
    const bare = name.replace(/^[\^~]/, '');
    const skill: Skill = {
      id: skillId(bare),
      name: bare,
      kind:
        /^\p{Ll}/u.test(bare) && bare !== 'dbt' && !/\p{Lu}/u.test(bare.slice(0, 4)) ? 'practice' : 'named',
      broader: (parts['broader'] ?? '')
        .split(',')
        .flatMap((each) => (each.trim() ? [skillId(each.trim())] : [])),
      group: parts['group'],
    };
    skills.set(skill.id, skill);
    for (const term of [name, ...aliases.split(',')]) plant(root, term.trim(), skill);
  }
  return { skills, root };
}

/** `c++` and `c#` keep what tells them apart. */
const skillId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\+/g, 'p')
    .replace(/#/g, '-sharp')
    .replace(/^\./, 'dot')
    .replace(/[^\p{L}\p{N}]+/gu, '-');

function plant(root: TermNode, marked: string, skill: Skill): void {
  const text = marked.replace(/^[\^~]/, '');
  const caution = marked.startsWith('^') ? 'capitals' : marked.startsWith('~') ? 'neighbours' : 'none';
  let node = root;
  const tokens = tokensOf(text);
  if (tokens.length === 0) return;
  for (const { key } of tokens) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), terms: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.terms.push({ skill, caution, text });
}

/** The hand-checked skills by id, and the index of their names and aliases. */
export const { skills, root: termIndex } = parse();
