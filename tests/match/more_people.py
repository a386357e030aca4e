"""More invented people, of other trades and countries than people.py has, and what a careful recruiter would say."""

from __future__ import annotations

from .people import MET, MISSING, PARTLY, UNCLEAR, Person

DUTY_MANAGER = Person(
    "duty manager",
    "Front Office Manager",
    """Callum Abernethy
Duty Manager
Perth, Scotland | 07700 900318 | callum.abernethy@example.co.uk

Profile
Hotel duty manager, six years at the front of house. British and Irish citizen.

Experience
Duty Manager, Tayside Grange Hotel (110 rooms), Perth
April 2023 – Present
- In charge of the hotel four evenings a week: two receptionists, the bar and the night porter.
- Dealt alone with a power cut at a wedding of 140 guests; no booking was lost.
- Agreed room rates and terms with five coach operators; winter occupancy from 48% to 61%.
- Wrote the new starters' handbook and trained nine receptionists in Mews.
- Answer guest reviews within a day; score on the booking sites from 8.1 to 8.9.
Receptionist, Ochil Lodge, Crieff
June 2020 – March 2023
- Checked guests in and out in Protel and balanced the till at the end of each shift.
- Took bookings by phone and e-mail, in German for the walking groups.

Education
HND Hospitality Management, Strathallan College, 2018 – 2020

Certificates
Emergency First Aid at Work, May 2025
Scottish Certificate for Personal Licence Holders, 2023

Skills
Mews, Protel, Excel, Word
Languages: English (native), German (B2)
Full clean UK driving licence
""",
    (
        ("At least 3 years' experience in a hotel front office or reception role", MET, ()),
        ("Minimum 5 years of experience in the hospitality industry", MET, ()),
        ("2 years' experience as a Duty Manager or Front Office Supervisor", MET, ()),
        ("Degree or diploma in Hospitality Management or a related field", MET, ()),
        ("Experience with a property management system (PMS) such as Opera, Mews or Protel is mandatory", MET, ()),
        ("Ability to work on own initiative and stay calm under pressure", MET, (PARTLY,)),
        ("Strong negotiation skills", MET, (PARTLY,)),
        ("Experience in training and developing staff", MET, ()),
        ("Excellent guest service and complaint handling skills", MET, (PARTLY,)),
        ("Must hold a personal licence", MET, ()),
        ("Valid driving licence", MET, ()),
        ("Right to work in the UK", MET, ()),
        ("Flexible to work evenings, weekends and bank holidays", PARTLY, (MET,)),
        ("Cash handling experience", MET, (PARTLY,)),
        ("Revenue management experience, ideally with Duetto", MISSING, (PARTLY,)),
        ("Fluency in French", MISSING, ()),
        ("GCSE English and Maths or equivalent", MET, ()),
        ("A warm and welcoming personality", UNCLEAR, (PARTLY, MISSING)),
    ),
)

LAB_TECHNICIAN = Person(
    "lab technician",
    "Senior Laboratory Technician",
    """Rosalind Achterberg
Durham, NC | rosalind.achterberg@example.com | 919-555-0142

SUMMARY
Laboratory technician in a GMP biologics plant.

EXPERIENCE
Laboratory Technician II, Carrick Biologics, Durham, NC
August 2022 – Present
- Run ELISA, HPLC and endotoxin assays on 60 release samples a week under GMP; no repeat for analyst error since 2023.
- Keep the calibration log of 34 instruments (balances, pipettes, centrifuges) in LabWare LIMS.
- Found the cause of a drifting HPLC baseline, a worn pump seal; wrote the deviation report and the new SOP.
- Show new analysts the assay until they are signed off, eleven so far.
- Order reagents and dispose of solvent waste by the site's hazardous-waste rules.
Laboratory Assistant (internship), Eno River Water Quality Lab
May 2021 – August 2021
- Collected river samples and measured nitrate by spectrophotometry.

EDUCATION
B.S. in Biology, minor in Chemistry, Piedmont Valley University, 2018 – 2022 (cum laude)

SKILLS
ELISA, HPLC, qPCR (coursework), aseptic technique, LabWare LIMS, Excel, Empower
""",
    (
        ("3+ years of laboratory experience in a GMP environment", MET, ()),
        ("7 years of experience in a quality control laboratory", PARTLY, ()),
        ("Bachelor's degree in Biology, Biochemistry or related field", MET, ()),
        ("Master's degree preferred", MISSING, ()),
        ("Hands-on experience with HPLC and ELISA", MET, ()),
        ("Strong experience with qPCR", PARTLY, (MISSING,)),
        ("Experience operating and maintaining laboratory equipment", MET, (PARTLY,)),
        ("Familiarity with LIMS", MET, ()),
        ("Ability to troubleshoot instruments and assays", MET, (PARTLY,)),
        ("Experience writing SOPs and deviation reports", MET, ()),
        ("Attention to detail and accurate record keeping", MET, ()),
        ("Experience training junior staff", MET, ()),
        ("Knowledge of safe handling of chemicals and waste disposal", MET, (PARTLY,)),
        ("Experience with mammalian cell culture", MISSING, ()),
        ("Excellent academic record", MET, (PARTLY,)),
        ("Ability to stand for long periods and lift up to 40 lbs", UNCLEAR, ()),
        ("Supervisory experience", MISSING, (PARTLY,)),
        ("Willingness to work rotating shifts", UNCLEAR, ()),
        ("ASQ certification is a plus", MISSING, ()),
    ),
)

