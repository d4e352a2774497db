import { fold } from '../lexicon/fold';

/** What a part of a resume is about. */
export type ResumeSection =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'other';

/** What a part of a posting is about; `benefits`, `company` and `process` ask nothing of a candidate. */
export type PostingSection =
  'duties' | 'requirements' | 'preferred' | 'education' | 'benefits' | 'company' | 'process' | 'facts';

type Phrases<Section extends string> = readonly (readonly [Section, RegExp])[];

const kinds =
  '(?:professional|work|working|relevant|related|other|additional|career|employment|industry|industrial|teaching|clinical|research|military|previous|project|key|selected|internship|leadership|volunteer(?:ing)?|technical|core|main|total|practical|organi[sz]ational|field)';

const resumePhrases: Phrases<ResumeSection> = [
  [
    'summary',
    /^(?:(?:professional|executive|career|personal|brief|short) )?(?:summary|profile|statement|overview|objectives?|bio(?:graphy)?)(?: of qualifications| statement)?$|^(?:about(?: me)?|highlights|introduction|summary of (?:qualifications|skills|experience)|career (?:goal|highlights?)s?)$|^(?:uber mich|kurzprofil|profil|zusammenfassung|personliches profil|kurzvorstellung|berufsziel)$|^(?:a propos(?: de moi)?|resume|profil professionnel|objectif(?: professionnel)?|presentation)$|^(?:perfil(?: profesional)?|resumen(?: profesional)?|sobre mi|en pocas palabras|quien soy|objetivo(?: profesional)?|extracto)$/,
  ],
  [
    'experience',
    new RegExp(
      `^(?:${kinds}(?: (?:&|and|/) )? ?){0,3}(?:experiences?|history|employment|background|work|appointments|positions)(?: (?:details?|history|summary|highlights|and skills))?$|^(?:employment|jobs?|career|company details|internships?|positions held|where i'?ve worked|volunteering|military service)$`,
    ),
  ],
  [
    'experience',
    /^(?:beruf|berufserfahrung(?:en)?|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung(?:en)?|berufliche (?:erfahrung(?:en)?|stationen|laufbahn)|praktika|arbeitserfahrung(?:en)?|berufstatigkeit|tatigkeiten|berufliche tatigkeit)$|^(?:experiences?(?: professionnelles?)?|parcours(?: professionnel)?|emplois?|stages?(?: et emplois)?)$|^(?:experiencia(?:s)?(?: (?:profesional|laboral|de trabajo))?(?:es)?|trayectoria(?: (?:profesional|laboral))?|historial laboral|practicas|empleos?)$/,
  ],
  // "Counseling experience", "expérience en restauration"
  [
    'experience',
    /^(?!volunteer|\d|my |project)(?:[a-z-]{4,} ){1,2}experiences?$|^experiences? (?:en|dans|de) [a-z' ]{3,30}$|^experiencia (?:(?:en|como) [a-z ]{3,30}|(?!y )[a-z]{4,16})$|^(?:(?:meine |bisherige )?stationen|donde he trabajado|mi (?:experiencia|trayectoria)|mon parcours|mes experiences)$/,
  ],
  [
    'education',
    /^(?:(?:academic|professional|formal|higher|my) )?(?:education(?:al)?|academics?|qualifications?|studies)(?: (?:details?|history|background|qualifications?|profile|record|credentials))?(?: (?:&|and) (?:training|certifications?|credentials|qualifications?|licen[sc]es?|professional development|honou?rs))?$|^(?:academic (?:background|history|record|projects|training)|degrees?|training(?: (?:&|and) education)?|schooling)$/,
  ],
  [
    'education',
    /^(?:ausbildung(?: (?:und|&) (?:studium|weiterbildung))?|studium(?: (?:und|&) ausbildung)?|bildung(?:sweg)?|schul(?:bildung|e|ischer werdegang)|(?:fort|aus)-? ?(?:und|&) weiterbildung(?:en)?|akademische(?:r)? (?:ausbildung|werdegang)|hochschulbildung|schulische ausbildung|aus- und weiterbildung|abschlusse|schule|schulabschluss)$|^(?:formations?(?: (?:academique|initiale|et diplomes))?|etudes|diplomes?(?: et formations?)?|formations?(?: et diplomes?)?|scolarite|cursus(?: (?:scolaire|universitaire))?)$|^(?:educacion|(?:que|donde) he estudiado|mis estudios|formacion(?: (?:academica|complementaria|y estudios))?|estudios|titulos?|datos academicos|formacion academica)$/,
  ],
  [
    'skills',
    /^(?:(?:technical|professional|key|core|it|computer|relevant|additional|hard|soft|personal|main|other|top|functional|digital|management|clinical|transferable|special|areas? of|software|programming) (?:(?:&|and|\/) )?)*(?:skills?|competenc(?:y|ies|es)|expertise|proficienc(?:y|ies)|technologies|tech(?:nology)? stack|tools|abilities|strengths?|qualities|knowledge|proficiency|toolbox|capabilities|specialties|summary of skills|skill ?set)(?: (?:details?|summary|set|matrix|highlights|and (?:tools|technologies|interests|expertise|abilities|competencies|languages)|& (?:tools|technologies|interests|expertise|abilities|competencies|languages)))?$/,
  ],
  [
    'skills',
    /^(?:kenntnisse(?: (?:und|&) fahigkeiten)?|fahigkeiten(?: (?:und|&) kenntnisse)?|kompetenzen|it-?kenntnisse|edv-?kenntnisse|fachkenntnisse|fachliche kompetenzen|besondere kenntnisse|technische (?:fahigkeiten|kenntnisse)|edv|qualifikationen|starken|sonstige kenntnisse|weitere kenntnisse)$|^(?:competences?(?: (?:techniques?|cles?|professionnelles?|informatiques?|et outils))?|savoir-?(?:faire|etre)|outils|informatique|aptitudes|atouts)$|^(?:habilidades(?: (?:tecnicas|profesionales))?|competencias(?: (?:tecnicas|profesionales|clave))?|aptitudes|conocimientos(?: (?:tecnicos|informaticos))?|informatica)$/,
  ],
  [
    'languages',
    /^(?:languages?(?: (?:skills|known|proficiency|spoken))?|sprachen|sprachkenntnisse|fremdsprachen|langues(?: (?:etrangeres|parlees))?|idiomas|linguistic skills)$/,
  ],
  [
    'certificates',
    /^(?:(?:professional )?(?:certifications?|certificates?|licen[sc](?:e|ure)s?|credentials|accreditations?|courses?|trainings?|professional development|continuing education|registrations?)(?: (?:&|and|\/) (?:certifications?|certificates?|licen[sc](?:e|ure)s?|training|courses|credentials|education|registrations?|memberships))?(?: attended)?|zertifikate|zertifizierungen|weiterbildung(?:en)?|fortbildung(?:en)?|fuhrerschein|certificats?|formations? continues?|habilitations|permis|certificaciones|certificados|cursos|formacion continua|licencias)$/,
  ],
  [
    'projects',
    /^(?:(?:academic|personal|selected|key|side|open[- ]source|major|research|notable|relevant|client) )*(?:projects?|portfolio|open[- ]source|contributions)(?: (?:details?|undertaken|handled|experience|summary|work))?$|^(?:projekte|eigene projekte|projets?(?: personnels)?|proyectos(?: personales)?)$/,
  ],
  [
    'contact',
    /^(?:(?:lebenslauf|curriculum vitae|curriculum|c\.?v\.?)|contact(?: (?:me|info(?:rmation)?|details))?|personal (?:details?|info(?:rmation)?|data|particulars)|personliche (?:daten|angaben)|kontakt(?:daten)?|coordonnees|informations personnelles|etat civil|datos (?:personales|de contacto)|contacto|address)$/,
  ],
  [
    'other',
    /^(?:(?:selected )?(?:awards?|honou?rs?|publications?|patents?|presentations?|achievements?|accomplishments?|activities|extracurricular(?: activities)?|co-?curricular activities|interests?|hobbies|references?|referees|memberships?|affiliations?|professional (?:memberships?|affiliations?)|volunteer(?: work)?|community(?: (?:service|involvement))?|invited talks|talks|conferences|exhibitions?|declaration|additional information|miscellaneous|social(?: media)?|links|any publications in the press|leadership|scholarships)(?: (?:&|and|\/|,) [a-z ]{3,24})?|interessen|hobbys?|freizeit|ehrenamt|engagements?|ausserdem|weiteres|other|auszeichnungen|veroffentlichungen|publikationen|referenzen|sonstiges|engagement|mitgliedschaften|centres? d'interets?|loisirs|distinctions|prix|references|divers|benevolat|autres|hors travail|vie associative|docencia(?: y publicaciones)?|service|club work|committees?|outside work|intereses|aficiones|premios|publicaciones|referencias|voluntariado|otros(?: datos)?|datos de interes|logros)$/,
  ],
];

const we = "(?:we|we're|we are|we'd|we would)";
const you = "(?:you|you'll|you will|you're|you are|you'd|you would|you'll be|you will be)";
const postingPhrases: Phrases<PostingSection> = [
  ['company', /^(?:who (?:we are|are we)|about us)$/],
  ['benefits', /^(?:les plus de .{2,30}|(?:our|your|the) pluses)$/],
  [
    'preferred',
    /(?:^|[ (])(?:nice[- ]to[- ]haves?|good to have|preferred|bonus(?: points| skills)?|desirable|desired|a plus|pluses|plus points|extra credit|even better|it'?d be great|would be great|advantage(?:ous|s)?|optional|ideally|valued|what would set you apart|stand out|brownie points|wunschenswert|von vorteil|idealerweise|pluspunkte|das ware (?:toll|super)|les plus|serait un plus|atouts?|apprecies?|souhaitees?|souhaite|deseable|valorable|se valorara|valoraremos|plus)(?:$|[ ,:)!?])/,
  ],
  [
    'education',
    /^(?:education(?:al)?(?: (?:requirements?|qualifications?|level))?(?: (?:&|and) (?:training|experience|certifications?))?|academic requirements?|degree|ausbildung|bildung|formation(?: (?:requise|souhaitee))?|diplome|niveau d'etudes|formacion(?: (?:academica|requerida))?|estudios(?: minimos)?|titulacion)$/,
  ],
  [
    'requirements',
    new RegExp(
      `^(?:(?:job|minimum|basic|key|core|essential|required|mandatory|main|technical|candidate|role|position|your|our|general|professional|additional|other|skills?|experience|knowledge|education) ?(?:&|and|/|,)? ?){0,4}(?:requirements?|qualifications?|skills?|experience|competenc(?:y|ies)|criteria|must[- ]haves?|profile|background|expertise|attributes|abilities|skill ?set|person specification|specification|credentials)(?: (?:required|needed|we need|we seek|${you} (?:bring|need|have)|for (?:this|the) (?:role|position|job)|(?:and|&) (?:requirements?|qualifications?|experience|skills?|education|abilities|competencies|knowledge|attributes)))?$`,
    ),
  ],
  [
    'requirements',
    new RegExp(
      `^(?:so,? )?(?:what|who|things|here's what|here is what) (?:do |does |are |is |will |makes? |else )*(?:${we} |${you} )?(?:'?re |'?ll |are |will |need(?:s|ed)? )*(?:you |to )?(?:looking for|look for|bring(?:s)?(?: to (?:the table|us|the team|this role))?|needs?(?: to (?:have|succeed|bring|know|be successful))?|have|expect(?: from you)?|seek(?:ing)?|want|are|should (?:have|bring)|require|value|offer us|a great (?:fit|candidate))(?: (?:in you|for|you|to (?:succeed|apply|have|bring)|from you|on our team|with you))?(?: (?:to succeed|for this role))?$`,
    ),
  ],
  [
    'requirements',
    /^(?:about you|you|you have|you are|you bring|your (?:profile|background|skills|experience|strengths|toolkit|superpowers|expertise|qualifications|story|know-how)|who you are|who are you|(?:do|have) you (?:have|got) what it takes|competences? (?:& |et )expertises?|soft skills|hard skills|you'?ll need|must[- ]haves?|essentials?|requirements?|ideal candidate|the ideal candidate|is this you|is it you|we(?:'re| are) looking for|you might be a (?:great |good )?fit(?: if)?(?: you)?|you'?(?:ll| will)? (?:be a (?:great|good) (?:fit|match)|fit right in|thrive here|love this (?:role|job))(?: if)?(?: you)?|to (?:be successful|succeed|qualify|thrive)(?: in (?:this|the) (?:role|position))?(?:,? you(?:'ll| will)? (?:need|have|bring))?|what makes you (?:a (?:great|good) fit|successful|you)|how to be successful(?: in this role)?|what success looks like|tech(?:nology|nical)? stack|our (?:tech )?stack|tools(?: (?:&|and) technologies)?|languages?|licen[sc]es?(?: (?:&|and) certifications?)?|certifications?(?: (?:&|and) licen[sc]es?)?|we(?:'d| would) (?:like|love) (?:you )?to (?:have|see|hear from you if)(?: you)?|you should (?:have|apply if)(?: you)?|we expect(?: you to have)?)$/,
  ],
  [
    'requirements',
    /^(?:(?:ihr|dein|dein persoenliches|das) profil|profil|anforderungen(?: an (?:sie|dich))?|(?:deine?|ihre?|erforderliche|unsere) (?:qualifikation(?:en)?|anforderungen|skills|kompetenzen|kenntnisse|fahigkeiten|starken|voraussetzungen|erwartungen)|qualifikation(?:en)?|voraussetzungen|(?:das|was) (?:du|sie) (?:mitbringst|mitbringen(?: sollten)?|mitbringen solltest|brauchst|solltest|bringst mit|bringen (?:sie )?mit)|das (?:bringst du|bringen sie) mit|(?:was )?(?:wir )?(?:dich|sie) aus(?:macht|zeichnet)|(?:was|das) (?:dich|sie) (?:auszeichnet|ausmacht|qualifiziert)|was wir (?:suchen|erwarten|von (?:dir|ihnen) erwarten|uns wunschen)|wir erwarten|wir suchen|damit (?:begeisterst|uberzeugst|punktest) du uns|damit uberzeugen sie uns|womit (?:du|sie) uns uberzeug(?:st|en)|wen wir suchen|das (?:zeichnet dich aus|wunschen wir uns)|uberzeugen? (?:sie|du) (?:uns )?(?:durch|mit)|du (?:bist|hast|bringst mit)|sie bringen mit)$/,
  ],
  [
    'requirements',
    /^(?:(?:votre |le |ton )?profil(?: (?:recherche|requis|souhaite|ideal|du candidat))?|(?:vos |les |tes )?(?:competences|qualifications|qualites|prerequis|pre-requis|exigences|connaissances)(?: (?:requises|attendues|cles|techniques|recherchees|professionnelles|essentielles|specifiques))?|ce que (?:nous recherchons|vous apportez|nous attendons)|nous recherchons|vous (?:etes|avez|justifiez)|qui (?:etes-vous|es-tu)|profil et competences|experience(?:s)?(?: requise| souhaitee)?)$|^(?:(?:tu |su )?perfil(?: (?:requerido|buscado|ideal|del candidato|profesional))?|requisitos(?: (?:minimos|del puesto|imprescindibles|necesarios|indispensables|obligatorios|excluyentes))?|(?:que|lo que) (?:buscamos|necesitas|necesitamos|esperamos(?: de ti)?|pedimos|debes (?:tener|aportar)|te pedimos)|buscamos|competencias(?: (?:requeridas|clave|tecnicas))?|conocimientos(?: (?:requeridos|necesarios))?|habilidades(?: requeridas)?|experiencia(?: (?:requerida|minima|necesaria))?|imprescindible|necesario)$/,
  ],
  [
    'duties',
    new RegExp(
      `^(?:(?:job|key|main|primary|core|essential|your|daily|day-to-day|principal|major|the|role|position|general|duties|tasks) ?(?:&|and|/|,)? ?){0,4}(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|functions|mission|impact|role|job|work|description|day|challenges?|opportunity|scope)(?: (?:include|and (?:responsibilities|duties|tasks)|& (?:responsibilities|duties|tasks)|in (?:detail|short|a nutshell)|at a glance|overview|summary|description|of the role|will be|will include|to be done))?$`,
    ),
  ],
  [
    'duties',
    new RegExp(
      `^(?:what|how|where|here's what|here is what|things|in this role|as (?:an? )?[a-z ]{3,40}|in this position|day[- ]to[- ]day|on a (?:daily basis|typical day)|a (?:typical )?day in the life),? ?(?:do |does |will |would |are |is |can )*(?:the (?:role|job|position) (?:looks like|involves|entails|is about))?(?:${you} ?(?:will |get to |can |be )*(?:do(?:ing)?|build|own|work(?:ing)? on|make an impact|be (?:working on|responsible for|in charge of|up to)|responsible for|contribute|tackle|deliver|achieve|spend your time|help|drive|learn and do|have an impact|fit in|bring to life|shape|accomplish)?)?(?: here| (?:day[- ]to[- ]day|with us|in this role|at [a-z0-9 ]{2,20}|every day))?$`,
    ),
  ],
  [
    'duties',
    /^(?:(?:job|role|position) (?:description|summary|purpose|overview)|about (?:the|this) (?:role|job|position|opportunity)|the (?:role|job|position|opportunity)|you(?:'ll| will)(?: be)?|your (?:role|mission|tasks|day|impact|job)|we want you to|why (?:this role matters|we need you)|what to expect|objectives|deliverables|(?:deine?|ihre?|die) (?:aufgaben(?:gebiete?|bereiche?)?|rolle|mission|tatigkeiten|verantwortung|stelle|job|herausforderung(?:en)?)(?: (?:bei uns|im (?:uberblick|detail)))?|aufgaben(?:gebiet|bereich|beschreibung|profil)?|tatigkeiten|stellenbeschreibung|das (?:erwartet (?:dich|sie)|machst du|bewegst du|sind deine aufgaben|sind ihre aufgaben)|was (?:dich|sie) (?:bei uns )?erwartet|wobei du uns unterstutzt|(?:was )?(?:du|sie) (?:bei uns )?(?:tust|machst|tun|bewegst|bewirkst|bewegen)|darum geht's|worum es geht|(?:vos |les |tes |nos |votre |la |ta )?(?:missions?|responsabilites|taches|activites|fonctions|role)(?: (?:principales?|et responsabilites|quotidiennes))?|description du poste|le poste|(?:a propos du|votre) (?:poste|role)|(?:tus |sus |las |principales )?(?:funciones|responsabilidades|tareas|actividades)(?: (?:principales|del puesto|y responsabilidades|a realizar))?|descripcion(?: del (?:puesto|trabajo|empleo))?|que (?:haras|vas a hacer)|el puesto|tu (?:mision|rol|dia a dia))$/,
  ],
  [
    'benefits',
    /^what(?:'s| is) in (?:it|store)(?: for you)?$|^why (?:you(?:'ll| will)? (?:love|like|want|enjoy)|join|work|choose|us)\b.{0,40}$|^les plus de (?:l'offre|l'entreprise|la boite)$|^(?:(?:our|your|the|company|employee|key|some of our) )?(?:benefits?|perks?|compensation|salary|pay|rewards?|offer|package|advantages)(?: (?:&|and|\/) (?:benefits?|perks?|culture|compensation|salary|rewards?))?(?: (?:range|package|at a glance|include|and perks|information|transparency))?$|^(?:what (?:we offer|we can offer(?: you)?|you(?:'ll| will)? get|is in it for you|do we offer|you can expect|to expect from us)(?: you)?(?: in return)?|we offer(?: you)?|why (?:join(?: us)?|work (?:with|for|at) (?:us|[a-z ]{2,20})|you(?:'ll| will) love (?:working here|it here|this)|us|[a-z0-9]{2,20})|in return|how we(?:'ll| will)? (?:take care of you|reward you|support you)|(?:das|was) (?:bieten wir(?: dir| ihnen)?|wir (?:dir |ihnen )?bieten|du (?:bekommst|von uns erwarten kannst)|erhaltst du)|wir bieten(?: (?:dir|ihnen))?|(?:unser|unsere|dein|deine|ihr|ihre) (?:angebot|benefits|vorteile|leistungen|extras)|benefits|vorteile|gute grunde|darauf (?:kannst du|konnen sie) dich freuen|darum (?:wir|lohnt es sich)|(?:nos |les |vos )?avantages(?: (?:sociaux|et remuneration))?|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|remuneration(?: et avantages)?|pourquoi nous(?: rejoindre)?|(?:que |lo que |te )?(?:ofrecemos|ofrecemos nosotros)|beneficios|que (?:te )?ofrecemos|se ofrece|salario|condiciones)$/,
  ],
  [
    'company',
    /^(?:about (?:us|the (?:company|team|business|organi[sz]ation|department|school|firm|hospital))|about [a-z0-9&.' -]{2,40}|who we are|who are we|(?:our|the) (?:company|team|story|principles|mission|values|culture|vision|purpose|product|process|commitment)(?: (?:and|&) [a-z]{4,12})?|company (?:overview|description|profile|culture)|meet the team|life at [a-z0-9 ]{2,24}|(?:diversity|equal opportunit(?:y|ies)|inclusion|eeo|dei)[a-z ,&]{0,60}|uber uns|wer wir sind|das sind wir|das unternehmen|unser(?:e)? (?:unternehmen|team|firma|kultur|werte)|wir sind|(?:a propos|qui sommes-nous|l'entreprise|la societe|notre (?:entreprise|equipe|histoire|mission)|presentation)(?: de (?:nous|l'entreprise))?|(?:sobre (?:nosotros|la empresa)|quienes somos|la empresa|nuestra (?:empresa|mision|historia)))$/,
  ],
  [
    'process',
    /^(?:how to apply|apply(?: now| here| today| for this job)?|(?:our |the )?(?:hiring|interview|recruitment|application|selection) (?:process|steps|timeline|procedure)|next steps|what happens next|interview(?:ing)? (?:process|with us)|contact(?: (?:us|person|details))?|questions|interested|sound like you|privacy|legal|disclaimer|accommodations?|equal employment opportunity|e-verify|similar jobs|share(?: this job)?|related jobs|more jobs|create (?:a )?job alert|kontakt|bewerbung|(?:dein|ihr) (?:kontakt|ansprechpartner(?:in)?)|interesse(?: geweckt)?|haben wir (?:dein|ihr) interesse geweckt|bewirb dich|so geht's weiter|jetzt bewerben|datenschutz|(?:pour )?postuler|candidature|(?:le |notre )?processus de recrutement|comment postuler|inscribete|como (?:aplicar|inscribirse|postular)|proceso de seleccion|contacto)$/,
  ],
  [
    'facts',
    /^(?:job (?:details?|info(?:rmation)?|facts|highlights)|details?|key facts|facts|at a glance|overview|eckdaten|rahmenbedingungen|auf einen blick|informations? (?:cles?|complementaires?|supplementaires?)|datos(?: del puesto)?|where you(?:'ll| will) be|location|working (?:hours|conditions|pattern)|schedule|hours|standort|lieu|ubicacion|additional information)$/,
  ],
];

const lead = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})!?]+$/gu;

/** The words of a possible heading: no glyphs or numbering around them, `S K I L L S` closed up. */
function headingWords(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const spaced = /^(?:\p{L} ){3,}\p{L}:?$/u.test(text.trim().replace(/\s{2,}/g, ' '));
  const closed = spaced
    ? text
        .trim()
        .split(/\s{2,}/)
        .map((word) => word.replace(/ /g, ''))
        .join(' ')
    : text;
  return fold(closed)
    .replace(lead, '')
    .replace(/^(?:[ivx]{1,4}|\d{1,2})[.)] /, '')
    .replace(/[!?:]+$/, '')
    .replace(/ ?\([^()]{1,40}\)$/, '')
    .trim();
}

function lookUp<Section extends string>(phrases: Phrases<Section>, text: string): Section | undefined {
  const words = headingWords(text);
  if (words === undefined || words.length < 2 || words.length > 60) return undefined;
  return phrases.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The section that a resume's line opens, where the line is one of the usual headings in en, de, fr or es. */
export function resumeHeading(text: string): ResumeSection | undefined {
  if (/\d{3}|[;@].*[;@]|\.\s*$/.test(text)) return undefined;
  return (/,.*,/.test(text) ? undefined : lookUp(resumePhrases, text)) ?? joinedHeading(text);
}

// Halves of headings that open nothing by themselves.
const half =
  /^(?:abschlusse|freizeit|systeme?s?|other|others|more|weiteres|divers|autres?|otros|stages|habilitations|permis|langues|training|courses|reading|travel)$/;

/** `EDUCATION AND TRAINING`, `Outils et langues`: each half is a heading, or in capitals the first one is. */
function joinedHeading(text: string): ResumeSection | undefined {
  const words = headingWords(text);
  const halves = words?.split(/,? (?:and|und|et|y|e|&|\/) |, | ?[&/] ?/) ?? [];
  if (words === undefined || words.length > 50 || halves.length < 2 || halves.length > 4) return undefined;
  const sections = halves.map((each) => lookUp(resumePhrases, each));
  const first = sections.find((section) => section !== undefined);
  if (first === undefined) return undefined;
  const capitals = text === text.toUpperCase() && halves.every((each) => each.split(' ').length <= 2);
  const known = halves.every((each, index) => sections[index] !== undefined || half.test(each));
  return known || (capitals && sections[0] !== undefined) ? first : undefined;
}

/** The part that a posting's line opens, where the line is one of the usual headings in en, de, fr or es. */
export function postingHeading(text: string): PostingSection | undefined {
  if (/\d{3}|@|\.\s*$|\S;|,.*,/.test(text) || text.trim().split(/\s+/).length > 9) return undefined;
  const section = lookUp(postingPhrases, text);
  // "Experience with Tableau is a plus" asks for something itself.
  const sentence =
    /\s(?:is|are|with|using|of|in|ist|sind|mit|in|est|sont|avec|de|es|son|con|en|experience|kenntnisse)\s/i;
  return section === 'preferred' && sentence.test(text) && !/:\s*$/.test(text) ? undefined : section;
}

// By single words, for headings that stand out by their place alone; the first that fits.
const cueWords: Phrases<PostingSection> = [
  ['benefits', /\b(?:offer|benefits?|perks|bieten|vorteile bei|offrons|avantages|ofrecemos|beneficios)\b/],
  [
    'preferred',
    /\b(?:help|helps|plus|nice|bonus|ideal(?:ly)?|prefer(?:red|ably)?|desir(?:able|ed)|welcome|advantage|asset|wunsch|wunschenswert|vorteil(?:haft)?|pluspunkte?|souhait(?:e|es|ez)?|atouts?|apprecie(?:e|es|s)?|deseable|valorable|valoramos|valorara)\b/,
  ],
  [
    'requirements',
    /\b(?:must|candidate|need(?:ed|s)?|requir(?:e|ed|ements?)|essential|have|bring|expect|looking for|profile?|muss|mussen|mitbring\w*|brauch\w*|voraussetzung\w*|anforderung\w*|erwarten|exig\w*|requis\w*|attend\w*|recherch\w*|debe\w*|necesit\w*|requiere|requisitos?|imprescindible|buscamos)\b/,
  ],
  [
    'duties',
    /\b(?:do|doing|tasks?|duties|responsib\w*|role|work|day|aufgaben?|tatigkeit\w*|missions?|taches|funciones|tareas|haras)\b/,
  ],
];

/**
 * What a short line opens that stands right above a list and isn't known by its wording. For lines whose place
 * makes them headings; undefined where no word of theirs tells.
 */
export function cuedHeading(text: string): PostingSection | undefined {
  if (/[\d@.;,!?]/.test(text) || text.trim().split(/\s+/).length > 7) return undefined;
  const folded = fold(text);
  return cueWords.find(([, words]) => words.test(folded))?.[0];
}
