"""A third set of invented people, written before the judge had seen their trades."""

from __future__ import annotations

from .people import MET, MISSING, PARTLY, UNCLEAR, Person

PHARMACY_TECHNICIAN = Person(
    "pharmacy technician",
    "Pharmacy Technician",
    """Imogen Tallis-Brown
Norwich | imogen.tb@example.org.uk

PERSONAL STATEMENT
Pharmacy technician who likes a tidy dispensary and a short queue.

CAREER
Pharmacy Technician, Wensum Street Pharmacy, Norwich, Nov 2022 - Present
- Dispense about 400 items a day and check colleagues' work as an accredited checking technician.
- Ring surgeries about missing or unclear prescriptions, 15 a day.
- Fill dosette trays for 60 patients and explain changes to them or their carers.
- Order stock on ProScript, rotate short-dated lines; waste down by a third.
Counter Assistant, Boothroyd Chemist, Dereham, Sept 2019 - Oct 2022
- Sold over-the-counter medicines and referred red-flag symptoms to the pharmacist.
- Opened and closed the shop and cashed up.

QUALIFICATIONS
Level 3 Diploma in the Principles and Practice for Pharmacy Technicians, 2022
GPhC registration 5551234
GCSEs: eight, including Maths and English, 2019

OTHER
Dementia Friend; first aider at work
""",
    (
        ("Registered with the GPhC as a pharmacy technician", MET, ()),
        ("Level 3 qualification in pharmacy or equivalent", MET, ()),
        ("Minimum 2 years' experience in a community pharmacy", MET, ()),
        ("Accredited Checking Technician (ACT)", MET, ()),
        ("Experience in a hospital pharmacy", MISSING, (PARTLY,)),
        ("Accuracy and attention to detail", MET, ()),
        ("Good communication skills with patients and health professionals", MET, ()),
        ("Experience of stock management", MET, (PARTLY,)),
        ("Ability to work under pressure in a busy environment", MET, (PARTLY,)),
        ("Knowledge of aseptic preparation", MISSING, ()),
        ("Experience of supervising or training students", MISSING, (PARTLY,)),
        ("IT literate", PARTLY, (MET, MISSING)),
        ("Understanding of patient confidentiality", PARTLY, (UNCLEAR, MISSING)),
        ("Clean driving licence and own car", UNCLEAR, ()),
    ),
)

MECHANICAL_ENGINEER = Person(
    "mechanical engineer",
    "Senior Mechanical Design Engineer",
    """Matteo Brambilla
Turin, Italy | matteo.brambilla@example.it

Experience
Mechanical Design Engineer, Officine Stura S.p.A., Turin, 2020-02 to present
- Designed the gearbox housing of a packaging machine in SolidWorks from concept to series; 15% lighter.
- Run FEA in Ansys on welded frames and compare it with strain-gauge tests.
- Release drawings with GD&T to five suppliers in Italy and Poland and settle deviations with them.
- Chair the weekly design review with production and purchasing.
Intern, Laboratorio Vibrazioni, Turin, 2019-03 to 2019-08
- Measured vibrations on pumps; MATLAB scripts for the spectra.

Education
Master's degree in Mechanical Engineering, Politecnico della Dora, 2017 - 2019
Bachelor's degree in Mechanical Engineering, Politecnico della Dora, 2014 - 2017

Skills
SolidWorks, Ansys Mechanical, MATLAB, PDM, Excel
Italian: native. English: C1. Polish: A2.
""",
    (
        ("5+ years of experience in mechanical design", MET, ()),
        ("10+ years of experience in mechanical engineering", PARTLY, ()),
        ("Bachelor's or Master's degree in Mechanical Engineering", MET, ()),
        ("PhD in Mechanical Engineering is a plus", MISSING, ()),
        ("Proficiency in 3D CAD (SolidWorks, Creo or CATIA)", MET, ()),
        ("Experience with finite element analysis", MET, ()),
        ("Knowledge of GD&T", MET, ()),
        ("Experience working with suppliers", MET, ()),
        ("Experience taking products from concept to production", MET, ()),
        ("Experience with CFD", MISSING, ()),
        ("Cross-functional collaboration with manufacturing and purchasing", MET, ()),
        ("Fluent English", MET, ()),
        ("Fluent German", MISSING, ()),
        ("Experience with SAP", MISSING, ()),
        ("Willingness to travel up to 20%", UNCLEAR, ()),
        ("Leadership of a team of engineers", PARTLY, (MISSING,)),
        ("Strong analytical skills", MET, ()),
    ),
)

