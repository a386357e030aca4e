"""Invented people, and what a careful recruiter would say of them: requirement, verdict, other fair verdicts.

The verdicts follow the rules that the judge follows: years from dates, deeds before adjectives, the named licence or
nothing, a specific tool shows its field and not the reverse. Each row is one item of a posting as its author would
write it."""

from __future__ import annotations

from dataclasses import dataclass

MET, PARTLY, MISSING, UNCLEAR = "met", "partly", "missing", "unclear"


@dataclass(frozen=True)
class Person:
    """A résumé, the title of the post applied for, and the expected verdicts."""

    name: str
    title: str
    resume: str
    required: tuple[tuple[str, str, tuple[str, ...]], ...]


ACCOUNTANT = Person(
    "accountant",
    "Senior Accountant",
    """Miriam Castellow
Leeds, UK | miriam.castellow@example.com | +44 113 496 0101

SUMMARY
Accountant with an eye for detail and five years in month-end close.

EXPERIENCE
Staff Accountant, Fernhill Foods, Leeds
March 2021 – Present
- Close the books for three entities by working day 4; reconcile 40 balance sheet accounts in NetSuite.
- Rebuilt the accruals schedule in Excel, which cut review time from two days to half a day.
- Prepared VAT returns and the audit file; two annual audits without an adjustment.
- Explained monthly variances to budget holders in operations, sales and procurement.
- Trained one accounts assistant.
Accounts Assistant, Borough Glass Ltd, Leeds
September 2019 – February 2021
- Processed 300 supplier invoices a month in Sage 50 and ran the weekly payment run.
- Matched bank statements and chased aged debt.

EDUCATION
BA (Hons) in Accounting and Finance, University of Hexley, 2016 – 2019

QUALIFICATIONS
ACCA part-qualified (9 of 13 papers), final papers in progress

SKILLS
NetSuite, Sage 50, Excel (pivot tables, Power Query), SAP (basic), VAT, IFRS
Languages: English (native), French (B1)
""",
    (
        ("At least 5 years of accounting experience", MET, ()),
        ("10+ years of accounting experience", PARTLY, ()),
        ("15 years of experience in public accounting", MISSING, (PARTLY,)),
        ("Bachelor's degree in Accounting or Finance", MET, ()),
        ("Master's degree in Accounting", MISSING, ()),
        ("ACCA qualified", PARTLY, ()),
        ("Experience with accounting software such as NetSuite, Xero or QuickBooks", MET, ()),
        ("Strong SAP skills", PARTLY, ()),
        ("Knowledge of IFRS", MET, ()),
        ("Experience with month-end close and account reconciliations", MET, ()),
        ("Advanced Excel skills", MET, (PARTLY,)),
        ("Experience with Workday", MISSING, ()),
        ("Excellent communication skills", MET, ()),
        ("High attention to detail and accuracy", MET, ()),
        ("Fluent in French", PARTLY, ()),
        ("Fluent in German", MISSING, ()),
        ("Good knowledge of English", MET, ()),
        ("Experience managing a team of accountants", PARTLY, (MISSING,)),
        ("Experience with payroll", MISSING, ()),
        ("Willingness to travel up to 20% of the time", UNCLEAR, ()),
        ("Experience coaching or training junior staff", MET, ()),
        ("Experience with audits and VAT returns", MET, ()),
    ),
)

TEACHER = Person(
    "teacher",
    "Head of Mathematics",
    """Owen Prydderch
Cardiff | owen.prydderch@example.com

PROFILE
Enthusiastic mathematics teacher.

EMPLOYMENT
Teacher of Mathematics, Taff Vale High School, Cardiff
Sep 2020 – Present
- Teach mathematics to five classes from Year 7 to Year 13; A level results one grade above prediction.
- Wrote the Year 9 scheme of work now used by six colleagues.
- Mentor two trainee teachers and observe their lessons.
- Run the weekly chess club and organise the annual maths trip for 60 pupils.
- Talk to parents at three parents' evenings a year; agreed behaviour plans with families and the pastoral team.
Maths Tutor, self-employed, part-time
Jan 2018 – Jul 2020
- Tutored twelve GCSE pupils a week, one to one.
Teaching Assistant (volunteer), Splott Primary
Sep 2017 – Dec 2017
- Helped small groups with reading.

EDUCATION
PGCE Secondary Mathematics, University of Llanfair, 2019 – 2020
BSc Mathematics, 2:1, University of Llanfair, 2016 – 2019

CERTIFICATES
Qualified Teacher Status (QTS), 2020
Enhanced DBS, 2024

SKILLS
GeoGebra, Google Classroom, Python
Languages: Welsh (native), English (fluent)
""",
    (
        ("Qualified Teacher Status (QTS)", MET, ()),
        ("At least 3 years of teaching experience in a secondary school", MET, ()),
        ("Minimum of 10 years of teaching experience", PARTLY, ()),
        ("A degree in mathematics or a related subject", MET, ()),
        ("PhD in mathematics", MISSING, ()),
        ("Experience of mentoring trainee teachers", MET, ()),
        ("Ability to communicate effectively with parents", MET, ()),
        ("Experience of leading a department", MISSING, (PARTLY,)),
        ("Fluent Welsh speaker", MET, ()),
        ("Fluent Spanish speaker", MISSING, ()),
        ("Enhanced DBS check", MET, ()),
        ("Experience of curriculum development", MET, (PARTLY,)),
        ("Strong organisational skills", MET, (PARTLY,)),
        ("Experience with Microsoft Teams or Google Classroom", MET, ()),
        ("Experience of teaching physics", MISSING, (PARTLY,)),
        ("Full UK driving licence", UNCLEAR, ()),
        ("A passion for lifelong learning", UNCLEAR, (PARTLY, MET)),
    ),
)

ELECTRICIAN = Person(
    "electrician",
    "Maintenance Electrician",
    """Rafael Quintero
Toledo, OH | rafael.quintero@example.com | 419-555-0136

WORK HISTORY
Journeyman Electrician, Maumee Glassworks, Toledo, OH
06/2019 - Present
- Maintain and troubleshoot 480 V motors, drives and Allen-Bradley PLCs on two furnace lines; unplanned stops down 18%.
- Read schematics and wire control panels to NEC code.
- Follow lockout/tagout; four years without a lost-time accident.
- Cover rotating shifts and weekend call-outs.
- Supervise two apprentices.
Apprentice Electrician, Sandusky Electric LLC, Sandusky, OH
08/2015 - 05/2019
- Pulled wire and bent conduit on commercial sites.
- Installed lighting and panels in 30 retail stores.

EDUCATION
High school diploma, Bowling Green, OH, 2015
Electrical apprenticeship (8,000 hours), JATC Toledo, 2019

LICENSES
Ohio Journeyman Electrician License, active
OSHA 30, 2022
Valid Ohio driver's license

SKILLS
Allen-Bradley, VFDs, conduit bending, multimeters, thermal imaging
""",
    (
        ("Journeyman electrician license", MET, ()),
        ("Master electrician license", MISSING, (PARTLY,)),
        ("5+ years of industrial electrical maintenance experience", MET, ()),
        ("High school diploma or GED", MET, ()),
        ("Associate degree in electrical technology or equivalent experience", MET, (PARTLY,)),
        ("Bachelor's degree in Electrical Engineering", MISSING, ()),
        ("Experience troubleshooting PLCs", MET, ()),
        ("Knowledge of NEC", MET, ()),
        ("Experience with Siemens PLCs", PARTLY, (MISSING,)),
        ("Ability to read electrical schematics", MET, ()),
        ("Commitment to safety", MET, (PARTLY,)),
        ("Must be able to work rotating shifts and weekends", MET, ()),
        ("Valid driver's license", MET, ()),
        ("Must be able to lift 50 lbs", UNCLEAR, ()),
        ("Experience with HVAC systems", MISSING, ()),
        ("Experience supervising apprentices", MET, ()),
        ("Welding certification", MISSING, ()),
        ("OSHA 30 certification", MET, ()),
    ),
)