HR_EXECUTIVE = Person(
    "hr executive",
    "HR Executive",
    """Vaishnavi Kulkarni-Rao
Nagpur, Maharashtra | vaishnavi.kr@example.in | +91 98 5550 0144

OBJECTIVE
To grow as an HR generalist in a manufacturing company.

WORK EXPERIENCE
HR Executive, Wardha Forgings Ltd, Nagpur
Jan 2024 – Present
- Process the payroll of 320 workers in greytHR by the 2nd of each month, with PF, ESI and professional tax.
- Hired 64 operators and 9 engineers through campus drives and Naukri; time to fill from 41 to 26 days.
- Hold the monthly grievance committee with the union and the plant head; two disputes settled without a stoppage.
- Run the induction every Monday and keep the training calendar.
- Keep the personal files of all employees; passed the labour inspector's audit in 2025 without a remark.
Management Trainee - HR, Orange City Textiles, Nagpur
Jun 2022 – Dec 2023
- Screened 40 résumés a week and scheduled interviews.
- Made a Power BI sheet of attrition by department that the board uses.

EDUCATION
MBA (Human Resources), Ramtek Institute of Management, 2020 – 2022
BBA, Nagpur City College, 2017 – 2020

SKILLS
greytHR, MS Excel (VLOOKUP, pivot tables), MS Word, Power BI, Naukri
Languages: English (fluent), Hindi (fluent), Marathi (native)
""",
    (
        ("2-4 years of experience in HR in a manufacturing company", MET, (PARTLY,)),
        ("MBA or PGDM in HR", MET, ()),
        ("Graduate in any discipline", MET, ()),
        ("Hands-on experience in payroll processing and statutory compliance (PF, ESI)", MET, ()),
        ("Experience in end-to-end recruitment", MET, (PARTLY,)),
        ("Good knowledge of labour laws", PARTLY, (MET,)),
        ("Experience in handling employee grievances and industrial relations", MET, ()),
        ("Proficiency in MS Office", MET, ()),
        ("Experience with SAP SuccessFactors", MISSING, ()),
        ("Ability to maintain confidentiality", PARTLY, (MET,)),
        ("Excellent communication and interpersonal skills", MET, (PARTLY,)),
        ("Fluency in English and Hindi", MET, ()),
        ("Experience with HR analytics and dashboards", MET, (PARTLY,)),
        ("Experience in conducting induction and training programmes", MET, ()),
        ("Ability to work to tight deadlines", MET, (PARTLY,)),
        ("Male/female candidates who can join immediately", UNCLEAR, ()),
        ("Two-wheeler with valid licence", UNCLEAR, (MISSING,)),
        ("Experience in performance appraisal", MISSING, ()),
    ),
)

