"""People of more trades, and of trades other than the post's: requirement, verdict, other fair verdicts (people.py)."""

from __future__ import annotations

from .people import MET, MISSING, PARTLY, UNCLEAR, Person

DELIVERY_DRIVER = Person(
    "delivery driver",
    "HGV Class 2 Driver",
    """Gavin Petherick
Exeter, Devon | gavin.petherick@example.co.uk | 07700 900231

PROFILE
Driver with eleven years on vans and rigids. Never missed a delivery window in the last two winters.

EMPLOYMENT
Multi-drop Driver (7.5t), Tamarside Foodservice, Exeter
April 2019 - Present
- 18 to 24 chilled and frozen drops a day to pubs, schools and care homes across Devon, out from 04:30.
- Daily walk-round checks, defects reported on the tablet; no accident or penalty since joining.
- Hand-ball up to 3 tonnes a shift with sack truck and tail lift.
- Took over the drivers' induction for new starters in 2023.
Van Driver, Quickleaf Parcels, Plymouth
June 2015 - March 2019
- 120 parcels a day with a handheld scanner, signatures and cash on delivery.

LICENCES
Category C and C1 licence since 2018; Driver CPC valid to 09/2029; digital tachograph card
Counterbalance forklift certificate, 2021

EDUCATION
Torridge Community College, GCSEs in five subjects, 2013
""",
    (
        ("Valid Class 2 (Category C) licence with no more than 6 points", MET, (PARTLY,)),
        ("Driver CPC and digital tachograph card", MET, ()),
        ("At least 2 years' multi-drop delivery experience", MET, ()),
        ("5 years' experience driving articulated vehicles", MISSING, (PARTLY,)),
        ("Good knowledge of the South West road network", PARTLY, (MET, MISSING)),
        ("Excellent customer service skills and a polite, professional manner", PARTLY, (MET,)),
        ("Ability to complete daily vehicle checks and report defects", MET, ()),
        ("Physically fit, as the role involves manual handling of goods up to 25kg", MET, (PARTLY,)),
        ("Flexible approach to start times, including early mornings", MET, ()),
        ("Hazardous goods (ADR) certificate would be an advantage", MISSING, ()),
        ("A forklift licence is desirable", MET, ()),
        ("Experience delivering temperature-controlled goods", MET, ()),
        ("Reliable and punctual", MET, (PARTLY,)),
        ("Experience training or mentoring other drivers", MET, ()),
        ("Route planning experience", MISSING, (PARTLY,)),
    ),
)

CLEANING_SUPERVISOR = Person(
    "cleaning supervisor",
    "Housekeeping Supervisor",
    """Marisol Quintero
Leicester | marisol.quintero@example.co.uk

ABOUT
Cleaner and team lead in hospitals and hotels. Fluent Spanish, good English.

WORK HISTORY
Domestic Team Leader, Glenfell Hospital (Sodalis Facilities), Leicester
Sept 2021 - Present
- Allocate and check the work of 14 domestics on four wards; audit scores from 91% to 97%.
- Order chemicals and consumables within a monthly budget of £3,200; COSHH folder kept up to date.
- Deep cleans after infection outbreaks together with the infection prevention nurse.
- Return-to-work talks and holiday planning for the team.
Room Attendant, The Abbey Arms Hotel, Leicester
May 2018 - August 2021
- 16 rooms a shift; trained nine new attendants.

TRAINING
British Institute of Cleaning Science Level 1, 2019
Level 2 Team Leading, Leicester Adult College, 2022

SKILLS
Floor scrubber-dryers, steam cleaning, colour coding, Excel rotas
""",
    (
        ("Minimum 2 years supervisory experience in housekeeping or cleaning", MET, ()),
        ("Experience in a 4 or 5-star hotel", PARTLY, (MISSING,)),
        ("Good understanding of COSHH and health and safety", MET, ()),
        ("Ability to lead, motivate and inspire a team", MET, (PARTLY,)),
        ("An eye for detail and pride in your work", MET, (PARTLY,)),
        ("Good command of spoken and written English", MET, (PARTLY,)),
        ("Experience with Opera PMS", MISSING, ()),
        ("Able to work weekends and bank holidays on a rota basis", UNCLEAR, (PARTLY,)),
        ("Stock control and ordering of cleaning supplies", MET, ()),
        ("Experience conducting room inspections or quality audits", MET, ()),
        ("Knowledge of infection control procedures", MET, ()),
        ("NVQ Level 2 in Cleaning and Support Services or equivalent", PARTLY, (MET, MISSING)),
        ("Calm under pressure", PARTLY, (MET, MISSING, UNCLEAR)),
        ("Right to work in the UK", UNCLEAR, ()),
        ("Second language is a plus", MET, ()),
    ),
)

