"""Invented people, and what a careful recruiter would say of them: requirement, verdict, other fair verdicts.

The verdicts follow the rules that the judge follows: years from dates, deeds before adjectives, the named licence or
nothing, a specific tool shows its field and not the reverse. Each row is one item of a posting as its author would write it.
"""

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
        ("Associate degree or higher in IT", MET, ()),
        ("CompTIA A+ or Network+", MET, ()),
        ("Cisco CCNA", MISSING, ()),
        ("Experience with Active Directory and Intune", MET, ()),
        ("Experience with a ticketing system such as ServiceNow or Jira", MET, ()),
        ("Experience with Linux administration", MISSING, ()),
        ("Scripting skills in PowerShell or Bash", MET, ()),
        ("Experience with OpenVPN", PARTLY, (MISSING,)),
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
        ("Experience with SAP EWM", PARTLY, (MISSING,)),
        ("High school diploma or equivalent", MET, ()),
        ("Bachelor's degree in Supply Chain Management preferred", MISSING, ()),
        ("Experience with inventory control and cycle counting", MET, ()),
        ("Bilingual in English and Spanish", MET, ()),
        ("Leadership skills", MET, ()),
        ("Strong commitment to workplace safety", MET, (PARTLY,)),
        ("Valid CDL class A", MISSING, (UNCLEAR,)),
        ("Must be able to pass a background check and drug test", UNCLEAR, ()),
        ("Experience with process improvement", MET, ()),
        ("Experience with customs clearance", MISSING, ()),
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
- Run the card-tokenization program across nine engineering teams in Austin, Dublin and Pune: scope, roadmap, risks, weekly status to the CTO.
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
        ("B.S. in Computer Science or a related technical discipline", MET, ()),
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
        ("Experience with OpenVPN", PARTLY, (MISSING,)),
        ("Experience with iptables", MISSING, (PARTLY,)),
        ("Experience with monitoring tools", MET, ()),
        ("Degree in Computer Science, Telecommunications or similar", MET, ()),
        ("Experience with AWS networking", MISSING, ()),
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

PEOPLE = (ACCOUNTANT, TEACHER, ELECTRICIAN, SUPPORT, WAREHOUSE, PROGRAM_MANAGER, NETWORK, GRADUATE)