CHAUFFEUR = Person(
    "chauffeur",
    "Company Driver",
    """Tadeusz Wieczorek
Abu Dhabi, UAE | tadeusz.wieczorek@example.com

PROFILE
Chauffeur with a clean record since 2014. Polish citizen, UAE residence visa.

EMPLOYMENT
Executive Driver, Corniche Tower Holdings, Abu Dhabi
03/2021 – present
- Drive the chairman and visiting ministers in a Mercedes S-Class; about 45,000 km a year, no accident and no fine.
- Check tyres, oil and lights every morning and take the cars to service on time.
- Plan each day's route in Waze; late for one pick-up in three years.
- On call at nights and weekends.
Delivery Driver, Zielona Paczka, Gdynia, Poland
05/2014 – 01/2021
- 90 drops a day with a 3.5-tonne van; collected cash on delivery and settled it every evening.

LICENCES
UAE light vehicle driving licence (manual), 2021
Polish driving licence, categories B and C

EDUCATION
Technical secondary school (matura), Gdynia, 2009 – 2013

LANGUAGES
Polish: native; English: B2; Arabic: A2
""",
    (
        ("Minimum 5 years of driving experience", MET, ()),
        ("3 years' experience as a personal or VIP driver in the UAE", MET, ()),
        ("Valid UAE driving licence", MET, ()),
        ("Valid heavy vehicle licence", PARTLY, (MISSING, UNCLEAR, MET)),
        ("Clean driving record", MET, ()),
        ("High school diploma or equivalent", MET, ()),
        ("Good command of English", MET, ()),
        ("Basic knowledge of vehicle maintenance", MET, ()),
        ("Good knowledge of Abu Dhabi roads and routes", MET, (PARTLY,)),
        ("Punctual and reliable", MET, (PARTLY,)),
        ("Discretion and professional conduct", PARTLY, (UNCLEAR, MET)),
        ("Availability to work flexible hours, including nights and weekends", MET, ()),
        ("Experience in airport operations", MISSING, ()),
        ("Physically fit", UNCLEAR, ()),
        ("First aid certificate is an advantage", MISSING, ()),
    ),
)

SOUS_CHEF = Person(
    "sous chef",
    "Sous Chef",
    """Odette Marchildon
Moncton, New Brunswick | odette.marchildon@example.ca

Summary
Cook with a Red Seal, at home on every station.

Work
Junior Sous Chef | Le Phare Bleu (fine dining, 70 seats), Moncton | Feb 2023 – Present
- Lead a brigade of six on the chef's days off; 120 covers on a Saturday.
- Write the weekly specials from what the boats land; food cost held at 29%.
- Order from twelve suppliers and count stock every Sunday.
- Keep the HACCP sheets; full marks in the last two health inspections.
- Taught two apprentices butchery and sauces until they passed their blocks.
Line Cook | Brasserie Acadie, Dieppe | May 2019 – Jan 2023
- Grill and sauté stations, 200 covers a night in summer.
Dishwasher | Chez Rita, Shediac | summers 2017 and 2018

Training
Culinary Arts diploma, Collège communautaire de la Baie, 2017 – 2019
Red Seal Cook, 2022
Food Safety Level 2, 2024

Skills
butchery, pastry basics, menu costing, Excel
Languages: French (native), English (fluent)
""",
    (
        ("Minimum 3 years of experience in a high-volume kitchen", MET, ()),
        ("At least 2 years' experience as a sous chef or chef de partie", MET, ()),
        ("Culinary diploma or equivalent", MET, ()),
        ("Red Seal certification", MET, ()),
        ("Knowledge of food hygiene and HACCP", MET, ()),
        ("Ability to lead and motivate a kitchen team", MET, ()),
        ("Experience with menu planning and food costing", MET, (PARTLY,)),
        ("Experience in ordering and stock control", MET, ()),
        ("Strong pastry skills", PARTLY, (MISSING,)),
        ("Experience with Chinese cuisine", MISSING, ()),
        ("Able to work in a fast-paced environment", MET, ()),
        ("Passion for food", PARTLY, (UNCLEAR, MET)),
        ("Bilingual in English and French", MET, ()),
        ("Experience training junior cooks", MET, ()),
        ("Able to work evenings, weekends and holidays", PARTLY, (UNCLEAR, MET)),
        ("Knowledge of allergens", MISSING, (PARTLY,)),
        ("5 years of experience as Head Chef", MISSING, (PARTLY,)),
    ),
)

