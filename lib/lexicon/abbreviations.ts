// What resumes shorten, as `short full`; a full word stands beside its short form, so that either is found.
const rows = `sr senior
jr junior
mgr manager
mgmt management
asst assistant
assoc associate
admin administration
dept department
dir director
eng engineer
engr engineer
tech technical
govt government
gov government
intl international
natl national
univ university
uni university
inst institute
hosp hospital
corp corporation
inc incorporated
ltd limited
bros brothers
dev development
ops operations
mktg marketing
acct accounting
accts accounts
fin finance
coord coordinator
rep representative
exec executive
pres president
prof professor
cert certificate
dipl diploma
lit literature
chem chemistry
elem elementary
econ economics
psych psychology
bio biology
sci science
mech mechanical
elec electrical
stats statistics
calif california
ave avenue
blvd boulevard
st street saint
rd road
hons honours
lic licence
mfg manufacturing
svc service
svcs services
proj project
prog program
spec specialist
supv supervisor
temp temporary
adv advanced
qa quality assurance
hr human resources
it information technology
pm project manager
ms microsoft
abt abteilung
ges gesellschaft
stv stellvertretender
ing ingenieur
resp responsable
ets etablissements
dpto departamento
admon administracion`;

const full = new Map(
  rows.split('\n').map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** A word with what it is short for beside it; undefined where it is no abbreviation. Two letters need capitals. */
export function abbreviation(word: string): string | undefined {
  if (word.length > 6 || (word.length === 2 && !/^(?:\p{Lu}{2}|Sr|Jr|Ms|St|Rd)$/u.test(word)))
    return undefined;
  const meant = full.get(word.toLowerCase());
  return meant === undefined ? undefined : `${word} ${meant}`;
}