STORE_MANAGER = Person(
    "store manager",
    "Store Manager",
    """Thandeka Mabaso
Durban, South Africa | 031 555 0147 | thandeka.mabaso@example.co.za

Work experience
Assistant Store Manager, Umhlanga Homeware (pty) Ltd, Durban
May 2021 - current
* Run the shop on weekends: 11 staff, R1.1m turnover a month, 6% above plan last year.
* Make the roster in Excel and sit in on all interviews.
* Brought shrinkage down from 2.3% to 1.1% with a key register and surprise counts.
* Moved the slow lines to the entrance; they sold out in three weeks.
* Coach the two supervisors towards their own store.
Sales Consultant, Berea Shoes, Durban
February 2018 - April 2021
* Best seller of the branch in 2019 and 2020.

Education
National Senior Certificate (matric), 2016, with a bachelor's pass
Certificate in Retail Management, Indian Ocean College, 2022

Computer: Excel, Word, Arch POS. Languages: isiZulu, English, some Afrikaans. Code 8 driver's licence and own car.
""",
    (
        ("Matric (Grade 12)", MET, ()),
        ("Minimum 3 years' retail experience", MET, ()),
        ("At least 2 years in a supervisory or management position", MET, (PARTLY,)),
        ("Diploma in Retail Management advantageous", PARTLY, (MET, MISSING)),
        ("Proven ability to reach sales targets", MET, ()),
        ("Stock control and shrinkage management", MET, (PARTLY,)),
        ("Experience in recruitment and staff development", MET, (PARTLY,)),
        ("Visual merchandising experience", PARTLY, (MISSING, MET)),
        ("Valid driver's licence and own transport", MET, ()),
        ("Computer literate (MS Office)", MET, ()),
        ("Able to work weekends and public holidays", PARTLY, (MET,)),
        ("Experience with SAP Retail", MISSING, ()),
        ("Strong leadership skills", MET, ()),
        ("Budgeting and financial reporting experience", PARTLY, (MISSING,)),
        ("Clear criminal and credit record", UNCLEAR, ()),
    ),
)

SUPPORT_SPECIALIST = Person(
    "support specialist",
    "IT Support Specialist",
    """Beatriz Quintanilha
Porto, Portugal - beatriz.quintanilha@example.pt

Summary: first-line support with a friendly voice

Professional experience
IT Support Technician - Douro Shared Services, Porto - since 06/2023
- Solve 25 tickets a day for 900 users in ServiceNow; 78% closed on the first call.
- Set up laptops with Intune and reset accounts in Active Directory.
- Wrote 40 how-to articles; calls about printing halved.
- One week in four on the out-of-hours phone.
Call Centre Agent - Telefones do Norte, Braga - 09/2021 to 05/2023
- 60 calls a day in Portuguese and Spanish; calmed angry customers and kept 4.7 of 5.

Education
Professional course in IT (level 5 EQF), Escola Tecnica do Minho, 2019 to 2021

Certificates: CompTIA A+ (2024), ITIL 4 Foundation (2025)
Skills: Windows 11, Active Directory, Intune, ServiceNow, Office 365, TCP/IP basics
Languages: Portuguese native, Spanish fluent, English B2
""",
    (
        ("2+ years of experience in IT support or help desk", MET, ()),
        ("5+ years of IT support experience", PARTLY, ()),
        ("CompTIA A+ or equivalent certification", MET, ()),
        ("Experience with ticketing systems (e.g. ServiceNow, Jira)", MET, ()),
        ("Knowledge of Active Directory and Windows", MET, ()),
        ("Strong networking knowledge (TCP/IP, DNS, DHCP)", PARTLY, (MISSING,)),
        ("Experience writing documentation and knowledge base articles", MET, ()),
        ("Excellent customer service skills", MET, ()),
        ("Patience and empathy with users", MET, (PARTLY,)),
        ("Bachelor's degree in Computer Science", MISSING, ()),
        ("Experience with macOS", MISSING, (PARTLY,)),
        ("Fluency in Spanish and Portuguese", MET, ()),
        ("Good level of English", MET, ()),
        ("Availability for on-call rotation", MET, (PARTLY,)),
        ("Ability to work independently and as part of a team", PARTLY, (MET, MISSING)),
        ("Scripting with PowerShell is a plus", MISSING, ()),
        ("Familiarity with ITIL", MET, ()),
    ),
)