SOCIAL_WORKER = Person(
    "social worker",
    "Senior Social Worker - Children and Families",
    """Tamsin Okoro-Bright
Sheffield, UK | t.okorobright@example.org

EXPERIENCE
Social Worker, Children in Need Team, Donmere Council
October 2022 - Present
- Hold a caseload of 19 children in need and child protection cases; section 47 enquiries within 45 days.
- Chair core groups and write reports for child protection conferences and the family court.
- Direct work with children using the Three Houses tool; home visits to reluctant families.
- Work with police, schools and health visitors in strategy meetings.
- Practice educator for one student on a 100-day placement.
Newly Qualified Social Worker (ASYE), Donmere Council
September 2021 - September 2022
- Completed ASYE portfolio; duty desk one week in six.
Support Worker, Larkhill Women's Refuge (part-time)
January 2018 - June 2019

EDUCATION
MA Social Work, University of Hallam Vale, 2019 - 2021
BA Sociology, University of Hallam Vale, 2014 - 2017

REGISTRATION
Social Work England registered
SKILLS
Liquidlogic, Signs of Safety, motivational interviewing, Microsoft Teams
""",
    (
        ("A recognised social work qualification (degree or Diploma in Social Work)", MET, ()),
        ("Registration with Social Work England", MET, ()),
        ("Minimum of three years' post-qualifying experience in statutory children's services", MET, ()),
        ("Experience of court work and care proceedings", MET, (PARTLY,)),
        (
            "Up-to-date knowledge of the Children Act 1989 and Working Together to Safeguard Children",
            PARTLY,
            (MET, MISSING),
        ),
        ("Experience of supervising staff or students", MET, (PARTLY,)),
        ("Ability to manage a complex and varied caseload", MET, ()),
        ("Ability to work effectively with other agencies", MET, ()),
        ("Experience of using electronic case recording systems", MET, ()),
        ("Full UK driving licence and access to a vehicle", UNCLEAR, ()),
        ("Commitment to anti-discriminatory practice", UNCLEAR, (PARTLY, MISSING)),
        ("Experience in fostering and adoption", MISSING, ()),
        ("Ability to engage with hard-to-reach families", MET, ()),
        ("Resilience and the ability to work under pressure", MET, (PARTLY,)),
        ("Practice Educator qualification (PEPS 1 or 2)", PARTLY, (MET, MISSING)),
    ),
)

CLAIMS_HANDLER = Person(
    "claims handler",
    "Motor Claims Handler",
    """Declan Furey
Galway, Ireland | declan.furey@example.ie

CAREER
Claims Advisor, Corrib Mutual Insurance, Galway
Feb 2023 - Present
- Handle 85 open motor damage claims from first notification to settlement within authority of EUR 15,000.
- Agree repair costs with garages and engineers; appoint loss assessors.
- Spotted a staged-accident ring of six claims and passed it to the investigations unit.
- 93% of calls answered within 20 seconds; customer score 4.7 of 5.
Customer Service Agent, Atlantic Broadband, Galway
Aug 2020 - Jan 2023
- 55 inbound calls a day on billing and faults; retained 21% of cancellations.

EDUCATION
BA in Geography and Irish, University of Corrib, 2017 - 2020
APA (Accredited Product Adviser), Insurance Institute, 2023; CIP: four of six modules passed

IT
Guidewire ClaimCenter, Outlook, Excel
""",
    (
        ("2+ years of claims handling experience, ideally motor", MET, ()),
        ("CIP qualified or working towards it", PARTLY, (MET,)),
        ("APA or Grandfathered status as a minimum", MET, ()),
        ("Strong negotiation skills", MET, (PARTLY,)),
        ("Good knowledge of motor liability and quantum", PARTLY, (MISSING,)),
        ("Ability to identify potential fraud", MET, ()),
        ("Excellent telephone manner", MET, (PARTLY,)),
        ("Experience of Guidewire or a similar claims system", MET, ()),
        ("Able to meet targets in a fast-paced environment", MET, (PARTLY,)),
        ("Third level degree", MET, ()),
        ("Fluent Irish", PARTLY, (MET, MISSING)),
        ("Team player who supports colleagues", PARTLY, (MISSING, MET)),
        ("Experience managing a panel of solicitors", MISSING, (PARTLY,)),
        ("Numerate with good attention to detail", PARTLY, (MET,)),
    ),
)