SUPPORT = Person(
    "support engineer",
    "IT Support Engineer",
    """Noor Haddad
Rotterdam | noor.haddad@example.com

Experience
IT Support Specialist, Delta Havenbedrijf Diensten, Rotterdam — May 2024 – Present
• Resolve about 35 tickets a day in ServiceNow for 900 staff in Rotterdam, Hamburg and Antwerp; 96% within SLA
• Image and roll out Windows 11 laptops with Intune and Autopilot
• Wrote 40 knowledge base articles and a PowerShell script that resets stale accounts
• On call every fourth weekend
Help Desk Intern, Stadsbibliotheek, Rotterdam — Sep 2023 – Feb 2024
• Answered calls and set up accounts in Active Directory

Education
Associate degree in ICT, Maasoever College, 2021 – 2023

Certificates
CompTIA A+, 2023

Skills
Windows 10/11, Active Directory, Intune, ServiceNow, PowerShell, TCP/IP, VPN
Languages: Dutch (native), English (C1), Arabic (conversational)
""",
    (
        ("2+ years of IT support experience", MET, ()),
        ("5+ years of experience in technical support", PARTLY, ()),
        ("8 years of system administration experience", MISSING, ()),
        ("Bachelor's degree in Computer Science", MISSING, ()),
        ("Associate degree or higher in IT", MET, (PARTLY,)),
        ("CompTIA A+ or Network+", MET, ()),
        ("Cisco CCNA", MISSING, ()),
        ("Experience with Active Directory and Intune", MET, ()),
        ("Experience with a ticketing system such as ServiceNow or Jira", MET, ()),
        ("Scripting skills in PowerShell or Bash", MET, ()),
        ("Fluent Dutch and good English", MET, ()),
        ("Customer-oriented attitude", MET, (PARTLY,)),
        ("Ability to explain technical issues to non-technical users", MET, (PARTLY,)),
        ("Willing to be on call at weekends", MET, ()),
        ("Experience documenting procedures", MET, ()),
        ("Experience with SAP administration", MISSING, ()),
        ("Experience working with teams in several countries", MET, ()),
    ),
)

WAREHOUSE = Person(
    "warehouse lead",
    "Warehouse Supervisor",
    """Tobias Nkemelu
Memphis, TN | tobias.nkemelu@example.com

Summary
Hard-working warehouse lead, reliable and a natural leader.

Experience
Shift Lead, Riverport Distribution, Memphis, TN
Jan 2022 to Present
- Lead a crew of 14 pickers and loaders on second shift; plan the dock schedule and assign work.
- Cut mis-picks from 1.9% to 0.6% with a new scan check.
- Hold the daily safety talk; no recordable injury since 2022.
Forklift Operator, Riverport Distribution, Memphis, TN
Apr 2018 to Dec 2021
- Loaded 20 trailers a shift and ran cycle counts in Manhattan WMS.
Stock Clerk, part-time, Bluff City Hardware, Memphis, TN
2016 to 2018
- Kept shelves filled and helped customers.

Education
GED, Memphis, 2016

Certificates
Forklift operator certification, 2023

Skills
Manhattan WMS, RF scanners, Excel, Spanish (fluent)
""",
    (
        ("3+ years of warehouse experience", MET, ()),
        ("2 years of supervisory experience in a warehouse", MET, ()),
        ("10 years of supervisory experience", PARTLY, (MISSING,)),
        ("Forklift certification", MET, ()),
        ("Experience with a warehouse management system (WMS)", MET, ()),
        ("High school diploma or equivalent", MET, ()),
        ("Bachelor's degree in Supply Chain Management preferred", MISSING, ()),
        ("Experience with inventory control and cycle counting", MET, (PARTLY,)),
        ("Bilingual in English and Spanish", MET, ()),
        ("Leadership skills", MET, ()),
        ("Strong commitment to workplace safety", MET, (PARTLY,)),
        ("Valid CDL class A", MISSING, (UNCLEAR,)),
        ("Must be able to pass a background check and drug test", UNCLEAR, ()),
        ("Experience with process improvement", MET, ()),
        ("Ability to lift up to 50 pounds repeatedly", UNCLEAR, ()),
    ),
)

PROGRAM_MANAGER = Person(
    "program manager",
    "Technical Program Manager",
    """Ingrid Solheim
Austin, TX | ingrid.solheim@example.com

PROFILE
Program manager for payments and identity platforms.

EXPERIENCE
Senior Technical Program Manager, Copperline Payments, Austin, TX
Feb 2020 – Present
- Run the card-vaulting program across nine engineering teams in Austin, Dublin and Pune: scope, roadmap, risks,
weekly status to the CTO.
- Moved 62 services to a new identity platform in four quarters, two weeks early and without an outage.
- Wrote requirements with product, legal and fraud; agreed launch criteria with each.
- Introduced OKRs and a risk register that 200 engineers now use.
Program Manager, Hollis Telecom, Dallas, TX
Jun 2015 – Jan 2020
- Delivered a billing migration worth USD 6M on budget; managed three vendors.
- Facilitated planning for five Scrum teams in Jira.
Software Engineer, Hollis Telecom, Dallas, TX
Jul 2012 – May 2015
- Built order services in Java and Oracle.

EDUCATION
B.S. in Electrical Engineering, Sabine State University, 2008 – 2012

CERTIFICATIONS
PMP, 2017
Certified ScrumMaster, 2016

SKILLS
Jira, Confluence, MS Project, Tableau, SQL, risk management, stakeholder management
""",
    (
        ("10+ years of technical program management experience", MET, ()),
        ("12+ years of software engineering or program management experience", MET, ()),
        ("B.S. in Computer Science or another technical subject", MET, ()),
        ("MBA", MISSING, ()),
        ("PMP certification", MET, ()),
        ("Experience delivering technical programs from inception to delivery", MET, ()),
        ("Experience working with teams in different time zones", MET, ()),
        ("Experience gathering requirements and defining scope", MET, ()),
        ("Experience presenting to executives", MET, ()),
        ("Experience managing vendors", MET, ()),
        ("Experience with machine learning products", MISSING, ()),
        ("Experience with project tracking tools such as Jira or Asana", MET, ()),
        ("Experience with Kubernetes", MISSING, ()),
        ("Experience with risk management", MET, ()),
        ("Must be authorized to work in the United States", UNCLEAR, ()),
        ("Experience in the payments industry", MET, ()),
        ("Programming experience in Java or C++", MET, ()),
        ("Experience driving organizational change", MET, (PARTLY,)),
    ),
)

NETWORK = Person(
    "network engineer",
    "Network Engineer",
    """Pavel Ostrowski
Gdansk, Poland | pavel.ostrowski@example.com

Experience
Network Engineer, Baltic Fibre, Gdansk
10/2021 - present
* Operate a 40-site MPLS network: BGP and OSPF on Cisco and Juniper routers
* Automated firmware upgrades with Ansible and Python; 300 devices in one night instead of six weeks
* Traced a packet loss that had cost two customers hours a week to a faulty line card and wrote the postmortem
* Run RHEL servers for monitoring (Zabbix, Grafana)
Junior System Administrator, Motlawa Hosting, Gdansk
03/2020 - 09/2021
* Looked after 120 Debian servers, wrote Bash scripts for backups and configured site-to-site VPN tunnels

Education
Inzynier (B.Eng.) in Telecommunications, Pomorze Technical University, 2016 - 2020

Certificates
CCNP Enterprise (2023)

Skills
Cisco IOS, Juniper, BGP, OSPF, MPLS, Ansible, Python, Bash, RHEL, Debian, Zabbix, Grafana, Kubernetes
Languages: Polish (native), English (C1)
""",
    (
        ("5+ years of network engineering experience", MET, ()),
        ("8+ years of experience in networking", PARTLY, ()),
        ("Strong knowledge of BGP and OSPF", MET, ()),
        ("Strong knowledge of Kubernetes", PARTLY, ()),
        ("Knowledge of Linux", MET, ()),
        ("Experience with scripting languages such as Python, Perl or Bash", MET, ()),
        ("CCNA or CCNP certification", MET, ()),
        ("CISSP", MISSING, ()),
        ("Experience with iptables", MISSING, (PARTLY,)),
        ("Experience with monitoring tools", MET, ()),
        ("Degree in Computer Science, Telecommunications or similar", MET, ()),
        ("Troubleshooting skills", MET, ()),
        ("Experience with automation of network changes", MET, ()),
        ("Knowledge of MS SQL Server", MISSING, ()),
        ("Programming languages can be learned on the job", MET, ()),
        ("Valid driving licence category B", UNCLEAR, ()),
    ),
)