BENEFITS_OFFICER = Person(
    "benefits officer",
    "Housing Officer",
    """Niamh Carragher
Lisburn, Northern Ireland | niamh.carragher@example.org

About me
Advice worker who now assesses benefits.

Work history
Benefit Assessment Officer, Lagan Borough Council
October 2023 to date
- Assess 45 housing benefit and rate relief claims a week; accuracy 98.6% in the quarterly checks.
- Explain decisions to tenants and landlords by phone and letter, many of them upset.
- Prepare appeal papers for the tribunal; 17 of 19 upheld.
- Spot and refer cases of suspected fraud.
Adviser (part-time, 20 hours), Citizens' Helpdesk Lisburn
January 2021 to September 2023
- Advised 12 people a week on debt, arrears and evictions; agreed payment plans with three housing associations.
- Entered each case in AdvicePro the same day.
Volunteer, Night Shelter Belfast
2019 to 2020

Education
A levels: History B, Politics B, English C, Wallace Grammar, 2016 – 2018
GCSEs: nine including English (B) and Mathematics (B)

Skills
Northgate, AdvicePro, Word, Excel, Outlook
""",
    (
        ("5 GCSEs at grades A*-C including English and Maths", MET, ()),
        ("At least two years' experience in benefits assessment or a similar role", MET, ()),
        ("3 years' experience of working with the public", MET, (PARTLY,)),
        ("Experience of dealing with difficult or distressed customers", MET, (PARTLY,)),
        ("Knowledge of housing benefit legislation", MET, (PARTLY,)),
        ("Knowledge of Universal Credit", MISSING, (PARTLY,)),
        ("Experience of working to targets with a high level of accuracy", MET, (PARTLY,)),
        ("Good written and oral communication skills", MET, ()),
        ("Competent in the use of Microsoft Office", MET, ()),
        ("Experience of preparing reports or written submissions", MET, (PARTLY,)),
        ("Full current driving licence and access to a car", UNCLEAR, ()),
        ("A degree in Housing or a related subject", MISSING, ()),
        ("CIH Level 4 qualification", MISSING, ()),
        ("Ability to prioritise a busy caseload", MET, ()),
        ("Commitment to equality of opportunity", UNCLEAR, (PARTLY, MISSING)),
        ("Experience of supervising staff", MISSING, ()),
    ),
)

FIELD_NURSE = Person(
    "community nurse",
    "Community Nurse",
    """Hinemoa Parata
Napier, New Zealand | hinemoa.parata@example.co.nz

Registration
Registered Nurse, Nursing Council of New Zealand, practising certificate to March 2027

Experience
District Nurse – Hawke Coast Health, Napier – July 2021 to present
- Visit nine patients a day at home: leg ulcers, IV antibiotics, catheters, end of life care.
- Carry a caseload of 52 and decide alone who is seen first.
- Led the change to photo charting on tablets; the wound clinic now sees healing a week sooner.
- Supervise final-year nursing students and the enrolled nurse.
- Talk families through the syringe driver in English and te reo Māori.
Registered Nurse, Surgical Ward – Tukituki Hospital – February 2018 to June 2021
- Cared for six post-operative patients a shift, with drains, epidurals and PCA pumps.

Education
Bachelor of Nursing, Eastern Bay Institute, 2015 – 2017
Postgraduate Certificate in Health Sciences (Wound Care), 2023

Other
Full driver licence (class 1)
COVID-19 and influenza vaccinations up to date
""",
    (
        ("Current registration with the Nursing Council of New Zealand and an annual practising certificate", MET, ()),
        ("Registration with AHPRA", PARTLY, (MISSING,)),
        ("Minimum of three years post-registration experience", MET, ()),
        ("At least 2 years of community or district nursing experience", MET, ()),
        ("Advanced wound care skills", MET, ()),
        ("Experience in palliative care", MET, ()),
        ("Postgraduate qualification in nursing or wound care", MET, ()),
        ("Ability to work autonomously and manage a caseload", MET, ()),
        ("Full driver's licence", MET, ()),
        ("Fully vaccinated against influenza", MET, ()),
        ("Experience with electronic health records", PARTLY, (MET, MISSING)),
        ("Experience in preceptoring students", MET, ()),
        ("Experience in paediatrics", MISSING, ()),
        ("Cultural competence in working with Māori", MET, (PARTLY,)),
        ("Experience leading change or quality improvement", MET, ()),
        ("Cannulation and venepuncture skills", MISSING, (PARTLY,)),
        ("Empathy and compassion", MET, (PARTLY,)),
        ("Must be willing to undergo police vetting", UNCLEAR, ()),
    ),
)