CNC_SETTER = Person(
    "cnc setter",
    "CNC Setter Operator",
    """Radoslaw Pietrzak
Coventry | r.pietrzak@example.co.uk

SKILLS
Mazak Integrex, Haas VF-2, Fanuc and Siemens controls, micrometers, bore gauges, CMM (Zeiss), reading drawings, GD&T

EXPERIENCE
CNC Miller/Setter, Aldermoor Precision Ltd, Coventry
11/2018 - Present
- Set, prove out and run 3- and 5-axis milling jobs in aluminium, titanium and Inconel for aerospace customers.
- Edit programs at the machine; cut set-up time on repeat jobs from 95 to 50 minutes with standard fixtures.
- First-off and in-process inspection to +/-0.01 mm; scrap below 0.8% in 2025.
- Rotating days and nights, overtime most Saturdays.
CNC Operator, Wrekin Castings, Telford
02/2015 - 10/2018
- Loaded and ran four Haas lathes; tool changes and offsets.

EDUCATION
Technikum Mechaniczne, Rzeszow, technician in machining, 2010 - 2014
""",
    (
        ("Time-served apprenticeship or equivalent in mechanical engineering", MET, (PARTLY,)),
        ("Minimum 5 years' experience setting and operating CNC milling machines", MET, ()),
        ("Ability to read and interpret engineering drawings", MET, ()),
        ("Experience of Fanuc and Heidenhain controls", PARTLY, (MET,)),
        ("Experience programming with Mastercam or similar CAM software", MISSING, (PARTLY,)),
        ("Proficient in the use of measuring equipment (micrometers, verniers, CMM)", MET, ()),
        ("Experience working to tight tolerances in aerospace", MET, ()),
        ("Knowledge of exotic materials such as titanium and Inconel", MET, ()),
        ("Willing to work rotating shifts", MET, ()),
        ("Experience of lean manufacturing or continuous improvement", PARTLY, (MET,)),
        ("Experience of CNC turning", MET, (PARTLY,)),
        ("Good communication skills and a team player", MISSING, (PARTLY,)),
        ("AS9100 quality system experience", MISSING, (PARTLY,)),
        ("HNC in Mechanical Engineering", MISSING, (PARTLY,)),
        ("5-axis machining experience", MET, ()),
    ),
)

PRODUCT_DESIGNER = Person(
    "product designer",
    "Senior Product Designer",
    """Inês Valadares
Lisbon, Portugal · ines.valadares@example.pt

Product designer for mobile banking and travel. I prototype early and test with five people every second week.

EXPERIENCE
Product Designer, Banco Farol, Lisbon — 03/2021 – present
- Redesigned card onboarding in the mobile app: completion from 61% to 78% in an A/B test with 40,000 users.
- Own the design system in Figma (140 components, tokens shared with iOS and Android engineers).
- Plan and run usability tests, interviews and a diary study; report findings to the head of cards.
- Audited the app against WCAG 2.1 AA and fixed contrast and focus order with developers.
UI Designer, Voltinha Travel, Porto — 09/2018 – 02/2021
- Designed booking flows and landing pages in Sketch and Zeplin, in two-week sprints with five engineers.

EDUCATION
Licenciatura em Design de Comunicação, Universidade da Ria, 2015 – 2018

TOOLS
Figma, FigJam, Sketch, Maze, Principle, HTML/CSS (basic)
LANGUAGES
Portuguese (native), English (C1)
PORTFOLIO
ines-valadares.example.pt
""",
    (
        ("5+ years of experience in product or UX design", MET, ()),
        ("Expert in Figma and prototyping tools", MET, ()),
        ("Experience building and maintaining design systems", MET, ()),
        ("Experience conducting user research and usability testing", MET, ()),
        ("Strong understanding of accessibility standards", MET, ()),
        ("Experience with B2B SaaS products", MISSING, ()),
        ("Comfortable working in HTML and CSS", PARTLY, (MET,)),
        ("Experience collaborating closely with engineers and product managers", MET, ()),
        ("Strong visual design skills and an eye for typography", PARTLY, (MET,)),
        ("Experience mentoring junior designers", MISSING, ()),
        ("Fluent English, written and spoken", MET, ()),
        ("Excellent presentation and storytelling skills", PARTLY, (MET,)),
        ("Motion design experience is a bonus", PARTLY, (MISSING,)),
        ("Experience in fintech or banking", MET, ()),
    ),
)