GRADUATE = Person(
    "graduate analyst",
    "Data Analyst",
    """Salma Benkirane
Lyon | salma.benkirane@example.com

Education
B.Sc. in Statistics, Universite des Traboules, Sep 2022 – Jun 2025
Coursework: regression, time series, databases

Experience
Data Analyst Intern, Croix-Rousse Mutuelle, Lyon, Feb 2025 – Jul 2025
- Built a Power BI dashboard of claims that three managers use every week
- Cleaned survey data in Python (pandas) and wrote SQL queries on PostgreSQL
Barista, part-time, Cafe Fourviere, Lyon, Oct 2022 – Jan 2025
- Served guests and trained new colleagues

Projects
Bike-share forecast (course project), 2024
- Forecast hourly demand with ARIMA and gradient boosting in R; team of three

Skills
Python, R, SQL, Power BI, Excel, Git
Languages: French (native), Arabic (native), English (B2)
""",
    (
        ("Bachelor's degree in Statistics, Mathematics or a related field", MET, ()),
        ("1+ years of experience in data analysis", PARTLY, ()),
        ("5+ years of experience in data analysis", MISSING, ()),
        ("2 years of customer service experience", PARTLY, ()),
        ("Knowledge of SQL", MET, ()),
        ("Experience with BI tools such as Tableau or Power BI", MET, ()),
        ("Knowledge of time series methods", MET, ()),
        ("Experience deploying machine learning models to production", MISSING, (PARTLY,)),
        ("Experience leading a team", MISSING, (PARTLY,)),
        ("Programming experience in Python or R", MET, ()),
        ("Experience with Snowflake", MISSING, ()),
        ("Fluent English", PARTLY, ()),
        ("Native French speaker", MET, ()),
        ("Experience with Spark", MISSING, ()),
        ("Experience visualizing data for stakeholders", MET, (PARTLY,)),
        ("Willing to relocate to Paris", UNCLEAR, ()),
    ),
)


BACKEND = Person(
    "backend developer",
    "Machine Learning Engineer",
    """Lena Fischer-Obi
Berlin, Germany · lena.fischerobi@example.com

Backend developer with a focus on data-heavy services.

Work Experience

Senior Backend Engineer, Parcelwise GmbH, Berlin
04/2022 – today
– Own the routing service (Go, PostgreSQL, Kafka) that plans 1.2 million parcels a day; p95 latency 80 ms.
– Replaced a rule engine with a gradient-boosted ETA model in Python and LightGBM; late deliveries down 12%.
– Lead a group of three engineers and review their designs.
– On-call every sixth week; wrote four postmortems.
Software Engineer, Kiezbank AG, Berlin
10/2019 – 03/2022
– Developed payment APIs in Java and Spring Boot, with unit tests and code review.
– Moved 20 cron jobs to Kubernetes together with the platform team.
Working Student, Fraunberg Institute, Munich (15 h/week)
10/2017 – 09/2019
– Wrote MATLAB scripts for sensor data.

Education
M.Sc. Computational Engineering, TU Isarstadt, 2017 – 2019
B.Sc. Physics, University of Donauheim, 2014 – 2017

Skills
Go, Java, Python, SQL, Kafka, PostgreSQL, Kubernetes, Docker, AWS, Terraform, LightGBM
German (native), English (C1)
""",
    (
        ("5+ years of professional software development experience", MET, ()),
        ("3+ years of experience with Go", MET, ()),
        ("5+ years of experience building machine learning systems", PARTLY, (MISSING,)),
        (
            "Bachelor's degree in Computer Science, Engineering, or a related technical field, "
            "or equivalent practical experience",
            MET,
            (),
        ),
        ("PhD in Machine Learning preferred", MISSING, ()),
        ("Experience with one or more of the following: TensorFlow, PyTorch, JAX", MISSING, (PARTLY,)),
        ("Experience with cloud platforms (AWS, GCP or Azure)", MET, ()),
        ("Experience with message queues such as RabbitMQ or Kafka", MET, ()),
        ("Strong experience with Terraform", PARTLY, ()),
        ("Proficiency in Java, Kotlin or Scala", MET, ()),
        ("Experience with React or Angular", MISSING, ()),
        ("Experience mentoring or leading engineers", MET, ()),
        ("Strong problem-solving skills", MET, ()),
        ("Ability to work independently and take ownership of projects from design to production", MET, (PARTLY,)),
        ("Excellent written and verbal communication skills", MET, (PARTLY,)),
        ("Experience with CI/CD pipelines", MISSING, (PARTLY,)),
        ("Experience with NLP or large language models is a plus", MISSING, ()),
        ("Knowledge of SQL and relational databases", MET, ()),
        ("Passionate about sustainable logistics", UNCLEAR, (PARTLY, MISSING)),
        ("Willingness to participate in an on-call rotation", MET, ()),
        ("Track record of shipping ML models to production", MET, (PARTLY,)),
        ("Experience working closely with product managers and designers", MISSING, (PARTLY,)),
        ("Fluent in German and English", MET, ()),
        ("Experience with C++", MISSING, ()),
    ),
)
NURSE = Person(
    "staff nurse",
    "Staff Nurse",
    """Grace Adeyinka-Moss
Leicester
grace.adeyinkamoss@example.com

Personal statement
Registered adult nurse who puts patients first.

Employment history
Staff Nurse, Ward 14 (Respiratory), Soarside General Hospital, Leicester
November 2023 – Present
• Care for eight patients a shift on a 28-bed respiratory ward, day and night shifts
• Give IV medication, manage non-invasive ventilation and tracheostomy care
• Work with physiotherapists, doctors and the discharge team on daily board rounds
• Link nurse for infection control: weekly audits, hand hygiene from 82% to 97%
• Buddy for student nurses on placement
Healthcare Assistant, Wigston Lodge Care Home, Leicester
June 2019 – October 2023 (part-time from September 2020)
• Washed, fed and moved residents with dementia; kept care plans up to date
• Comforted relatives of dying residents

Education and training
BSc (Hons) Adult Nursing, University of Charnwood, September 2020 – September 2023
Immediate Life Support (ILS), 2025
Safeguarding Adults Level 2, 2025

Registration
NMC PIN, registered nurse (adult), since October 2023

Other
Full UK driving licence
""",
    (
        ("Registered Nurse with current NMC registration", MET, ()),
        ("Degree or diploma in nursing", MET, ()),
        ("At least 12 months' post-registration experience in an acute setting", MET, ()),
        ("Minimum 5 years' experience as a registered nurse", PARTLY, ()),
        ("Experience of working in a respiratory ward", MET, ()),
        ("Experience of intensive care nursing", MISSING, (PARTLY,)),
        ("Evidence of working within a multidisciplinary team", MET, ()),
        ("Excellent communication and interpersonal skills", MET, (PARTLY,)),
        ("Ability to work shifts including nights and weekends", MET, (PARTLY,)),
        ("Experience of clinical audit", MET, (PARTLY,)),
        ("Understanding of safeguarding", MET, ()),
        ("Caring and compassionate manner", MET, ()),
        ("IV administration competency", MET, ()),
        ("Leadership or ward management experience is desirable", MISSING, (PARTLY,)),
        ("Knowledge of infection prevention and control", MET, ()),
        ("Experience with electronic patient records", MISSING, (PARTLY,)),
        ("Car driver with access to a vehicle", PARTLY, (MET,)),
        ("Prescribing qualification", MISSING, ()),
        ("Experience supporting students or junior colleagues", MET, ()),
        ("Masters level study", MISSING, ()),
    ),
)
SHOPKEEPER = Person(
    "store manager for sales",
    "Account Executive",
    """Bruno Takahashi
Phoenix, AZ
bruno.takahashi@example.com

PROFESSIONAL EXPERIENCE
Store Manager, Cactus & Co. Outdoor, Phoenix, AZ | May 2021 - Present
- Run a USD 4.2M store with 18 staff; sales up 11% in 2024, shrink down to 0.8%.
- Hired and trained 25 associates; weekly one-to-ones with two assistant managers.
- Settle customer complaints and returns.
- Set the yearly budget and the staff rota.
Assistant Manager, Cactus & Co. Outdoor, Tempe, AZ | Mar 2018 - Apr 2021
- Opened a new store with twelve new hires.
- Visual merchandising and stock counts.
Team Member, Copper Burger, Tempe, AZ | 2016 - 2018
EDUCATION
Some college coursework in Business, Salt River Community College, 2015 - 2016
High School Diploma, 2015
SKILLS
Shopify POS, Excel, scheduling, inventory management
""",
    (
        ("3+ years of B2B software sales experience", MISSING, (PARTLY,)),
        ("5+ years of management experience in retail", MET, ()),
        ("Bachelor's degree in Business or related field", MISSING, (PARTLY,)),
        ("Experience with Salesforce or another CRM", MISSING, ()),
        ("Proven ability to meet or exceed sales targets", MET, (PARTLY,)),
        ("Experience hiring, training and developing staff", MET, ()),
        ("Budget management experience", MET, ()),
        ("Strong negotiation skills", MISSING, (PARTLY,)),
        ("Experience prospecting and closing new business", MISSING, (PARTLY,)),
        ("Excellent customer service skills", MET, ()),
        ("Ability to resolve conflicts with customers", MET, ()),
        ("Experience with POS systems", MET, ()),
        ("High school diploma or GED required", MET, ()),
        ("Self-motivated with a positive attitude", UNCLEAR, (PARTLY, MET)),
        ("Ability to work evenings and weekends", UNCLEAR, ()),
        ("Experience presenting to executives", MISSING, ()),
        ("Inventory management experience", MET, ()),
        ("Knowledge of SaaS pricing models", MISSING, ()),
    ),
)
LABORATORY = Person(
    "laboratory technician",
    "Research Associate",
    """Yusuf Demirel
Basel | yusuf.demirel@example.com

Profile: Molecular biologist, six years at the bench.

EXPERIENCE
Laboratory Technician, Rheinbio AG, Basel, 2021-02 to present
- Run qPCR and ELISA assays for a vaccine program under GMP, about 400 samples a week
- Wrote eleven SOPs and trained four technicians
- Validated a new plate reader; assay variance down by a third
- Found the cause of a contamination and reported it to the head of quality
Research Assistant, University of Jura, 2019-09 to 2021-01
- Cloned constructs, cell culture (HEK293, CHO), Western blots
- Co-author of one paper in 2021

EDUCATION
MSc Molecular Biology, University of Jura, 2017-2019
BSc Biology, Anatolia University, 2013-2017

SKILLS
qPCR, ELISA, cell culture, Western blot, GraphPad Prism, R (basic), LIMS
German (B2), English (C1), Turkish (native)
""",
    (
        ("MSc in Biology, Biochemistry or a related field", MET, ()),
        ("PhD in Life Sciences", MISSING, ()),
        ("At least 3 years of hands-on laboratory experience", MET, ()),
        ("10 years of experience in the pharmaceutical industry", PARTLY, (MISSING,)),
        ("Experience with PCR and cell culture", MET, ()),
        ("Experience with flow cytometry", MISSING, ()),
        ("Experience working in a GMP environment", MET, ()),
        ("Strong skills in R or Python for data analysis", PARTLY, ()),
        ("Experience writing standard operating procedures", MET, ()),
        ("Good German skills", MET, ()),
        ("Fluent English", MET, ()),
        ("Fluent French", MISSING, ()),
        ("Experience with CRISPR", MISSING, ()),
        ("Ability to train and supervise technicians", MET, (PARTLY,)),
        ("Scientific publications", MET, (PARTLY,)),
        ("Experience with animal studies", MISSING, ()),
        ("Careful and precise way of working", MET, (PARTLY, UNCLEAR)),
        ("Problem-solving attitude", MET, (PARTLY,)),
        ("Experience with LIMS", MET, ()),
        ("Experience managing budgets", MISSING, ()),
    ),
)
MARKETER = Person(
    "marketer",
    "Marketing Manager",
    """Chidi Laurent
Toronto, ON | chidi.laurent@example.com

Experience
Content Marketing Specialist, Mapleseed Finance, Toronto (Jan 2023 - Present)
- Plan and write the blog and newsletter; organic traffic from 40k to 130k visits a month.
- Run LinkedIn and Google Ads campaigns with a budget of CAD 15k a month; cost per lead down 22%.
- Work with sales and design on six product launches.
- Present monthly results to the leadership team.
Communications Intern, City of Lakeview, (May 2022 - Aug 2022)
- Drafted press releases and social posts.
Volunteer, Harbour Film Festival, 2021 - present
- Coordinate 30 volunteers for the opening weekend.

Education
Bachelor of Arts, English Literature, Lakehead College, 2018 - 2022

Skills: HubSpot, Google Analytics, Google Ads, SEO, WordPress, Canva, copywriting
""",
    (
        ("3-5 years of experience in marketing", MET, ()),
        ("8+ years of marketing experience", PARTLY, (MISSING,)),
        ("Bachelor's degree required, Marketing preferred", MET, ()),
        ("Strong knowledge of Google Analytics", PARTLY, (MET,)),
        ("Hands-on experience with Google Ads", MET, ()),
        ("Experience with marketing automation platforms such as Marketo, Pardot or HubSpot", MET, ()),
        ("Experience with Adobe Photoshop", MISSING, (PARTLY,)),
        ("Excellent writing skills", MET, ()),
        ("Experience managing budgets", MET, ()),
        ("Experience working cross-functionally with sales and product", MET, ()),
        ("Creative thinker", UNCLEAR, (PARTLY, MET)),
        ("Experience with SEO", MET, ()),
        ("Event planning experience", PARTLY, (MET,)),
        ("Fluency in French is an asset", MISSING, ()),
        ("Data-driven mindset with ability to measure campaign performance", MET, (PARTLY,)),
        ("Experience with email marketing", MET, (PARTLY,)),
        ("Experience in financial services", MET, (PARTLY,)),
        ("Knowledge of HTML and CSS", MISSING, ()),
        ("Ability to manage multiple projects under tight deadlines", PARTLY, (MET,)),
    ),
)
COOK = Person(
    "cook for another trade",
    "Systems Administrator",
    """Luca Marchetti
Bologna | luca.marchetti@example.com
Experience
Sous Chef, Osteria del Ponte, Bologna — 2020-03 to present
- Lead a kitchen team of six on evening shifts
- Order stock and keep food cost under 29%
- Passed three hygiene inspections without remarks
Commis Chef, Hotel Reno, Bologna — 2017-05 to 2020-02
- Prepared 120 covers a night
Education
Diploma, Istituto Alberghiero, 2012 - 2017
Skills
HACCP, menu planning, Excel
Languages: Italian (native), English (B1)
""",
    (
        ("3+ years of Linux system administration experience", MISSING, ()),
        ("Experience with Windows Server and Active Directory", MISSING, ()),
        ("Bachelor's degree in Information Technology or equivalent experience", MISSING, ()),
        ("Knowledge of networking protocols", MISSING, ()),
        ("Scripting experience in Bash or Python", MISSING, ()),
        ("Leadership experience", MET, ()),
        ("Ability to work under pressure", MET, ()),
        ("Experience with virtualization (VMware, Hyper-V)", MISSING, ()),
        ("Good command of English", PARTLY, (MET,)),
        ("Troubleshooting skills", MISSING, (PARTLY,)),
        ("Experience with backup and disaster recovery", MISSING, ()),
        ("Experience with cloud infrastructure at scale", MISSING, ()),
        ("Ability to work evening shifts", MET, ()),
        ("Experience managing large-scale production systems", MISSING, ()),
        ("Experience with monitoring tools such as Nagios or Zabbix", MISSING, ()),
        ("Strong analytical skills", MISSING, (PARTLY,)),
        ("Experience delivering technology projects from inception to delivery", MISSING, ()),
    ),
)

