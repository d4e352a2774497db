/** An invented person and an invented posting: any likeness is chance. */
export const example = {
  resume: `MARTA ŁUKASIK
Leeds, United Kingdom · marta.lukasik@example.org · 0113 496 0182

PROFILE
Registered nurse with eight years on acute medical wards, the last two as deputy charge nurse. Known for calm shifts, clear handovers and new nurses who stay.

EXPERIENCE

Deputy Charge Nurse, Acute Medical Unit
Aire Valley Hospital, Leeds | March 2024 – present
- Lead shifts of 6 nurses and 4 healthcare assistants on a 28-bed acute medical unit
- Wrote the ward's new handover sheet; time for handover fell from 40 to 25 minutes
- Mentored 7 newly qualified nurses, all of whom completed preceptorship
- Plan the rota in HealthRoster and cover for the charge nurse during leave

Staff Nurse, Respiratory Ward
Aire Valley Hospital, Leeds | September 2019 – February 2024
- Cared for up to 8 patients a shift, including patients on non-invasive ventilation
- Link nurse for infection prevention; hand hygiene audits rose from 82% to 96% in one year
- Trained colleagues in tracheostomy care, 12 sessions a year
- Took part in the trust's falls project: falls on the ward fell by a third in 18 months

Staff Nurse, Care of the Elderly
St Oswin's Hospital, Bradford | October 2017 – August 2019
- Assessed and discharged patients with complex needs together with social services
- Wrote care plans with patients and families in SystmOne

EDUCATION AND REGISTRATION
BSc (Hons) Adult Nursing, University of Bradford, 2017
Registered Nurse (Adult), NMC
Immediate Life Support (ILS), renewed 2025
Mary Seacole leadership programme, completed 2024

SKILLS
Shift leadership, mentoring, rota planning, infection prevention, NEWS2, non-invasive ventilation, venepuncture and cannulation, SystmOne, HealthRoster

LANGUAGES
English, Polish`,
  posting: `Charge Nurse, Acute Medicine
Northgate Teaching Hospital, Sheffield
Band 7, £47,810 – £54,710 a year · Full time, 37.5 hours · Permanent

About the role
You will run a 32-bed acute medical ward day by day: its people, its safety and its budget. You will spend most of your time on the ward, and two days a week leading from the office.

What you will do
- Lead and develop a team of 45 nurses and healthcare assistants
- Keep care safe: own the ward's audits, incidents and action plans
- Manage the ward's pay and non-pay budget together with the matron
- Recruit, appraise and retain staff
- Plan rotas and patient flow with the site team

What you must have
- Registered nurse (Adult) with current NMC registration
- At least five years of experience in acute care
- Experience of leading shifts or a team on an acute ward
- Immediate or Advanced Life Support
- Experience of mentoring or supervising staff
- Sound knowledge of infection prevention and control

What would help
- A leadership qualification such as the Mary Seacole programme
- Experience of managing a ward budget
- Experience of quality improvement projects with measured results
- A master's degree in health care or management, or working towards one
- Experience with electronic rostering and electronic patient records

We offer 27 days of leave and bank holidays, the NHS pension, and protected time for your own development. We welcome part-time requests and job shares.`,
} as const;