EMBEDDED_DEVELOPER = Person(
    "embedded developer",
    "Embedded Software Engineer",
    """Henrik Solvang
Trondheim, Norway | henrik.solvang@example.no

Summary
Firmware engineer, eight years, battery-powered sensors and motor control.

Experience
Firmware Engineer, Fjellsens AS, Trondheim
Aug 2020 - Present
* Firmware in C and C++ for nRF52 and STM32L4 sensor nodes under Zephyr; sleep current from 38 to 6 µA.
* Bluetooth Low Energy and LoRaWAN stacks, secure boot and over-the-air update for 26,000 devices in the field.
* Hardware bring-up with the electronics team: oscilloscope, logic analyser, JTAG.
* Hardware-in-the-loop tests in Python on GitLab CI.
* Tutor for two summer interns.
Software Engineer, Marinstyring AS, Ålesund
Aug 2018 - July 2020
* Motor control in C on TI C2000, CAN bus diagnostics; documentation for DNV type approval.

Education
M.Sc. in Cybernetics and Robotics, Nidaros Institute of Technology, 2013 - 2018

Skills
C, C++17, Python, Zephyr, FreeRTOS, CAN, I2C, SPI, UART, BLE, Git, CMake, Altium (viewing)
Languages: Norwegian (native), English (fluent)
""",
    (
        ("Bachelor's or Master's degree in Electrical Engineering, Computer Science or similar", MET, ()),
        ("5+ years of embedded software development in C/C++", MET, ()),
        ("Experience with real-time operating systems (FreeRTOS, Zephyr or ThreadX)", MET, ()),
        ("Hands-on experience with communication protocols such as I2C, SPI, UART and CAN", MET, (PARTLY,)),
        ("Experience with wireless protocols, e.g. Bluetooth, Zigbee or Wi-Fi", MET, ()),
        ("Experience in embedded Linux and Yocto", MISSING, ()),
        ("Experience with functional safety standards (IEC 61508, ISO 26262)", MISSING, (PARTLY,)),
        ("Ability to read schematics and use lab equipment such as oscilloscopes and logic analyzers", MET, (PARTLY,)),
        ("Experience with low-power design", MET, ()),
        ("Experience with continuous integration and automated testing", MET, ()),
        ("Knowledge of cybersecurity in embedded devices, e.g. secure boot", MET, (PARTLY,)),
        ("Fluent in English; Norwegian is a plus", MET, ()),
        ("Experience with PCB layout", MISSING, (PARTLY,)),
        ("You like to share knowledge and help colleagues grow", PARTLY, (MET, UNCLEAR)),
        ("Experience from idea to production of a commercial product", PARTLY, (MET,)),
    ),
)

TEACHING_ASSISTANT = Person(
    "teaching assistant",
    "Special Needs Teaching Assistant",
    """Bethan Prosser
Swansea, Wales | bethan.prosser@example.co.uk

Personal statement
Patient and cheerful teaching assistant. Welsh speaker.

Employment
Teaching Assistant (Level 2), Ysgol Glan Tawe, Swansea
September 2020 to date
- Support a Year 3 class of 29 and run daily phonics groups of six; reading ages up 9 months in a term.
- One-to-one with a pupil with autism: visual timetable, sensory breaks, weekly note to the parents.
- First aider; lunchtime duty.
- Prepare displays and keep assessment records on SIMS.
Nursery Assistant, Little Otters, Neath
July 2017 - August 2020
- Key person for five toddlers; nappy changing, meals and observations.

Qualifications
CACHE Level 2 Certificate in Supporting Teaching and Learning, 2021
CACHE Level 3 Diploma in Childcare, 2017
GCSE English (B), Maths (C), Welsh (A)
Paediatric First Aid, 2025; Team Teach, 2024; Enhanced DBS on the update service
""",
    (
        ("NVQ Level 2 or above in Supporting Teaching and Learning", MET, ()),
        ("Experience of working with children with autism or additional learning needs", MET, ()),
        ("GCSE grade C or above in English and Maths", MET, ()),
        ("Ability to speak Welsh", MET, ()),
        ("Experience of delivering literacy interventions", MET, (PARTLY,)),
        ("Knowledge of safeguarding and child protection procedures", MISSING, (PARTLY,)),
        ("Experience of intimate and personal care", MET, (PARTLY,)),
        ("Good ICT skills", PARTLY, (MET, MISSING)),
        ("Paediatric first aid certificate", MET, ()),
        ("Ability to build positive relationships with pupils, parents and colleagues", MET, (PARTLY,)),
        ("Enhanced DBS check required", MET, ()),
        ("Experience of using Makaton or other sign language", MISSING, ()),
        ("Qualified Teacher Status", MISSING, ()),
        ("Training in positive handling (Team Teach)", MET, ()),
        ("Patience, empathy and a sense of humour", PARTLY, (MET,)),
        ("Experience in secondary school", MISSING, ()),
        ("Ability to follow instructions and work as part of a team", PARTLY, (MISSING, MET)),
    ),
)