WAREHOUSE_LEAD = Person(
    "cold store lead",
    "Warehouse Supervisor",
    """Desmond Okpara
Fresno, CA | desmond.okpara@example.com

OBJECTIVE: a supervisor's post in distribution

WORK
Shift Lead, Sierra Cold Storage, Fresno, CA, 09/2022 - Present
* Run the night shift of 14 loaders and pickers: tasks, breaks, overtime.
* Loaded 38 trucks a night with Manhattan WMS; mis-picks from 1.4% to 0.5%.
* Give the weekly safety talk; 610 days without a lost-time accident.
* Work at minus 10 degrees and lift boxes of 50 lbs.
Forklift Operator, Valley Produce Co., Fresno, CA, 02/2019 - 08/2022
* Moved 200 pallets a shift by sit-down and reach truck.
* Helped count 9,000 locations each quarter; variance under 0.2%.
Apprentice Carpenter, Dad & Sons, Madera, CA, 2017 - 2018

EDUCATION
High School Diploma, Madera South, 2017
OSHA forklift certification, renewed 2025

SKILLS: Manhattan WMS, RF scanners, Excel, bilingual Spanish/English
""",
    (
        ("High school diploma or GED", MET, ()),
        ("3+ years of warehouse experience", MET, ()),
        ("2+ years of supervisory experience", MET, ()),
        ("5+ years of experience leading a warehouse team", PARTLY, ()),
        ("Forklift certification", MET, ()),
        ("Experience with a warehouse management system", MET, ()),
        ("Knowledge of OSHA safety standards", MET, (PARTLY,)),
        ("Ability to lift 50 lbs", MET, ()),
        ("Able to work in a cold environment", MET, ()),
        ("Bilingual in Spanish is a plus", MET, ()),
        ("Experience with inventory control and cycle counts", MET, ()),
        ("Experience with SAP", MISSING, ()),
        ("Bachelor's degree in Supply Chain preferred", MISSING, ()),
        ("Strong leadership and communication skills", MET, (PARTLY,)),
        ("Ability to meet deadlines in a fast-paced environment", MET, (PARTLY,)),
        ("Experience with continuous improvement or lean", PARTLY, (MET,)),
        ("Must pass a background check and drug screen", UNCLEAR, ()),
        ("Authorized to work in the United States", UNCLEAR, ()),
    ),
)

DATA_ANALYST = Person(
    "data analyst",
    "Data Analyst",
    """Lennart Oyelaran
Uppsala, Sweden · lennart.oyelaran@example.se

Analyst between the shop floor and the board. Swedish citizen; would need sponsorship outside the EU.

Experience
Data Analyst, Norrsken Ferries, Uppsala (Aug 2023 – now)
- Own the booking data from source to report: 14 tables in BigQuery, 22 Looker dashboards for sales and harbour staff.
- Tested two ticket layouts on 80,000 visitors; the winner sold 4% more and was kept.
- Explain the numbers to the board each quarter and teach an SQL class for colleagues.
- Cut the nightly load from 50 to 12 minutes.
Junior Analyst, Statens Väglager, Uppsala (Sep 2021 – Jul 2023)
- Cleaned road-salt deliveries in Python (pandas) and plotted them for the purchasing team.

Education
BSc in Statistics, Fyris University, 2018 – 2021

Tools
SQL, Python (pandas, scikit-learn), Looker, BigQuery, Git, Azure, Tableau (basic)
Swedish native, English C1
""",
    (
        ("3+ years of experience in data analysis", MET, ()),
        ("Degree in Statistics, Mathematics, Computer Science or similar", MET, ()),
        ("Strong SQL skills", MET, ()),
        ("Experience with A/B testing", MET, ()),
        ("Experience with data visualisation tools such as Tableau, Looker or Power BI", MET, ()),
        ("Strong Tableau skills", PARTLY, ()),
        ("Python, which we use for our data transformations", MET, ()),
        ("Experience administering Azure cloud infrastructure", PARTLY, (MISSING,)),
        ("Ability to present complex findings to non-technical audiences", MET, ()),
        ("End-to-end ownership of reporting", MET, ()),
        ("Experience with machine learning in production", MISSING, (PARTLY,)),
        ("Knowledge of statistics", MET, ()),
        ("Curious and eager to learn", UNCLEAR, (PARTLY, MISSING)),
        ("Must be authorised to work in the United States without sponsorship", MISSING, (UNCLEAR,)),
        ("Fluent Swedish", MET, ()),
        ("Experience managing a team of analysts", MISSING, (PARTLY,)),
        ("Terraform, our tool for infrastructure", MISSING, ()),
    ),
)

MORE_PEOPLE = (
    DUTY_MANAGER,
    LAB_TECHNICIAN,
    HR_EXECUTIVE,
    CHAUFFEUR,
    SOUS_CHEF,
    BENEFITS_OFFICER,
    FIELD_NURSE,
    WAREHOUSE_LEAD,
    DATA_ANALYST,
)
