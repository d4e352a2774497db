/** Health, teaching, hospitality, logistics, construction, manufacturing, trades and other work with people and things. */
export const hands = `
patient care = caring for patients, direct patient care, Patientenversorgung, Patientenbetreuung, soins aux patients, atención al paciente, bedside care
nursing = Krankenpflege, Gesundheits- und Krankenpflege, Pflege, soins infirmiers, enfermería, nursing care
Registered Nurse = ^RN, registered nurses, staff nurse, Pflegefachkraft, Pflegefachfrau, Pflegefachmann, Gesundheits- und Krankenpfleger, Gesundheits- und Krankenpflegerin, infirmier diplômé, infirmière diplômée, infirmière, infirmier, enfermera, enfermero, ^RGN > nursing
Licensed Practical Nurse = ^LPN, ^LVN > nursing
Certified Nursing Assistant = ^CNA, nursing assistant, nurse aide, Pflegehelfer, Pflegehelferin, Pflegeassistent, aide-soignant, aide-soignante, auxiliar de enfermería > nursing
Nurse Practitioner = ^FNP > nursing
NMC registration = NMC PIN, NMC registered, registered with the NMC, NMC
BLS = Basic Life Support @lifesupport
ACLS = Advanced Cardiac Life Support, Advanced Cardiovascular Life Support, ^ALS @lifesupport
^PALS = Pediatric Advanced Life Support @lifesupport
CPR = CPR certified, cardiopulmonary resuscitation
first aid = Erste Hilfe, Ersthelfer, premiers secours, primeros auxilios, first aider
medication administration = administering medication, administering medications, administration of medication, Medikamentengabe, administration des médicaments, administración de medicamentos, medication management
vital signs = Vitalzeichen, signes vitaux, constantes vitales, signos vitales
wound care = wound dressing, Wundversorgung, Wundmanagement, soin des plaies
IV therapy = intravenous therapy, IV insertion, IV lines, infusion therapy, cannulation
phlebotomy = venipuncture, venepuncture, blood draws, Blutentnahme
catheterization = catheter care
care planning = care plans, Pflegeplanung, plan de soins, care plan, plan de cuidados
intensive care = ^ICU, Intensivpflege, Intensivstation, critical care, soins intensifs, cuidados intensivos
emergency care = emergency department, emergency room, Notaufnahme, triage, urgences, urgencias
surgical nursing = perioperative, operating room, med-surg, medical-surgical, OP-Pflege, bloc opératoire
pediatrics = paediatrics, pediatric, paediatric, Pädiatrie, pédiatrie, pediatría
geriatrics = geriatric care, elderly care, Altenpflege, aged care, dementia care, gériatrie, personnes âgées, geriatría
mental health = psychiatric, psychiatry, Psychiatrie, salud mental, santé mentale
palliative care = hospice, Palliativpflege, soins palliatifs
infection control = infection prevention, Hygienevorschriften, hygiene standards
electronic health records = EHR, EMR, electronic medical records, elektronische Patientenakte, dossier patient informatisé
Epic EHR = ^Epic, Epic Systems > electronic health records @ehr
Cerner > electronic health records @ehr
Meditech > electronic health records @ehr
HIPAA
medical terminology = medizinische Terminologie
medical coding = ICD-10, CPT codes, CPT coding, medical billing
medical records
pharmacy = pharmaceuticals, Apotheke, pharmacie, farmacia
radiology = X-ray, MRI, CT scans, Radiologie
physiotherapy = physical therapy, Physiotherapie, kinésithérapie, fisioterapia
occupational therapy = Ergotherapie
dental assisting = dental hygiene, dental assistant, Zahnmedizin
midwifery = Hebamme, sage-femme, matrona
social work = Sozialarbeit, travail social, trabajo social, case management
counseling = counselling, Beratung psychosozial
health education = patient education, Patientenaufklärung
nutrition = dietetics, Ernährungsberatung, meal planning
personal training = fitness training, personal trainer, fitness instruction
yoga = yoga instruction
teaching = classroom teaching, Unterrichten, Unterricht, Lehrtätigkeit, enseignement, enseñanza, docencia, teacher
classroom management = Klassenführung, gestion de classe, gestión del aula
lesson planning = lesson plans, Unterrichtsvorbereitung, Unterrichtsplanung, préparation des cours, planificación de clases
curriculum development = curriculum design, curriculum planning, Lehrplanentwicklung, programme d'études, diseño curricular
special education = ^SEN, ^SEND, special needs, Förderpädagogik, Sonderpädagogik, besoins éducatifs particuliers, educación especial, inclusive education
IEP = Individualized Education Program, individualized education plans
early childhood education = early years, EYFS, preschool, kindergarten, frühkindliche Bildung, petite enfance, educación infantil, nursery education
ESL = TESOL, TEFL, English as a second language, ^EFL, ELL, CELTA
differentiated instruction = differentiation
student assessment = assessing students, formative assessment, grading, Leistungsbewertung, évaluation des élèves, evaluación del alumnado
tutoring = Nachhilfe, soutien scolaire
e-learning = online teaching, distance learning, E-Learning, instructional design
Google Classroom @lms
Moodle @lms
Canvas LMS @lms
Blackboard @lms
learning management systems = learning management system, ^LMS
teaching license = teaching licence, teaching certificate, state teaching certification, teacher certification, ^QTS, PGCE, Lehramt, Staatsexamen Lehramt, ^CAPES, certified teacher, qualified teacher status
safeguarding = child protection, Kinderschutz, DBS check
childcare = child care, Kinderbetreuung, garde d'enfants, cuidado de niños, nanny
parent communication = parent-teacher, Elternarbeit, Elterngespräche
cooking = food preparation, food prep, meal preparation, Kochen, Speisenzubereitung, cuisine, cocina, culinary
Chef de cuisine = head chef, executive chef, sous chef, Küchenchef, Souschef, chef de partie, commis chef, line cook, Koch, Köchin, cuisinier, cuisinière, cocinero, cocinera, Chef de Partie > cooking
baking = pastry, pâtisserie, Backen, Konditor, Konditorei, Bäcker, repostería
menu planning = menu development, Speiseplanung, menu design, élaboration des menus
food safety = food hygiene, Lebensmittelhygiene, hygiène alimentaire, seguridad alimentaria, food handling
HACCP = HACCP standards, HACCP-Richtlinien > food safety
ServSafe = food handler certificate, food handler permit, food handler's card > food safety
kitchen management = Küchenleitung
catering = banquets, banqueting, traiteur
waiting tables = table service, waiter, waitress, server experience, food service, food and beverage, F&B, Servicekraft, Kellner, Kellnerin, service en salle, serveur, serveuse, camarero, camarera, Bedienung
bartending = bartender, barista, cocktail making, mixology, Barkeeper, barman
wine knowledge = sommelier, wine service, Weinkenntnisse
hotel management = hotel operations, Hotelmanagement, hospitality management, gestion hôtelière
hospitality = Gastronomie, Hotellerie, hôtellerie, restauration, hostelería, Gastgewerbe
guest relations = guest services, guest service, Gästebetreuung, guest satisfaction, atención al huésped
housekeeping = room cleaning, Hauswirtschaft, Zimmerreinigung
cleaning = janitorial, Reinigung, nettoyage, limpieza, custodial
Opera PMS = Opera property management, Fidelio @pms
Micros POS = Toast POS > point of sale
reservations = booking systems, Reservierungen, réservations, reservas
revenue management = yield management
tourism = travel agency, Tourismus, tourisme, turismo
Amadeus GDS = Sabre GDS, ^Amadeus, ^Sabre, Galileo GDS
logistics = Logistik, logistique, logística
supply chain management = supply chain, Supply-Chain-Management, Lieferkette, Lieferketten, chaîne d'approvisionnement, cadena de suministro > logistics
warehousing = warehouse, warehouse operations, warehouse management, Lagerlogistik, Lagerwirtschaft, Lagerhaltung, Lager, entrepôt, almacén, gestion d'entrepôt > logistics
inventory management = inventory control, stock control, stock management, stock taking, inventory, Bestandsführung, Bestandsmanagement, Inventur, gestion des stocks, gestión de inventario, control de inventario, stocktaking
order picking = picking and packing, pick and pack, order fulfillment, order fulfilment, Kommissionierung, Kommissionieren, préparation de commandes, preparación de pedidos
shipping and receiving = goods receipt, goods-in, receiving goods, Warenannahme, Wareneingang, Warenausgang, Versand, expédition, réception de marchandises, recepción de mercancías, dispatch
forklift = forklift operation, forklift licence, forklift license, forklift certified, forklift operator, Gabelstapler, Gabelstaplerschein, Staplerschein, Staplerführerschein, CACES, cariste, carretilla elevadora, carretillero, reach truck
pallet jack = pallet truck, Hubwagen, transpalette
loading and unloading = unloading trucks, loading trucks, Be- und Entladen, chargement et déchargement, carga y descarga
RF scanner = handheld scanner, RF scanners, barcode scanner
warehouse management systems = warehouse management system, ^WMS, Lagerverwaltungssystem
transportation management = ^TMS, fleet management, Fuhrparkmanagement, gestion de flotte
freight forwarding = freight, Spedition, transitaire, flete
customs clearance = customs, customs documentation, Zollabwicklung, Zoll, douane, aduanas, import/export, import export, Incoterms
procurement = purchasing, sourcing, strategic sourcing, Einkauf, Beschaffung, achats, compras, buying
route planning = dispatching, Tourenplanung, planification de tournées
delivery driving = delivery driver, truck driving, truck driver, Auslieferung, livreur, chauffeur-livreur, repartidor, LKW-Fahrer, chauffeur poids lourd
Commercial Driver's License = ^CDL, CDL Class A, Class A CDL, ^HGV, HGV licence, ^LGV, Führerschein Klasse C, Führerschein Klasse CE, LKW-Führerschein, permis poids lourd, permis C
driver's license = driving licence, driving license, drivers license, driver licence, driver's licence, Führerschein, Führerschein Klasse B, permis B, permis de conduire, carnet de conducir, permiso de conducir, full driving licence
hazardous materials = ^HAZMAT, dangerous goods, Gefahrgut, ^ADR, matières dangereuses, mercancías peligrosas
demand planning = Bedarfsplanung
production planning = Produktionsplanung, planification de la production
just-in-time = ^JIT
construction = Bau, Bauwesen, bâtiment, ^BTP, construcción, Hochbau, Tiefbau, building site, construction site
construction management = site management, site supervision, Bauleitung, site manager, conduite de travaux, dirección de obra > construction
blueprint reading = reading blueprints, technical drawings, reading drawings, Bauzeichnungen, technische Zeichnungen, lecture de plans, lectura de planos, shop drawings
estimating = cost estimating, cost estimation, quantity surveying, quantity takeoff, Kalkulation, bill of quantities, ^BOQ
quantity surveyor
building codes = building regulations, Bauvorschriften
site safety = construction safety, job site safety, Arbeitssicherheit, Arbeitsschutz, sécurité au travail, prevención de riesgos laborales, ^PRL, occupational safety
health and safety = ^HSE, ^EHS, health & safety, occupational health, workplace safety
OSHA 10
OSHA 30
OSHA = OSHA standards, OSHA regulations, OSHA compliance
NEBOSH @safety
IOSH @safety
CSCS card = ^CSCS
AutoCAD = Auto CAD @cad
Revit = Autodesk Revit > BIM @cad
BIM = building information modeling
Civil 3D > AutoCAD
SolidWorks = Solid Works @cad
CATIA @cad
PTC Creo = ~Creo, Pro/E, Pro/Engineer @cad
Siemens NX = ^NX, Unigraphics @cad
Autodesk Inventor @cad
Fusion 360 @cad
CAD = computer-aided design, CAD-Kenntnisse
^CAM = computer-aided manufacturing
ANSYS @fea
Abaqus @fea
finite element analysis = ^FEA, ^FEM
STAAD Pro = STAAD.Pro, STAAD @structural
ETABS @structural
SAP2000 @structural
Primavera = Primavera P6
Procore
Bluebeam
structural engineering = structural analysis, structural design, Statik
civil engineering = Bauingenieurwesen, génie civil, ingeniería civil
mechanical engineering = mechanical design, Maschinenbau, génie mécanique, ingeniería mecánica
electrical engineering = electrical design, Elektrotechnik, génie électrique, ingeniería eléctrica
surveying = total station, land surveying, Vermessung
concrete work = concrete pouring, formwork, concrete, Betonbau, béton
masonry = bricklaying, Maurer, Mauerwerk, maçonnerie, albañilería
carpentry = joinery, carpenter, Zimmerer, Tischler, Schreiner, charpenterie, menuiserie, carpintería
plumbing = pipefitting, plumber, Sanitär, Sanitärinstallation, plomberie, fontanería
electrical wiring = electrical installation, electrical installations, electrician, wiring, Elektroinstallation, Elektriker, électricité, électricien, instalaciones eléctricas, electricista
HVAC = heating ventilation and air conditioning, air conditioning, Heizung Lüftung Klima, Klimatechnik, ^SHK, climatisation, ^CVC, climatización
refrigeration = EPA 608
welding = MIG welding, TIG welding, welder, arc welding, Schweißen, Schweißer, soudure, soudeur, soldadura, soldador
painting = Malerarbeiten, decorating, peinture en bâtiment
roofing = Dachdecker, couverture toiture
drywall = plastering, Trockenbau, plâtrerie
heavy equipment = excavator, backhoe, bulldozer, Bagger, Baumaschinen, engins de chantier, maquinaria pesada
crane operation = crane operator, rigging, Kranführer, grutier
scaffolding = Gerüstbau, échafaudage
power tools = hand tools, Elektrowerkzeuge
landscaping = gardening, Gartenbau, Gartenpflege, jardinage, jardinería, Garten- und Landschaftsbau
manufacturing = production line, assembly line, Fertigung, fabrication industrielle, fabricación
CNC = CNC machining, CNC programming, CNC machines, CNC-Fräsen, CNC-Drehen, usinage, Zerspanung, machining
assembly = Montage, ensamblaje
quality control = quality inspection, Qualitätskontrolle, contrôle qualité, control de calidad, ^QC
ISO 9001 = ISO 9000, quality management systems, Qualitätsmanagement
ISO 27001 > cybersecurity
ISO 14001
statistical process control = ^SPC
root cause analysis = ^RCA, 8D, FMEA
5S = 5S methodology > Lean
preventive maintenance = maintenance, predictive maintenance, Instandhaltung, Wartung, maintenance préventive, mantenimiento, mantenimiento preventivo
hydraulics = pneumatics, Hydraulik, Pneumatik, hydraulique, hidráulica
automotive repair = vehicle repair, Kfz-Mechatroniker, mécanique automobile, automotive diagnostics, auto mechanic
power distribution = substations, switchgear, transformers, high voltage, low voltage
power plant = power generation
motors = electric motors, motor control
piping = piping design
facility management = facilities management, Gebäudemanagement, Hausmeister, building maintenance
packaging = packing, Verpackung, emballage, empaquetado
machine operation = machine operator, operating machinery, Maschinenbedienung, Maschinenführer, conducteur de machines
security guarding = security guard, surveillance, CCTV, Sicherheitsdienst, Wachschutz, agent de sécurité, vigilante
SIA licence = SIA license
fire safety = fire prevention, Brandschutz
law enforcement = police officer
agriculture = farming, Landwirtschaft
animal care = veterinary, Tierpflege, soins aux animaux
beauty treatments = cosmetology, hairdressing, hair styling, Friseur, coiffure, peluquería, makeup
dance = choreography
music = musician, music teaching
sewing = tailoring, Schneiderei, couture
shift work = shift working, rotating shifts, Schichtarbeit, Schichtdienst, Schichtbereitschaft, travail posté, turnos rotativos
`;