SYSADMIN = Person(
    "linux administrator",
    "Linux Systems Administrator",
    """Marek Dvorak
Brno, Czech Republic
marek.dvorak@example.com | github.com/mdvorak-example

Summary
Linux administrator with eight years of experience in hosting and broadcast.

Experience
Senior Systems Administrator, Vysocina Hosting s.r.o., Brno
02/2020 – Present
- Run 220 RHEL and Ubuntu servers for 1,400 customers; Ansible for all changes
- Moved the mail platform (Postfix, Dovecot) to new hardware with 20 minutes of downtime
- Wrote Bash and Perl scripts for backup checks; restore tests every quarter
- Set up site-to-site VPN tunnels and firewall ACLs with the network team
- Lead the on-call team of four and train new colleagues
Systems Administrator, TV Morava, Ostrava
09/2016 – 01/2020
- Operated KVM virtualization (60 hosts) and a Ceph cluster
- Monitored transcoding servers with Nagios; wrote the incident handbook

Education
Secondary Technical School of Electrical Engineering, Brno, 2012 – 2016

Certificates
RHCE, 2021

Skills
RHEL, Ubuntu, Ansible, Bash, Perl, KVM, Ceph, Nagios, Grafana, MySQL, Apache, nginx, Docker
Languages: Czech (native), English (B2), German (A2)
""",
    (
        ("Minimum 5 years experience administering Linux/Unix servers in a production environment", MET, ()),
        ("Bachelor's degree in Computer Science or equivalent work experience", MET, ()),
        ("Bachelor's degree in Computer Science", MISSING, ()),
        ("Strong Unix/Linux skills (RedHat, CentOS, Debian)", MET, ()),
        ("Experience with virtualization technologies (KVM/XEN, VMware)", MET, (PARTLY,)),
        ("Experience with configuration management tools such as Puppet, Chef or Ansible", MET, ()),
        ("Shell scripting and Perl (Python a plus)", MET, ()),
        ("Experience with OpenStack", MISSING, (PARTLY,)),
        ("Good knowledge of MySQL and PostgreSQL administration", PARTLY, ()),
        ("Experience with MS SQL Server", MISSING, (PARTLY,)),
        ("Knowledge of video streaming protocols (HLS, RTMP)", MISSING, ()),
        ("Experience with web servers (Apache, nginx)", MET, ()),
        ("Proficient in BGP, OSPF, EIGRP", MISSING, ()),
        ("Ability to work in a team and share knowledge", MET, ()),
        ("Good written and spoken English", MET, (PARTLY,)),
        ("Availability for 24x7 on-call rotation", MET, ()),
        ("Experience leading a small team", MET, ()),
        ("Experience with AWS or other cloud providers", MISSING, ()),
        ("RHCE or equivalent certification", MET, ()),
        ("Disaster recovery planning and backup experience", MET, (PARTLY,)),
        ("Driver's license", UNCLEAR, ()),
        ("Excellent troubleshooting and analytical skills", PARTLY, (MET,)),
        ("Experience with monitoring systems (Nagios, Zabbix)", MET, ()),
        ("Kubernetes and container orchestration experience", MISSING, (PARTLY,)),
        ("Must be detail oriented and self motivated", PARTLY, (UNCLEAR, MET, MISSING)),
    ),
)
CONTROLLER = Person(
    "controller",
    "Financial Controller",
    """Hannah Brightwater, CPA
Denver, CO • (303) 555-0117 • hannah.brightwater@example.com

Profile
CPA with a record of clean audits.

Experience
Accounting Manager, Larkspur Medical Devices, Denver, CO
August 2021 – Present
• Manage a team of five accountants; month-end close cut from nine to five days
• Implemented NetSuite and integrated it with Salesforce billing
• Prepare consolidated GAAP statements for four entities and present them to the CFO and the audit committee
• Own the annual budget process (USD 22M) and the rolling forecast
Senior Accountant, Tillman & Rowe LLP (public accounting), Denver, CO
January 2017 – July 2021
• Audited 25 private companies in manufacturing and retail
• Wrote internal control reports and supervised two staff auditors per engagement
Maternity leave, Mar 2019 – Sep 2019
Accounts Payable Clerk, Big Elk Brewing, part-time, Fort Collins, CO
2014 – 2016

Education
M.S. in Accounting, Poudre State University, 2015 – 2016
B.S. in Business Administration, Poudre State University, 2011 – 2015

Certifications
Certified Public Accountant (CPA), Colorado, 2018

Skills
NetSuite, QuickBooks, Excel (pivot tables, macros), Power BI, US GAAP, SOX, budgeting, forecasting
""",
    (
        ("CPA required", MET, ()),
        ("CMA or CFA a plus", MISSING, ()),
        ("Bachelor's degree in Accounting, Finance or related field; Master's preferred", MET, ()),
        ("7+ years of progressive accounting experience including 3+ years in a supervisory role", MET, ()),
        ("15+ years of accounting and finance experience", PARTLY, ()),
        ("Big 4 or public accounting experience preferred", MET, ()),
        ("Experience with SAP or Oracle Financials", MISSING, (PARTLY, MET)),
        ("Strong knowledge of US GAAP", MET, (PARTLY,)),
        ("Knowledge of IFRS", MISSING, (PARTLY,)),
        ("Experience preparing consolidated financial statements", MET, ()),
        ("Experience with budgeting and forecasting", MET, ()),
        ("Excellent communication skills, with the ability to present financial information to executives", MET, ()),
        ("Experience managing and developing a team", MET, ()),
        ("Experience with treasury and foreign exchange", MISSING, ()),
        ("Advanced Excel skills including pivot tables and VLOOKUP", PARTLY, (MET,)),
        ("Sarbanes-Oxley compliance experience", MET, (PARTLY,)),
        ("Experience in the medical device industry", MET, ()),
        ("Experience in the SaaS industry", MISSING, (PARTLY,)),
        ("High level of integrity and discretion", UNCLEAR, (PARTLY, MET)),
        ("Experience leading process improvement initiatives", MET, ()),
        ("Ability to travel internationally up to 25%", UNCLEAR, ()),
        ("Tax preparation experience", MISSING, ()),
    ),
)
PRODUCT_MANAGER = Person(
    "associate product manager",
    "Product Manager",
    """Adaeze Linwood
London | adaeze.linwood@example.com

Experience
Associate Product Manager, Ferrybank Travel, London
September 2024 – Present
- Own the seat-selection feature: user interviews, backlog, launch; ancillary revenue up 9%.
- Run A/B tests with data science and write the results up for the leadership team.
Business Analyst, Orrin Consulting, London
August 2022 – August 2024
- Gathered requirements for a rail ticketing client and wrote user stories with developers in Manchester and Krakow.
- Built process maps and dashboards in Power BI.
Waitress, Blue Door Cafe, part-time, 2019 – 2022

Education
BA Politics and Economics, University of Trentham, 2019 – 2022

Skills
Jira, Figma, SQL, Power BI, Miro, user research, A/B testing
""",
    (
        ("3+ years of product management experience", PARTLY, ()),
        ("5+ years of experience in product management or business analysis", PARTLY, ()),
        ("2+ years of experience in a product or analyst role", MET, ()),
        ("Degree in Computer Science, Engineering or a related field", MISSING, (PARTLY,)),
        ("Experience defining product requirements and user stories", MET, ()),
        ("Experience working with cross-functional teams including engineering, design and data", MET, (PARTLY,)),
        ("Experience with A/B testing and experimentation", MET, ()),
        ("Strong SQL skills", PARTLY, ()),
        ("Experience launching consumer products used by millions", PARTLY, (MISSING,)),
        ("Excellent stakeholder management and communication skills", MET, ()),
        ("Experience with roadmapping and prioritisation", PARTLY, (MISSING, MET)),
        ("Experience managing direct reports", MISSING, ()),
        ("Experience in the travel industry", MET, ()),
        ("User research experience", MET, ()),
        ("Experience with Tableau or similar tools", MET, ()),
        ("Customer obsession", UNCLEAR, (PARTLY, MET, MISSING)),
        ("Comfortable working in a fast-paced environment", UNCLEAR, (PARTLY, MET, MISSING)),
        ("Experience with Python", MISSING, ()),
        ("Knowledge of GDPR", MISSING, ()),
        ("Ability to influence without authority", MISSING, (PARTLY, MET)),
        ("Right to work in the UK", UNCLEAR, ()),
    ),
)
AGENT = Person(
    "call center agent",
    "Customer Support Specialist",
    """Jerome Tidewell
Tampa, FL
jerome.tidewell@example.com
Work Experience
Call Center Agent, Sunstate Utilities, Tampa, FL
03/2023 – Present
Handle 70 calls a day about bills and outages; 92% satisfaction
Enter payments and adjustments in SAP CRM
Calm upset callers and set payment plans
Trained six new agents on the billing system
Cashier, QuickMart, Tampa, FL
06/2020 – 02/2023
Counted the till and handled cash every shift
Education
High School Diploma, Hillsborough High School, 2020
Skills
SAP CRM, Microsoft Word, Outlook, typing 65 wpm, Spanish (conversational)
""",
    (
        ("1-2 years of customer service experience", MET, ()),
        ("5 years of call center experience", PARTLY, ()),
        ("High school diploma or equivalent required, college degree preferred", MET, ()),
        ("Experience with Zendesk", MISSING, ()),
        ("Experience with a CRM system", MET, ()),
        ("Bilingual English/Spanish", PARTLY, ()),
        ("Excellent phone etiquette and verbal communication skills", MET, ()),
        ("Ability to handle difficult customers", MET, ()),
        ("Typing speed of at least 40 wpm", MET, (PARTLY,)),
        ("Cash handling experience", MET, ()),
        ("Proficient in Microsoft Office (Word, Excel, Outlook)", PARTLY, (MET,)),
        ("Technical support experience", MISSING, (PARTLY,)),
        ("Supervisory experience", MISSING, (PARTLY,)),
        ("Must be able to work flexible hours including weekends and holidays", UNCLEAR, ()),
        ("Ability to multitask in a fast-paced environment", MET, (PARTLY, UNCLEAR)),
        ("Experience with live chat and email support", MISSING, (PARTLY,)),
        ("Problem solving skills", PARTLY, (MET, MISSING)),
        ("Ability to work independently", PARTLY, (UNCLEAR, MISSING, MET)),
        ("Experience training new employees", MET, ()),
        ("Sales experience", MISSING, (PARTLY,)),
    ),
)

