import { exceptions, isAllowed, licenceOf } from './licence-rules';

/** What `package-lock.json` says of one installed package, as far as licences need it. */
interface LockedPackage {
  version?: string;
  name?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  os?: string[];
  cpu?: string[];
}

export interface Lock {
  packages: Record<string, LockedPackage>;
}

interface Licensed {
  name: string;
  version: string;
  licence: string;
  /** Whether only some platforms install it. */
  isForSome: boolean;
}

const unknown = 'none named';
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every package that a production install brings on any platform, each version once, by name. */
function installed(lock: Lock): Licensed[] {
  const found = new Map<string, Licensed>();
  for (const [path, { version = '', dev, link, os, cpu, ...locked }] of Object.entries(lock.packages)) {
    if (path === '' || dev || link) continue;
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = licenceOf(name, version, locked.license) ?? unknown;
    found.set(`${name} ${version}`, { name, version, licence, isForSome: Boolean(os ?? cpu) });
  }
  return [...found.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, licensed]) => licensed);
}

/** A sentence for each package whose licence isn't allowed. */
export function refusals(lock: Lock): string[] {
  return installed(lock)
    .filter(({ name, licence }) => !isAllowed(licence, name))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}

function line({ name, version, isForSome }: Licensed): string {
  return `- ${name} ${version}${isForSome ? ' (some platforms)' : ''}`;
}

/** The list as Markdown, the same on every platform and whatever is installed. */
export function licenceList(lock: Lock): string {
  const groups = new Map<string, Licensed[]>();
  for (const licensed of installed(lock)) {
    groups.set(licensed.licence, [...(groups.get(licensed.licence) ?? []), licensed]);
  }
  return [
    '# Licences',
    'MatchWise itself is under the [MIT license](../LICENSE). Below is every package that a production install brings, as `package-lock.json` names it; one for some platforms is installed on those alone. `npm run licences` writes this list; `npm run lint` fails where it is old, or where a licence is neither harmless nor explained here.',
    '## Licences that ask for more than their notice',
    exceptions.map(({ licence, reason }) => `- **${licence}**: ${reason}`).join('\n'),
    ...[...groups]
      .sort(([a, first], [b, second]) => second.length - first.length || byCodeUnit(a, b))
      .flatMap(([licence, packages]) => [
        `## ${licence} (${packages.length})`,
        packages.map(line).join('\n'),
      ]),
  ].join('\n\n');
}