LEGAL_SECRETARY = Person(
    "legal secretary",
    "Legal Secretary",
    """Ffion Maddocks
Swansea | ffion.maddocks@example.wales

Career history
Legal Secretary, Tawe Law LLP (family and property), Swansea | Jan 2020 - date
- Type from dictation at 75 wpm for two partners; letters go out the same day.
- Open and close files in LEAP, keep the court diary; no missed hearing.
- Take the calls of clients in divorce, often in tears, and book them in.
- Prepare court bundles of up to 900 pages.
Receptionist, Mumbles Dental Care, Swansea | Aug 2017 - Dec 2019
- Front desk, appointments, payments.

Education
CILEX Level 2 Certificate for Legal Secretaries, 2019
A levels in Welsh and History, Ysgol Gyfun y Bae, 2017

Skills: Word (mail merge, styles), Outlook, LEAP, BigHand, Welsh (native)
""",
    (
        ("At least 3 years' experience as a legal secretary", MET, ()),
        ("Experience in conveyancing or property law", PARTLY, (MET,)),
        ("Audio typing at a minimum of 60 wpm", MET, ()),
        ("Excellent organisational skills and diary management", MET, ()),
        ("Advanced Microsoft Word skills", MET, (PARTLY,)),
        ("Ability to deal sensitively with distressed clients", MET, (PARTLY,)),
        ("Discretion and confidentiality", PARTLY, (UNCLEAR, MISSING)),
        ("Welsh speaker desirable", MET, ()),
        ("Legal secretarial qualification", MET, ()),
        ("Law degree", MISSING, ()),
        ("Experience in litigation", PARTLY, (MET, MISSING)),
        ("Ability to work to deadlines", MET, (PARTLY,)),
        ("Good telephone manner", MET, (PARTLY,)),
        ("GCSE grade C or above in English", MET, (PARTLY,)),
    ),
)

TEACHER_KENYA = Person(
    "primary teacher",
    "Primary School Teacher",
    """Wanjiru Kamotho
Nakuru, Kenya | +254 700 555 019 | wanjiru.kamotho@example.ke

PROFESSIONAL EXPERIENCE
Class Teacher, Grade 4, Menengai Hill Academy, Nakuru
January 2020 - Present
- Teach mathematics, English and science to 42 learners under the CBC; mean score in mathematics from 51 to 64.
- Head of the mathematics panel: five teachers, one common paper a term.
- Meet parents three times a term and keep a learner's file for each child.
- Started a Saturday reading club with donated books.
Volunteer teacher, Lanet Children's Home, 2019

EDUCATION
P1 Certificate in Primary Education, Rift Teachers College, 2017 - 2019
K.C.S.E., mean grade B-, 2016

REGISTRATION
TSC registered, No. 555019

SKILLS
Lesson planning, Google Classroom, MS Word
English and Kiswahili (fluent), Kikuyu (native)
""",
    (
        ("P1 certificate or Diploma in Education", MET, ()),
        ("Registered with the Teachers Service Commission (TSC)", MET, ()),
        ("Minimum of 3 years' teaching experience in a primary school", MET, (PARTLY,)),
        ("K.C.S.E. mean grade of C plain or above", MET, ()),
        ("Bachelor of Education", MISSING, ()),
        ("Good knowledge of the Competency Based Curriculum (CBC)", MET, ()),
        ("Ability to teach Mathematics and English", MET, ()),
        ("Excellent classroom management skills", PARTLY, (MET, MISSING)),
        ("Computer literacy", MET, (PARTLY,)),
        ("Experience in lesson planning", MET, ()),
        ("Experience as head of department is an added advantage", MET, (PARTLY,)),
        ("Fluent in English and Kiswahili", MET, ()),
        ("Certificate of good conduct", UNCLEAR, (MISSING,)),
        ("Ability to coach games or music", MISSING, (PARTLY,)),
        ("Passion for working with children", PARTLY, (UNCLEAR, MET)),
        ("Good relationship with parents", MET, ()),
        ("Below 35 years of age", UNCLEAR, ()),
    ),
)

EVEN_MORE_PEOPLE = (
    PHARMACY_TECHNICIAN,
    MECHANICAL_ENGINEER,
    STORE_MANAGER,
    SUPPORT_SPECIALIST,
    LEGAL_SECRETARY,
    TEACHER_KENYA,
)