LINE_COOK = Person(
    "line cook",
    "Chef de Partie",
    """Thulani Mbatha
Durban, South Africa | +27 31 555 0142 | thulani.mbatha@example.za

EXPERIENCE
Commis Chef, Umhlanga Sands Hotel (180 rooms), Durban
Feb 2024 - Present
- Grill and sauce sections, 90 to 140 covers on a Saturday.
- Prep lists, fridge temperature log, rotation of stock.
- Stood in as chef de partie for six weeks in 2025.
Kitchen Assistant, Bayside Bistro, Durban
Jan 2022 - Jan 2024
- Washed up, peeled and portioned; then cold starters.

EDUCATION
Diploma in Culinary Arts (City & Guilds), Coastal Hospitality School, 2021 - 2022
National Senior Certificate (Matric), 2020

OTHER
English, isiZulu. Own motorbike.
""",
    (
        ("Diploma or certificate in culinary arts", MET, ()),
        ("Minimum 2 years' experience as a Chef de Partie in a 5-star hotel", MISSING, (PARTLY,)),
        ("At least 3 years of kitchen experience", MET, ()),
        ("Knowledge of HACCP and food safety standards", PARTLY, (MISSING, MET)),
        ("Experience in pastry", MISSING, ()),
        ("Able to run a section independently", MET, (PARTLY,)),
        ("Ability to work under pressure in a busy kitchen", MET, ()),
        ("Matric certificate", MET, ()),
        ("Creative approach to menu development", MISSING, (UNCLEAR, PARTLY)),
        ("Experience in stock rotation and waste control", PARTLY, (MET,)),
        ("Must be willing to work split shifts, weekends and public holidays", UNCLEAR, (PARTLY,)),
        ("Own transport essential", MET, ()),
        ("Excellent communication skills in English", PARTLY, (MET, MISSING)),
        ("Passion for food", PARTLY, (UNCLEAR,)),
    ),
)

INSTALLER_OF_HEATING = Person(
    "installer of heating",
    "HVAC Service Technician",
    """Derek Olmstead
Boise, Idaho | derek.olmstead@example.com | (208) 555-0148

EXPERIENCE
HVAC Installer, Sagebrush Heating & Cooling, Boise, ID
May 2021 - Present
- Install furnaces, heat pumps and mini-splits in about 120 homes a year; brazing, line sets, duct transitions.
- Start-up, charge and commissioning readings; callbacks under 3%.
- Explain thermostats and filter changes to homeowners; 60 five-star reviews name me.
Laborer, Treasure Valley Framing, Meridian, ID
June 2019 - April 2021
- Framed and sheathed houses; lifted trusses and carried plywood all day.

EDUCATION
HVAC/R certificate, Snake River Technical College, 2021
High school diploma, 2019

CERTIFICATIONS
EPA 608 Universal, 2021; OSHA 10, 2022
Idaho HVAC journeyman license, exam scheduled for March 2027
""",
    (
        ("3+ years of residential HVAC experience", MET, ()),
        ("EPA 608 certification", MET, ()),
        ("Ability to diagnose and repair furnaces, heat pumps and air conditioners", PARTLY, (MISSING,)),
        ("High school diploma or GED", MET, ()),
        ("Excellent customer service and communication skills", MET, ()),
        ("Valid driver's license and clean driving record", UNCLEAR, ()),
        ("Able to lift 75 lbs and work in attics and crawl spaces", UNCLEAR, (PARTLY, MET)),
        ("Experience with commercial rooftop units", MISSING, ()),
        ("Brazing and soldering skills", MET, (PARTLY,)),
        ("NATE certification preferred", MISSING, ()),
        ("Must be able to participate in an on-call rotation", UNCLEAR, ()),
        ("Knowledge of electrical wiring and controls", MISSING, (PARTLY,)),
        ("Bilingual English/Spanish a plus", MISSING, ()),
        ("Sales experience a plus", MISSING, (PARTLY,)),
    ),
)