PHYSIO = Person(
    "physio",
    "Senior Physiotherapist",
    """Eilidh Farquharson
Perth, Scotland | eilidh.farquharson@example.com

Profile
Chartered physiotherapist working in stroke rehabilitation.

Career
Physiotherapist (Band 5), Strathbeg Community Hospital, Perth
Aug 2021 – Present
• Assess and treat inpatients after stroke and hip fracture; caseload of 14
• Lead the weekly falls group with occupational therapy and nursing
• Introduced a balance outcome measure and audited it; now used on three wards
• Supervise physiotherapy students on placement
Rehabilitation Assistant, Strathbeg Community Hospital, Perth
Jul 2017 – Aug 2018
• Ran exercise classes and kept equipment records

Education
BSc (Hons) Physiotherapy, Kelso University, 2018 – 2021

Registrations
HCPC registered physiotherapist, 2021
Member of the Chartered Society of Physiotherapy

Skills
Berg Balance Scale, gait re-education, TRAK electronic records, moving and handling
""",
    (
        ("HCPC registration", MET, ()),
        ("Degree or equivalent in Physiotherapy", MET, ()),
        ("Broad post-registration experience at Band 5 including neurology or stroke", MET, (PARTLY,)),
        ("Minimum of 2 years' post-graduate experience", MET, ()),
        ("Evidence of supervising students or junior staff", MET, ()),
        ("Experience of service development, audit or quality improvement", MET, (PARTLY,)),
        ("Ability to work as part of a multidisciplinary team", MET, ()),
        ("Master's level modules in neurological rehabilitation (desirable)", MISSING, (PARTLY,)),
        ("Excellent communication skills, both verbal and written", MET, (PARTLY,)),
        ("Bobath training", MISSING, ()),
        ("Experience of managing own caseload", MET, ()),
        ("Respiratory on-call experience", MISSING, (PARTLY, UNCLEAR)),
        ("Experience of leading groups or classes", MET, (PARTLY,)),
        ("Able to travel between sites; full UK driving licence", UNCLEAR, ()),
        ("Leadership skills", PARTLY, (MET,)),
        ("Commitment to continuing professional development", UNCLEAR, (PARTLY, MISSING)),
        ("Experience in paediatrics", MISSING, ()),
        ("Computer literate with experience of electronic patient records", MET, (PARTLY,)),
        ("Ability to work under pressure and meet deadlines", UNCLEAR, (PARTLY, MISSING, MET)),
    ),
)
DATA_ENGINEER = Person(
    "data engineer",
    "Senior Data Engineer",
    """Tomás Arrieta
Madrid · tomas.arrieta@example.com · linkedin.com/in/tarrieta-example

SUMMARY
Data engineer. Six years of pipelines for retail and telecom.

EXPERIENCE
Data Engineer — Moncloa Retail Group, Madrid (May 2022 - Present)
- Designed a Snowflake warehouse with dbt for 600 stores; nightly load from 6 h to 50 min.
- Built streaming ingestion of till receipts with Kafka and Spark (40M events a day).
- Wrote data quality tests in Python; incidents down by half.
- Coach two junior engineers.
Junior Data Engineer — Telefax Iberia, Madrid (Sep 2020 - Apr 2022)
- Maintained Airflow DAGs and SQL marts for churn reports.
- Worked with analysts in Lisbon and Bogota.
Intern — Telefax Iberia (Feb 2020 - Jun 2020)
- Documented 120 tables.

EDUCATION
Grado en Ingenieria Informatica (B.Sc. Computer Engineering), Universidad de Alcorcon, 2016 - 2020

SKILLS
Python, SQL, Spark, Kafka, Airflow, dbt, Snowflake, AWS (S3, Glue, Lambda), Terraform, Git
Spanish (native), English (C1)
""",
    (
        ("5+ years of experience in data engineering", MET, ()),
        ("4+ years of hands-on experience with Spark", MET, (PARTLY,)),
        ("7+ years of software engineering experience", PARTLY, ()),
        ("BS/MS in Computer Science, Mathematics or a related field", MET, ()),
        ("Deep expertise in SQL and data modeling", MET, (PARTLY,)),
        ("Experience with modern data warehouses (Snowflake, BigQuery, Redshift)", MET, ()),
        ("Experience building real-time streaming pipelines at scale", MET, (PARTLY,)),
        ("Experience with orchestration tools such as Airflow, Dagster, or Prefect", MET, ()),
        ("Proficiency in Scala or Java", MISSING, ()),
        ("Strong programming skills in Python", MET, ()),
        ("Experience with AWS data services (S3, Glue, Lambda, Kinesis)", MET, (PARTLY,)),
        ("Experience with machine learning feature stores is a plus", MISSING, ()),
        ("Experience mentoring junior engineers", MET, ()),
        ("Experience with data governance and privacy regulations such as GDPR", MISSING, (PARTLY,)),
        ("Infrastructure as code experience", MET, ()),
        ("Ability to collaborate with distributed, international teams", MET, (PARTLY,)),
        ("Experience presenting technical solutions to non-technical stakeholders", MISSING, (PARTLY,)),
        ("Fluent English", MET, ()),
        ("Kubernetes experience", MISSING, (PARTLY,)),
        ("Experience owning projects end-to-end, from design to production", PARTLY, (MET,)),
        ("A bachelor's degree or equivalent practical experience", MET, ()),
        ("PhD preferred", MISSING, ()),
        ("Track record of improving pipeline performance and reliability", MET, ()),
    ),
)
ASSISTANT = Person(
    "executive assistant",
    "Executive Assistant to the CEO",
    """Paulette Vanderhoeven
Antwerp | paulette.vanderhoeven@example.com

Experience
Office Manager, Scheldt Brokers NV, Antwerp, 2020-01 – present
- Manage calendars, travel and expenses for three partners
- Organise the annual client event for 200 guests within a budget of EUR 40,000
- Take minutes of the board and prepare its papers
- Chose and rolled out a new visitor system; supervise two receptionists
Receptionist, Hotel Zuiderpark, Antwerp, 2016-06 – 2019-12
- Welcomed guests in four languages and handled complaints

Education
Professional Bachelor in Office Management, Rivierenhof College, 2013 – 2016

Skills
Outlook, Excel, PowerPoint, SAP Concur
Languages: Dutch (native), French (C1), English (C1), German (B1)
""",
    (
        ("5+ years of experience as an executive or personal assistant", PARTLY, (MET,)),
        ("Minimum 3 years of administrative experience", MET, ()),
        ("Bachelor's degree", MET, ()),
        ("Fluent in Dutch, French and English", MET, ()),
        ("Fluent in German", PARTLY, ()),
        ("Excellent organisational skills and attention to detail", MET, (PARTLY,)),
        ("Experience with calendar and travel management", MET, ()),
        ("Experience organising events", MET, ()),
        ("Proficient in MS Office (Outlook, Excel, PowerPoint)", MET, ()),
        ("Experience with SharePoint", MISSING, ()),
        ("Discretion and confidentiality", UNCLEAR, (PARTLY, MET)),
        ("Experience taking minutes and preparing board papers", MET, ()),
        ("Experience managing budgets", MET, ()),
        ("Ability to prioritise a heavy workload under tight deadlines", PARTLY, (MET, UNCLEAR, MISSING)),
        ("Supervisory experience", MET, ()),
        ("Experience with CRM systems", MISSING, ()),
        ("Shorthand", MISSING, ()),
        ("Experience with project management tools such as Asana or Trello", MISSING, ()),
        ("Strong interpersonal and communication skills", MET, (PARTLY,)),
    ),
)
MECHANICAL_ENGINEER = Person(
    "mechanical design engineer",
    "Mechanical Design Engineer",
    """Rohan Kulkarni
Pune, India
rohan.kulkarni@example.com

Career Objective
To build light structures.

Professional Experience
Design Engineer | Sahyadri Aerostructures Pvt Ltd, Pune | July 2021 – Present
• Design composite brackets and ribs in CATIA V5; 9% lighter than the metal parts
• Run linear FEA in Nastran and write stress reports
• Take parts from concept to first article with suppliers in Nashik and Toulouse
• GD&T drawings to ASME Y14.5
Graduate Engineer Trainee | Deccan Pumps | July 2020 – June 2021
• Drew castings in SolidWorks, supported the test rig

Education
B.E. Mechanical Engineering, Savitri Institute of Technology, 2016 – 2020, CGPA 8.4

Projects
Formula Student: suspension lead, team of 12 (2018 – 2020)

Skills
CATIA V5, SolidWorks, Nastran, Excel, MATLAB (basic)
""",
    (
        ("Bachelor's degree in Mechanical or Aerospace Engineering", MET, ()),
        ("Master's degree in Aerospace Engineering preferred", MISSING, ()),
        ("3+ years of experience in mechanical design", MET, ()),
        ("8+ years of aerospace structures experience", PARTLY, (MISSING,)),
        ("Proficiency in CATIA or NX", MET, ()),
        ("Experience with composite structures", MET, (PARTLY,)),
        ("Strong MATLAB skills", PARTLY, ()),
        ("Experience with finite element analysis (Nastran, Abaqus or ANSYS)", MET, ()),
        ("Knowledge of GD&T", MET, ()),
        ("Experience with wind tunnel testing", MISSING, ()),
        ("Experience taking products from concept to production", MET, (PARTLY,)),
        ("Experience leading a design team", PARTLY, (MISSING,)),
        ("Knowledge of FAA certification requirements", MISSING, ()),
        ("Experience working with suppliers", MET, ()),
        ("US citizenship required", UNCLEAR, ()),
        ("Experience with Python scripting", MISSING, ()),
        ("Excellent report writing skills", MET, (PARTLY,)),
        ("Experience with sheet metal design", MISSING, (PARTLY,)),
        ("Results-oriented with a hands-on attitude", PARTLY, (MET, UNCLEAR)),
    ),
)

