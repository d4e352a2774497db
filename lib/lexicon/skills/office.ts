/** Office, management, finance, law, HR, marketing, sales and design. */
export const office = `
Microsoft Office = MS Office, MS-Office, Office-Kenntnisse, Office Suite, Microsoft Office Suite, Pack Office, paquete Office, Office package, suite Office
^Microsoft Excel = MS Excel, ^Excel, advanced Excel, Excel-Kenntnisse, excel spreadsheets, spreadsheets > Microsoft Office
Microsoft Word = MS Word, ~Word > Microsoft Office
PowerPoint = MS PowerPoint, Microsoft PowerPoint > Microsoft Office
Microsoft Outlook = MS Outlook, ^Outlook > Microsoft Office
Microsoft Access = MS Access, ~Access > Microsoft Office
Microsoft Project = MS Project
Microsoft Teams = MS Teams
Google Workspace = G Suite, Google Docs, Google Sheets, Google Suite, GSuite
^Slack
~Notion
Zoom meetings = ^Zoom
^Smartsheet
pivot tables = pivot table, VLOOKUP, XLOOKUP > Microsoft Excel
typing = touch typing, words per minute, wpm
scheduling = calendar management, appointment scheduling, diary management, Terminplanung, Terminkoordination, gestion d'agenda, gestión de agenda
travel arrangements = travel booking, travel coordination, Reiseplanung, Reisemanagement
filing = record keeping, recordkeeping, records management, Ablage, archivage
office management = office administration, administrative support, clerical, Büroorganisation, Büromanagement, secrétariat, administración de oficina
correspondence = business correspondence, Korrespondenz
meeting minutes = minute taking, minutes of meetings, Protokollführung
front desk = reception, receptionist, Empfang, accueil, recepción
switchboard = telephone handling, phone handling, answering phones, multi-line phone
customer service = customer support, customer care, client service, Kundenservice, Kundenbetreuung, Kundendienst, service client, relation client, atención al cliente
complaint handling = Beschwerdemanagement, handling complaints, gestion des réclamations
call center = call centre, contact center, contact centre, Callcenter
project management = managing projects, project manager, Projektmanagement, Projektleitung, gestion de projet, gestion de projets, gestión de proyectos
PMP = Project Management Professional > project management
PRINCE2 > project management
program management = programme management
^PMO > project management
stakeholder management = stakeholder engagement, Stakeholdermanagement, Stakeholder-Management
change management = Change-Management, conduite du changement, gestión del cambio
risk management = Risikomanagement, gestion des risques, gestión de riesgos
vendor management = supplier management, Lieferantenmanagement
budgeting = budget management, budgets, managing budgets, Budgetierung, Budgetplanung, Budgetverantwortung, gestion de budget, gestion budgétaire, presupuestos
resource planning = capacity planning, Ressourcenplanung
strategic planning = business strategy, Strategieentwicklung
business development = Geschäftsentwicklung, développement commercial, desarrollo de negocio
process improvement = continuous improvement, process optimization, process optimisation, Prozessoptimierung, amélioration continue, mejora continua
^Lean = lean manufacturing, lean management
Six Sigma = Lean Six Sigma, Green Belt, Black Belt > process improvement
Kaizen > Lean
operations management = Betriebsleitung
people management = team management, line management, staff management, personnel management, managing a team, managing teams, Personalführung, Mitarbeiterführung, Teamleitung, Führungserfahrung, management d'équipe, encadrement d'équipe, gestión de equipos, staff supervision, supervising staff, team leadership
coaching = mentoring, Mentoring
staff training = training staff, training new staff, training new hires, employee training, Mitarbeiterschulung, Schulungen, formation du personnel, formación de personal
contract negotiation = contract negotiations, Vertragsverhandlungen, négociation de contrats
contract management = Vertragsmanagement, contract administration
negotiation = negotiating, Verhandlungsgeschick, Verhandlungsführung, négociation, negociación
public speaking = presentations, presentation skills, Präsentationstechnik
copywriting
proofreading = Lektorat
translation = Übersetzung, traduction, traducción
technical writing = technical documentation, technische Dokumentation
accounting = bookkeeping, Buchhaltung, Buchführung, Finanzbuchhaltung, Rechnungswesen, comptabilité, contabilidad
accounts payable = Kreditorenbuchhaltung, Kreditoren, comptabilité fournisseurs, cuentas por pagar, supplier invoices > accounting
accounts receivable = Debitorenbuchhaltung, Debitoren, comptabilité clients, cuentas por cobrar > accounting
general ledger = Hauptbuch, grand livre, libro mayor, journal entries > accounting
reconciliation = bank reconciliation, account reconciliation, reconciliations, bank reconciliations, account reconciliations, Kontenabstimmung, rapprochement bancaire, rapprochements bancaires, conciliación bancaria > accounting
month-end close = month end closing, month-end closing, month end close, year-end close, Monatsabschluss, Monatsabschlüsse, Jahresabschluss, Jahresabschlüsse, clôture mensuelle, clôtures mensuelles, cierre mensual, cierres mensuales > accounting
financial statements = balance sheets, Bilanzierung, états financiers, estados financieros > accounting
payroll = Lohnbuchhaltung, Gehaltsabrechnung, Lohn- und Gehaltsabrechnung, Entgeltabrechnung, paie, nómina, nóminas, payroll processing
invoicing = billing, Rechnungsstellung, Fakturierung, facturation, facturación
tax = taxation, tax returns, tax preparation, tax compliance, Steuern, Steuererklärungen, Steuerrecht, fiscalité, fiscalidad, impuestos, income tax, ^VAT, ^GST, Umsatzsteuer
auditing = audit, audits, internal audit, external audit, Wirtschaftsprüfung, auditoría
financial analysis = Finanzanalyse, analyse financière, análisis financiero
financial modeling = financial modelling, financial models
financial reporting = Finanzberichte, reporting financier
financial planning = FP&A, financial planning and analysis
forecasting = forecasts, Prognosen, prévisions, previsiones
variance analysis
cost accounting = cost control, Kostenrechnung, contrôle des coûts, cost management, control de costes
controlling = contrôle de gestion
treasury = cash management, cash flow management
credit control = collections, Mahnwesen, recouvrement
IFRS = ^IAS
GAAP = US GAAP, UK GAAP
^HGB
SOX = Sarbanes-Oxley
QuickBooks @bookkeeping
Xero @bookkeeping
Sage Accounting = Sage 50, Sage X3, ^Sage @bookkeeping
^Tally = Tally ERP @bookkeeping
DATEV @bookkeeping
Lexware @bookkeeping
Peachtree @bookkeeping
Hyperion = Oracle Hyperion
Bloomberg Terminal = Bloomberg
CPA = Certified Public Accountant @accountant
ACCA @accountant
CIMA @accountant
Chartered Accountant = ACA chartered, Wirtschaftsprüfer, expert-comptable @accountant
CFA = Chartered Financial Analyst
investment banking
portfolio management = asset management
equity research
valuation = ^DCF, valuations
mergers and acquisitions = M&A
underwriting
loan processing = mortgage lending, loan origination, credit analysis
insurance = claims handling, claims processing, Versicherungen, assurances, seguros
anti-money laundering = ^AML, KYC, know your customer
regulatory compliance = compliance, Compliance-Management
GDPR = DSGVO, RGPD, data protection, Datenschutz
legal research
litigation = court proceedings, trial preparation
contract law = contract drafting, drafting contracts, drafting agreements, legal drafting
corporate law = company law
criminal law
family law
intellectual property = patents, trademarks, IPR
labor law = employment law, labour law, Arbeitsrecht, droit du travail, derecho laboral
due diligence
arbitration = mediation
Westlaw
LexisNexis
recruiting = recruitment, talent acquisition, sourcing candidates, hiring, Personalbeschaffung, Recruiting, recrutement, selección de personal, reclutamiento
onboarding = employee onboarding, induction
employee relations = labor relations, industrial relations
performance management = performance appraisal, performance appraisals, performance reviews
compensation and benefits
HR administration = human resources, HR operations, HR management, HR generalist, Personalwesen, Personalverwaltung, ressources humaines, recursos humanos
HRIS = HR information systems, HRMS
ADP payroll = ^ADP > payroll
applicant tracking systems = applicant tracking system, ^ATS
learning and development = ^L&D, training and development, Personalentwicklung
SHRM = SHRM-CP, SHRM-SCP
CIPD
diversity and inclusion = ^DEI
LinkedIn Recruiter
marketing = Marketing-Erfahrung, mercadotecnia
digital marketing = online marketing, Online-Marketing, marketing digital > marketing
content marketing = content creation, content strategy, Content-Erstellung > marketing
social media = social media marketing, social media management, Social-Media, réseaux sociaux, redes sociales > marketing
email marketing = e-mail marketing, E-Mail-Marketing, newsletters, Newsletter > marketing
SEO = search engine optimization, search engine optimisation, Suchmaschinenoptimierung, référencement naturel @search
SEM = search engine marketing, PPC, pay per click, paid search @search
Google Ads = AdWords, Google AdWords @ads
Meta Ads = Facebook Ads, Facebook Ads Manager, Instagram Ads @ads
LinkedIn Ads @ads
brand management = branding, brand strategy, Markenführung
market research = Marktforschung, étude de marché, études de marché, investigación de mercados, competitor analysis
campaign management = marketing campaigns, campaigns, Kampagnen, campagnes marketing, campañas
public relations = media relations, press releases, Öffentlichkeitsarbeit, Pressearbeit, relations presse, relations publiques, relaciones públicas
event management = event planning, events management, Eventmanagement, Veranstaltungsorganisation, événementiel, organización de eventos
marketing automation > marketing
Marketo @automation
Mailchimp @automation
Klaviyo @automation
Pardot @automation
Hootsuite
lead generation = Leadgenerierung, génération de leads
conversion rate optimization = conversion optimization, ^CRO
customer segmentation
copy editing
product management = product manager, Produktmanagement, gestion de produit, product ownership, product owner
product roadmap = roadmaps, product roadmaps, roadmap
product launches = product launch, go-to-market
user research = UX research, usability testing, usability tests
sales = selling, Vertrieb, Verkauf, vente, ventes, ventas, Verkaufserfahrung
B2B sales = business-to-business sales, ^B2B > sales
B2C sales = ^B2C > sales
inside sales = telesales, telemarketing, Telefonverkauf, Telefonakquise > sales
field sales = Außendienst, outside sales > sales
retail = retail sales, Einzelhandel, commerce de détail, venta al por menor, comercio minorista
account management = key account management, Key-Account-Management, Key Account Manager > sales
cold calling = Kaltakquise, prospecting, prospection, prospección, new customer acquisition, Neukundenakquise, Neukundengewinnung > sales
upselling = cross-selling, cross selling > sales
sales forecasting = pipeline management, sales pipeline > sales
CRM = CRM systems, CRM software, customer relationship management, CRM-System, CRM-Systeme
Pipedrive @crm
Raiser's Edge = Raiser's Edge NXT, Blackbaud CRM @crm
Donorfy @crm
SugarCRM @crm
Microsoft Dynamics 365 Sales = Dynamics CRM @crm
Zoho CRM = Zoho @crm
territory management
merchandising = visual merchandising, Warenpräsentation
cash handling = till operation, cash register, cash registers, handling cash, Kassenführung, Kassiertätigkeit, Kassieren, tenue de caisse, encaissement, manejo de caja, cashier, cashiering
point of sale = POS systems, POS system, ^POS, Kassensystem
tendering = tenders, RFP responses, bid management, Ausschreibungen, appels d'offres, licitaciones, request for proposal
fundraising = grant writing, donor relations
real estate = property management, Immobilien, immobilier, inmobiliaria
graphic design = Grafikdesign, graphisme, diseño gráfico
UX design = user experience design, user experience, ^UX, UX/UI, UI/UX
UI design = user interface design, ^UI
web design = Webdesign, website design
interaction design
wireframing = wireframes, prototyping, prototypes
design systems = design system
typography = Typografie
illustration
Adobe Creative Suite = Adobe Creative Cloud, Adobe CC, Adobe Suite
Photoshop = Adobe Photoshop > Adobe Creative Suite
^Illustrator = Adobe Illustrator > Adobe Creative Suite
InDesign = Adobe InDesign > Adobe Creative Suite
Premiere Pro = Adobe Premiere > Adobe Creative Suite @video
After Effects = Adobe After Effects > Adobe Creative Suite
Lightroom > Adobe Creative Suite
Adobe XD @uitool
Figma @uitool
Sketch app = ~Sketch @uitool
InVision @uitool
CorelDRAW = Corel Draw
Canva
Final Cut Pro @video
DaVinci Resolve @video
video editing = video production, Videoschnitt, montage vidéo, edición de vídeo
photography = Fotografie, photographie, fotografía
animation = motion graphics, motion design
3D modeling = 3D modelling, 3D-Modellierung
~Blender @3d
~Maya = Autodesk Maya @3d
3ds Max @3d
Cinema 4D @3d
SketchUp
accessibility = WCAG, web accessibility, Barrierefreiheit
print production = Druckvorstufe, pre-press
journalism = Journalismus
editing = copyediting
`;