EMERGENCY_NURSE = Person(
    "emergency nurse",
    "Clinical Nurse Manager",
    """Aoife Brannigan
Limerick, Ireland | aoife.brannigan@example.ie

CLINICAL EXPERIENCE
Staff Nurse, Emergency Department, Shannonside University Hospital, Limerick
March 2019 – Present
- Triage with Manchester scale, resus and majors; about 14 patients a shift.
- Shift coordinator on nights since 2023: allocate eleven nurses, bed meetings with site management.
- Link nurse for sepsis: audit every quarter, first antibiotic within an hour up from 64% to 88%.
- Preceptor for six graduates and adaptation nurses.
Staff Nurse, Acute Medicine, Royal Trentside Hospital, Nottingham, UK
September 2016 – February 2019

QUALIFICATIONS
BSc (Hons) Nursing, Shannon College of Nursing, 2012 – 2016
Postgraduate Diploma in Emergency Nursing, 2022
NMBI registered (General Division); ACLS and PALS 2025
""",
    (
        ("Registered in the General Division of the NMBI register", MET, ()),
        ("Minimum 5 years post registration experience, of which 2 must be in an emergency department", MET, ()),
        ("Management qualification at Level 8 or commitment to undertake it", UNCLEAR, (MISSING,)),
        ("Demonstrated leadership and people management skills", MET, ()),
        ("Experience of clinical audit and quality improvement", MET, ()),
        ("Knowledge of national sepsis guidelines", MET, (PARTLY,)),
        ("Ability to manage a budget and rosters", MISSING, (PARTLY,)),
        ("Excellent communication and interpersonal skills", MET, (PARTLY,)),
        ("Experience of teaching or mentoring staff", MET, ()),
        ("Ability to work on own initiative and make decisions under pressure", MET, (PARTLY,)),
        ("Experience in paediatric emergency care", MISSING, (PARTLY,)),
        ("Computer skills including Microsoft Office", MISSING, (PARTLY,)),
        ("Experience of managing complaints", MISSING, ()),
        ("Capacity to build and maintain relationships with colleagues and other departments", MET, (PARTLY,)),
    ),
)

WAREHOUSE_OPERATIVE = Person(
    "warehouse operative",
    "Warehouse Operative",
    """Ionut Vasile
Northampton | ionut.vasile@example.co.uk

Hard-working warehouse operative, three years of picking. Looking for day shifts with progression.

Jobs
Order Picker, Kestrel Logistics (agency), Northampton
Oct 2023 - now
- 140 picks an hour with voice headset; accuracy 99.8%.
- Load and unload containers by hand and with a powered pallet truck (PPT).
- Night shifts for two years, now lates.
Farm Worker, Fenland Growers, Spalding
Apr 2022 - Sept 2023
- Cut and packed cauliflower outdoors in all weathers.

Licences
PPT certificate (RTITB) 2024
Settled status

Languages: Romanian, English (intermediate)
""",
    (
        ("Previous warehouse experience, ideally picking and packing", MET, ()),
        ("Reach truck or counterbalance licence", MISSING, (PARTLY,)),
        ("Good level of spoken English", MET, (PARTLY,)),
        ("Ability to meet pick rates in a fast-paced environment", MET, ()),
        ("Physically fit and able to lift up to 20kg", MET, (UNCLEAR, PARTLY)),
        ("Willing to work rotating shifts (6-2, 2-10)", MET, (PARTLY,)),
        ("Experience with RF scanners or voice picking", MET, ()),
        ("Attention to detail", MET, ()),
        ("Right to work in the UK", MET, ()),
        ("Own transport due to the location", UNCLEAR, ()),
        ("Basic IT skills", MISSING, (PARTLY, UNCLEAR)),
        ("Experience of loading and unloading vehicles", MET, ()),
        ("A positive, can-do attitude", UNCLEAR, (PARTLY, MISSING)),
        ("Comfortable working in a cold store", PARTLY, (UNCLEAR, MISSING)),
    ),
)