INFRASTRUCTURE = Person(
    "infra TPM",
    "Technical Program Manager, Infrastructure",
    """Wendell Okafor-Price
Menlo Park, CA | wendell.okaforprice@example.com | (650) 555-0174

Summary
Technical program manager for data center and network programs, ten years in all.

Experience
Technical Program Manager, Data Centers — Basalt Cloud, Fremont, CA
June 2019 – Present
• Run the USD 40M server refresh across 11 sites with hardware, network, finance and supply chain; 96% of racks on time.
• Built a capacity model in Python and SQL that cut idle servers by 17%.
• Hold the weekly risk review with directors; escalate and settle conflicts between site teams.
• Wrote the rollout playbook that three other regions adopted.
Project Engineer — Halden Power Systems, Reno, NV
July 2014 – May 2019
• Planned substation upgrades from survey to energization; schedule, budget (USD 3M), contractors.
• Led a crew of eight on commissioning.

Education
B.S. in Electrical Engineering, Sierra Basin University, 2010 – 2014

Certifications
PMP (2018)

Skills
Program management, risk management, SQL, Python, Tableau, Smartsheet, Jira
""",
    (
        (
            "8+ years of experience in technical program management or equivalent project engineering roles",
            MET,
            (PARTLY,),
        ),
        ("B.S. in Computer Science, Engineering or a related technical field, or equivalent experience", MET, ()),
        ("Experience managing cross-functional programs across multiple sites or time zones", MET, ()),
        ("Knowledge of risk management and mitigation", MET, ()),
        ("Communication skills and experience of working with engineering managers", MET, ()),
        ("Analytical and problem-solving skills for systems of large scale", MET, (PARTLY,)),
        ("Experience with machine learning infrastructure", MISSING, ()),
        ("Experience building dashboards in Tableau or Power BI", MET, (PARTLY,)),
        ("Hands-on experience writing SQL", MET, ()),
        ("Experience driving capacity or efficiency programs and quantifying savings", MET, (PARTLY,)),
        ("Experience with Agile methodologies such as Scrum or Kanban", MISSING, (PARTLY,)),
        ("Master's degree in Business or Engineering", MISSING, ()),
        ("Experience influencing without authority and building consensus", PARTLY, (MET,)),
        ("Experience managing a budget of over $10M", MET, (PARTLY,)),
        ("Experience with supply chain or hardware procurement", PARTLY, (MET,)),
        ("Software development background in Java or C++", MISSING, (PARTLY,)),
        ("Demonstrated experience operating autonomously across multiple teams", MET, ()),
        ("Ability to travel up to 30%", UNCLEAR, ()),
        ("Experience with Kubernetes is a plus", MISSING, ()),
    ),
)
CARER = Person(
    "care assistant",
    "Healthcare Assistant",
    """Blessing Amankwah
Luton
blessing.amankwah@example.com

About me
Kind and patient carer with two years in a care home.

Work
Care Assistant, Oakfold House (care home), Luton
September 2024 to now
Help 12 residents with washing, meals and medication prompts
Write daily notes on the tablet system
Cover night shifts and weekends
Sit with residents at the end of life and comfort their families
Shop Assistant, Corner Fresh, Luton
2021 to August 2024 (part time)
Served customers and trained two new staff

Qualifications
NVQ Level 2 in Health and Social Care, 2024
Care Certificate, 2024
GCSEs including English and Maths, 2021

Skills
Moving and handling, first aid, food hygiene
Languages: English, Twi
""",
    (
        ("NVQ Level 2 in Health and Social Care or equivalent", MET, ()),
        ("NVQ Level 3 in Health and Social Care", MISSING, (PARTLY,)),
        ("At least 1 year of experience in a care setting", MET, ()),
        ("Minimum 5 years' experience in care", MISSING, (PARTLY,)),
        ("Care Certificate", MET, ()),
        ("Good standard of education including GCSE English and Maths", MET, ()),
        ("Caring and compassionate attitude", MET, ()),
        ("Ability to work shifts, including nights and weekends", MET, ()),
        ("Experience of taking blood (phlebotomy)", MISSING, ()),
        ("Ability to write accurate records", MET, (PARTLY,)),
        ("Experience of working with patients with dementia", MISSING, (PARTLY,)),
        ("Ability to work as part of a team", PARTLY, (MISSING, MET, UNCLEAR)),
        ("Basic IT skills", PARTLY, (MET, MISSING)),
        ("Full driving licence and access to a car", UNCLEAR, ()),
        ("Understanding of confidentiality", UNCLEAR, (MISSING, PARTLY)),
        ("Registered nurse with NMC PIN", MISSING, ()),
        ("Knowledge of infection control", MISSING, (PARTLY,)),
        ("Experience of moving and handling", MET, ()),
        ("Enhanced DBS check required", UNCLEAR, ()),
    ),
)
WEB_DEVELOPER = Person(
    "mid web dev",
    "Full Stack Developer",
    """Anika Bergstrom
Gothenburg · anika.bergstrom@example.com

EXPERIENCE
Frontend Developer, Kattegat Media AB (Mar 2022 - present)
- Rebuilt the booking flow in React and TypeScript; conversion up 12%, bundle size down 40%
- Write Cypress and Jest tests; review pull requests for five developers
- Work in two-week sprints with a designer and a product owner
- Made the site meet WCAG 2.1 AA
Web Developer, Freelance (Jan 2020 - Feb 2022)
- Built 14 WordPress and PHP sites for small firms, from first call to handover
Teaching Assistant, Web Programming, Bohus University (part-time, 2019)

EDUCATION
Bachelor's in Media Technology, Bohus University, 2016 - 2019

SKILLS
JavaScript, TypeScript, React, Redux, HTML5, CSS, PHP, WordPress, MySQL, Git, Figma, Docker (basic)
Swedish (native), English (fluent)
""",
    (
        ("3+ years of professional experience with React", MET, ()),
        ("5+ years of web development experience", MET, ()),
        ("5+ years of experience with Node.js", MISSING, (PARTLY,)),
        ("Proficiency in HTML, CSS and JavaScript", MET, ()),
        ("Experience with a backend language such as PHP, Python or Ruby", MET, ()),
        ("Experience with Vue.js or Angular", MISSING, (PARTLY,)),
        ("Experience with relational databases (MySQL, PostgreSQL)", MET, ()),
        ("Strong Docker and Kubernetes knowledge", PARTLY, (MISSING,)),
        ("Experience with automated testing (Jest, Cypress)", MET, ()),
        ("Knowledge of web accessibility standards", MET, ()),
        ("Experience with agile development", MET, (PARTLY,)),
        ("Degree in Computer Science or a related field", PARTLY, (MET, MISSING)),
        ("Experience with GraphQL", MISSING, ()),
        ("Experience with REST APIs", MISSING, (PARTLY,)),
        ("Eye for design and user experience", PARTLY, (MET, UNCLEAR, MISSING)),
        ("Experience with AWS", MISSING, ()),
        ("Fluent in English, Swedish is a plus", MET, ()),
        ("Experience leading a team of developers", MISSING, (PARTLY,)),
        ("Experience with code reviews", MET, ()),
        ("Self-driven and comfortable working with clients", PARTLY, (MET, UNCLEAR)),
        ("Experience with C#/.NET", MISSING, ()),
        ("Understanding of SEO principles", MISSING, ()),
    ),
)