RECRUITER = Person(
    "recruiter",
    "Talent Acquisition Partner",
    """Shreya Kulkarni
Bengaluru, India | shreya.kulkarni@example.in

SUMMARY
Recruiter with 5+ years of experience in hiring for product companies and start-ups.

WORK EXPERIENCE
Senior Recruiter, Nimbuskart Technologies, Bengaluru | Jul 2022 - Present
* Closed 74 engineering and product positions in FY25, 31% through referrals; time to offer 29 days.
* Sit with hiring managers weekly on scorecards and interview plans.
* Rolled out Greenhouse in place of spreadsheets.
* Ran campus hiring at six colleges.
Recruitment Executive, PeopleFirst Staffing, Pune | Jun 2020 - Jun 2022
* Sourced Java, QA and support profiles on Naukri and LinkedIn Recruiter; 18 screens a day.

EDUCATION
MBA (HR), Deccan School of Management, 2018 - 2020
B.Com, Deccan College, 2015 - 2018
SKILLS
Greenhouse, LinkedIn Recruiter, Naukri, Boolean search, Excel
""",
    (
        ("5-8 years of experience in talent acquisition", MET, ()),
        ("Experience hiring for technology roles", MET, ()),
        ("Experience with an applicant tracking system (Greenhouse, Lever, Workday)", MET, ()),
        ("MBA in HR preferred", MET, ()),
        ("Strong stakeholder management skills", MET, (PARTLY,)),
        ("Expertise in sourcing through LinkedIn, Naukri and other channels", MET, ()),
        ("Experience with employer branding", MISSING, (PARTLY,)),
        ("Data-driven, with experience of tracking recruitment metrics", MET, (PARTLY,)),
        ("Ability to work in a fast-paced start-up environment", MET, ()),
        ("Excellent communication and negotiation skills", PARTLY, (MET,)),
        ("Experience of offer negotiation and onboarding", MISSING, (PARTLY,)),
        ("Campus recruitment experience", MET, ()),
        ("A minimum notice period", UNCLEAR, (MISSING,)),
    ),
)

BUS_ESCORT = Person(
    "bus escort",
    "Care Assistant (Nights)",
    """Maureen Tackaberry
Wexford | maureen.tackaberry@example.ie

EXPERIENCE
School Bus Escort, Wexford Special School Transport
2018 - Present (part-time, term time)
- Look after seven children with disabilities on the run; wheelchair clamps, seizures, medication handover.
Family carer for my mother (dementia), 2014 - 2020
Shop Assistant, Slaney Stores, 2001 - 2014
- Till, deli counter, deliveries.

TRAINING
QQI Level 5 Healthcare Support: five of eight modules
Patient moving and handling 2026, safeguarding 2025, Garda vetted
""",
    (
        ("QQI Level 5 in Healthcare Support or currently completing it", PARTLY, (MET,)),
        ("Previous experience in a nursing home", MISSING, ()),
        ("Experience of caring for people with dementia", PARTLY, (MET,)),
        ("Garda vetting", MET, ()),
        ("Manual handling and patient moving certificate", MET, ()),
        ("Kind, caring and compassionate", MET, (PARTLY,)),
        ("Available to work nights including alternate weekends", UNCLEAR, ()),
        ("Good spoken and written English", PARTLY, (MET,)),
        ("At least one year's experience as a care assistant", MISSING, (PARTLY,)),
        ("Knowledge of HIQA standards", MISSING, ()),
        ("Safeguarding training", MET, ()),
        ("Full driving licence", UNCLEAR, (MISSING,)),
        ("Patience and good listening skills", PARTLY, (MET, MISSING)),
    ),
)

PLUMBER = Person(
    "plumber",
    "Plumbing and Heating Engineer",
    """Craig Dalzell
Glasgow | craig.dalzell@example.co.uk

WORK
Plumber, Clydeview Homes (new build), Glasgow
March 2020 - Present
- First and second fix on 3- and 4-bed houses, about two plots a week; unvented cylinders and underfloor heating.
- Snag lists before handover; NHBC inspections passed first time on 41 of 44 plots in 2025.
- Keep the van stock and order from two merchants.
Apprentice Plumber, J. McAuslan & Sons, Paisley
Aug 2015 - Feb 2020
- Bathrooms, leaks and radiators in occupied tenements.

TICKETS
SVQ Level 3 Plumbing (SNIPEF), 2019; G3 unvented; CSCS gold card; Water Regulations
Gas Safe: portfolio under way, assessment booked for January 2027
Full driving licence
""",
    (
        ("Time-served plumber with SVQ Level 3", MET, ()),
        ("Gas Safe registered", PARTLY, (MISSING,)),
        ("Minimum 3 years' post-apprenticeship experience", MET, ()),
        ("Experience in new-build housing", MET, ()),
        ("Unvented hot water (G3) qualification", MET, ()),
        ("Valid CSCS card", MET, ()),
        ("Full UK driving licence", MET, ()),
        ("Experience with air source heat pumps", MISSING, ()),
        ("Good customer-facing skills", PARTLY, (MISSING, MET)),
        ("Ability to work unsupervised", PARTLY, (MET, MISSING)),
        ("Willing to join the out-of-hours call-out rota", UNCLEAR, ()),
        ("Ability to read plans and drawings", MISSING, (PARTLY,)),
        ("High standard of workmanship", MET, (PARTLY,)),
    ),
)