MANAGEMENT_ACCOUNTANT = Person(
    "management accountant",
    "Accountant",
    """Oleg Petrenko-Hale
Leeds
oleg.petrenkohale@example.com
Accountant (ACCA) with six years in practice and industry

Work experience
Management Accountant, Ridings Print Group, Leeds (May 2022 – present)
- Prepare monthly management accounts for three sites, with variance comments for site managers
- Run the NetSuite ledger and wrote SQL extracts for the stock report
- Covered early and late hours at year end
- Helped choose the new expense tool; saves about 12 hours a week
Audit Associate, Calder & Finch, Bradford (Sep 2019 – Apr 2022)
- Audited eighteen small companies; wrote the files and met the clients
- Explained findings to directors
Payroll intern, Calder & Finch (Jun 2018 – Aug 2018)
- Ran weekly payroll for 200 staff

Education
BSc (Hons) Accounting, 2:1, University of Airedale, 2016 – 2019

Professional
ACCA member since 2023

Skills
NetSuite, Sage, Excel, SQL, VAT, corporation tax (basic), FRS 102
English, Ukrainian (native)
""",
    (
        ("Bachelor's degree in Accounting or equivalent; ACCA/ACA/CIMA qualified or part-qualified", MET, ()),
        ("Minimum 3 years of experience in a similar role", MET, ()),
        ("10 years' post-qualification experience", MISSING, (PARTLY,)),
        ("Experience of preparing management accounts and variance analysis", MET, (PARTLY,)),
        ("Experience of using accounting software (e.g. Sage, Xero, QuickBooks)", MET, ()),
        ("Strong Excel skills including pivot tables and VLOOKUPs", PARTLY, (MISSING,)),
        ("Knowledge of MS SQL Server", PARTLY, (MISSING,)),
        ("Payroll experience", MET, (PARTLY,)),
        ("Experience of VAT returns and corporation tax computations", PARTLY, (MET,)),
        ("Excellent attention to detail", MET, (PARTLY,)),
        ("Ability to explain financial information to non-finance managers", MET, ()),
        ("Experience of managing a small team", MISSING, (PARTLY,)),
        ("Experience working in a manufacturing environment", PARTLY, (MISSING, MET)),
        ("Experience of consolidated accounts under IFRS", MISSING, (PARTLY,)),
        ("Good team player with a can-do attitude", UNCLEAR, (PARTLY, MISSING, MET)),
        ("Flexible approach to working hours at month end", MET, (PARTLY, UNCLEAR)),
        ("Audit experience in practice", MET, ()),
        ("Experience in credit control", MISSING, (PARTLY,)),
        ("Process improvement experience", MET, (PARTLY,)),
        ("Driving licence and own transport", UNCLEAR, ()),
    ),
)
NETWORK_AND_SYSTEMS = Person(
    "network and systems engineer",
    "Network and Systems Administrator",
    """Lindiwe Maseko
Systems & Network Engineer
Cape Town, South Africa | lindiwe.maseko@example.com

Experience
Linux Systems Engineer, Umoya Hosting, Cape Town, 2021-03 - now
- Run 180 RHEL and CentOS servers; patching with Ansible, 99.97% uptime in 2025
- Built site-to-site VPN tunnels and ACLs on Cisco routers
- Moved 40 SQL databases to new storage over two weekends
- Second-line support: about 20 tickets a week, on call one week in four
Network Technician, Atlantis Fibre, Cape Town, 2018-06 - 2021-02
- Installed switches and access points at 70 sites
- Wrote a Python script that checks configs each night
IT Assistant (part-time, student), Table View College, 2016 - 2018

Education
National Diploma in Information Technology, Table View College, 2015 - 2018

Certifications
RHCSA (2022), CCNA (2019)

Skills
Linux (RHEL, CentOS), Bash, Python, Ansible, Nagios, VMware, Cisco IOS, TCP/IP, DNS, MySQL
English, Xhosa (native), Afrikaans
""",
    (
        ("5+ years of Linux system administration in a hosting or ISP environment", MET, (PARTLY,)),
        ("Diploma or degree in Computer Science or Information Technology", MET, (PARTLY,)),
        ("RHCSA or RHCE certification", MET, ()),
        ("CCNP certification", MISSING, (PARTLY,)),
        ("Working knowledge of OpenVPN and iptables", PARTLY, (MISSING,)),
        ("Experience with VMware, KVM or Hyper-V", MET, ()),
        ("Experience with configuration management (Puppet, Chef, Ansible)", MET, ()),
        ("Strong scripting skills in Bash, Perl or Python", MET, ()),
        ("Knowledge of DNS, DHCP and TCP/IP", MET, (PARTLY,)),
        ("Experience with MS SQL Server and Exchange", MISSING, (PARTLY,)),
        ("Experience supporting end users", MET, ()),
        ("Willingness to work on call and at weekends", MET, ()),
        ("Experience with Docker and Kubernetes", MISSING, ()),
        ("Experience with video streaming platforms", MISSING, ()),
        ("Experience with cloud migration", MISSING, (PARTLY,)),
        ("Team leadership experience", MISSING, (PARTLY,)),
        ("Good communication skills", PARTLY, (MET, MISSING)),
        ("Fluent Afrikaans", PARTLY, (MET,)),
        ("Own car and valid driver's licence", UNCLEAR, ()),
        ("8 years' experience in IT support or networking", MET, (PARTLY,)),
    ),
)
DATA_PROGRAMS = Person(
    "data program manager",
    "Head of Data Programs",
    """Priya Ramanathan-Cole
Redmond, WA | priya.ramanathancole@example.com | (425) 555-0121
Technical Program Manager, Data & ML Platforms

SUMMARY
Technical program manager with 13 years in software, seven of them leading data platform programs. PMP.

EXPERIENCE
Senior Technical Program Manager, Data Platform
Orchid Retail Cloud, Redmond, WA | Mar 2021 – Present
• Lead a program that moved 420 pipelines from Hadoop to Spark on AWS with 14 teams in Redmond, Warsaw and Hyderabad.
• Own the roadmap, risk log and quarterly review with the VP of Engineering; set scope from 60 interviews.
• Launched a feature store that feeds four ranking models; time to add a feature from 5 weeks to 6 days.
• Started an LLM intake assistant that sorts 300 requests a month and saves the team about 20 hours.
• Ran the capacity review of the Kafka streaming clusters; retired 31% of brokers and saved USD 1.1M a year.
Technical Program Manager, Payments
Larkspur Pay, Seattle, WA | Jan 2018 – Feb 2021
• Delivered PCI tokenization across nine services in five quarters; wrote status for executives every two weeks.
• Introduced a change advisory board and a launch checklist now used by 30 teams.
Business Systems Analyst / Software Engineer
Cedarline Logistics, Tacoma, WA | Jun 2013 – Dec 2017
• Gathered requirements for the dispatch system and wrote parts of it in Java and SQL.
• Debugged data loads and explained the causes to operations managers with charts.

EDUCATION
B.S. in Information Systems, Puget Hollow University, 2009 – 2013

CERTIFICATIONS
PMP, 2019; Certified ScrumMaster, 2016

SKILLS
Program management, roadmapping, risk management, Jira, Smartsheet, SQL, Python (basic), Spark, AWS, Kafka, Tableau
""",
    (
        ("10+ years of program management experience", PARTLY, ()),
        ("5+ years of applied data engineering experience", MISSING, (PARTLY,)),
        ("PMP or PgMP", MET, ()),
        ("Experience with Spark or Hadoop ecosystems", MET, ()),
        ("Experience building and training machine learning models", MISSING, (PARTLY,)),
        ("Experience managing multi-team programs across countries", MET, ()),
        ("Strong Python skills", PARTLY, (MISSING,)),
        ("Experience presenting to executives", MET, ()),
        ("Experience managing budgets", MISSING, (PARTLY,)),
        ("MBA preferred", MISSING, ()),
        ("Experience with BI tools such as Tableau", MET, ()),
        ("People management experience", MISSING, (PARTLY,)),
        ("Experience with cost optimization", MET, (PARTLY,)),
        ("Experience using AI tools to improve productivity", MET, ()),
        ("Requirements gathering", MET, ()),
        ("Experience with Google Cloud", MISSING, (PARTLY,)),
    ),
)

PEOPLE = (
    ACCOUNTANT,
    TEACHER,
    ELECTRICIAN,
    SUPPORT,
    WAREHOUSE,
    PROGRAM_MANAGER,
    NETWORK,
    GRADUATE,
    BACKEND,
    NURSE,
    SHOPKEEPER,
    LABORATORY,
    MARKETER,
    COOK,
    SYSADMIN,
    CONTROLLER,
    PRODUCT_MANAGER,
    AGENT,
    PHYSIO,
    DATA_ENGINEER,
    ASSISTANT,
    MECHANICAL_ENGINEER,
    INFRASTRUCTURE,
    CARER,
    WEB_DEVELOPER,
    MANAGEMENT_ACCOUNTANT,
    NETWORK_AND_SYSTEMS,
    DATA_PROGRAMS,
)