PHYSICS_TEACHER = Person(
    "physics teacher",
    "Science Teacher (Secondary)",
    """Leonard Achterberg
Cape Town | leonard.achterberg@example.za

EXPERIENCE
Physical Sciences Teacher, Bergrivier High School, Cape Town
January 2018 - present
- Grades 10 to 12, five classes of 34; Matric pass rate in Physical Sciences from 71% to 88% in four years.
- Built 30 low-cost practicals; run the Saturday robotics club.
- Grade 10 tutor: phone calls home, discipline referrals, reports.
- Marker for the NSC examination since 2021.
Student teacher, two placements, 2017

EDUCATION
BSc Physics, University of False Bay, 2013 - 2016
PGCE (FET), University of False Bay, 2017
SACE registered

SKILLS
Google Classroom, PhET, Arduino, MS Office
English, Afrikaans; isiXhosa (basic)
""",
    (
        ("BSc degree and PGCE", MET, ()),
        ("SACE registration", MET, ()),
        ("Proven track record of good Matric results", MET, ()),
        ("Ability to teach Mathematics", MISSING, (PARTLY,)),
        ("Experience of the CAPS curriculum", MISSING, (PARTLY,)),
        ("Willingness to take part in extramural activities", MET, (PARTLY, UNCLEAR)),
        ("Good classroom discipline", PARTLY, (MET, MISSING)),
        ("Computer literate", MET, ()),
        ("Experience as a subject head", MISSING, ()),
        ("Fluency in English and Afrikaans", MET, ()),
        ("Experience marking external examinations", MET, ()),
        ("Police clearance certificate", UNCLEAR, ()),
        ("Innovative approach to teaching", MET, (PARTLY,)),
    ),
)

FLORIST = Person(
    "florist",
    "Office Manager",
    """Bridget Ainsworth
York | b.ainsworth@example.co.uk

EXPERIENCE
Shop Manager, Petal & Stem Florists, York
2017 - Present
- Run a shop of five: rota, wages through BrightPay, VAT figures to the accountant.
- Weddings: 38 last year, from first meeting to set-up on the morning.
- Changed wholesalers and phone provider; overheads down GBP 6,400 a year.
- Answer every review, good or bad, the same evening.
Secretary, Micklegate Surveyors, York
2012 - 2017
- Diaries for three partners, typed reports from dictation, invoices and petty cash.

EDUCATION
A levels: English, Art, Business, 2012
SKILLS
Xero, BrightPay, Word, Excel, Canva
""",
    (
        ("3+ years of office management or administrative experience", MET, ()),
        ("Experience managing staff", MET, ()),
        ("Payroll and bookkeeping experience", MET, (PARTLY,)),
        ("Diary management for senior staff", MET, ()),
        ("Health and safety responsibilities", MISSING, ()),
        ("Excellent organisational skills", MET, ()),
        ("Strong written English", PARTLY, (MET,)),
        ("Proficient in Microsoft Office", PARTLY, (MET,)),
        ("HR administration experience (contracts, absence, onboarding)", MISSING, (PARTLY,)),
        ("Degree educated", MISSING, ()),
        ("Facilities management experience", MISSING, (PARTLY,)),
        ("Discretion when handling confidential matters", PARTLY, (UNCLEAR, MET, MISSING)),
        ("A warm, welcoming personality", UNCLEAR, (PARTLY, MISSING)),
    ),
)

OTHER_TRADES = (
    DELIVERY_DRIVER,
    CLEANING_SUPERVISOR,
    SOCIAL_WORKER,
    CLAIMS_HANDLER,
    CNC_SETTER,
    PRODUCT_DESIGNER,
    EMBEDDED_DEVELOPER,
    TEACHING_ASSISTANT,
    LINE_COOK,
    INSTALLER_OF_HEATING,
    EMERGENCY_NURSE,
    WAREHOUSE_OPERATIVE,
    RECRUITER,
    BUS_ESCORT,
    PLUMBER,
    PHYSICS_TEACHER,
    FLORIST,
)
