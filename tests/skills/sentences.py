"""Invented sentences with what must be found in them, and what must not.

FOUND: sentence | canonical names that must be found (`;` between). NOT_FOUND: sentence | names that must not be found;
`*` stands for any skill at all.
"""

from __future__ import annotations

__all__ = ["FOUND", "NOT_FOUND", "cases"]

FOUND = """
# Programming languages and signs in names
Experience with C/C++ on embedded boards. | C; C++
Our services are written in C# and F#. | C#; F#
You know .NET, ASP.NET and VB.NET. | .NET; ASP.NET; VB.NET
Back end in Node.js or NodeJS, whichever you call it. | Node.js
Node/Express on the server, TypeScript on the client. | Node.js; TypeScript
Programming in Go, Rust or Swift. | Go; Rust; Swift
Three years as a Go developer. | Go
Statistical analysis in R and SAS. | R; SAS
Languages: C, R, Go | C; R; Go
Python, R, SQL | Python; R; SQL
python, r, sql | Python; R; SQL
C++17 and Python3 are what the team uses. | C++; Python
JavaScript (ES6), HTML5 and CSS3. | JavaScript; HTML; CSS
We look for Java/Kotlin engineers. | Java; Kotlin
Python's standard library holds no secrets for you. | Python
A Python-based tool chain. | Python
Written in Hack and PHP. | Hack; PHP
Assembly, C and Fortran on old machines. | Assembly; C; Fortran
Mobile apps in Swift and Kotlin. | Swift; Kotlin
R (advanced) | R
Used Swift to build the shop's app. | Swift
Go a bonus; Rust a must | Go; Rust
Go | Go
MATLAB/Simulink models of the drive. | MATLAB; Simulink
Shell scripts in Bash and PowerShell. | shell scripting; Bash; PowerShell
PL/SQL and T-SQL procedures. | PL/SQL; T-SQL
# What one does, by verbs, in the words of many trades
Take notes and escalate delays to the harbour master. | escalation
Wash dishes, replace bearings and wire control panels. | kitchen portering; bearings; panel wiring
Raise credit notes and reconcile supplier statements. | credit notes; reconcile supplier statements
Lead a shift and audit medication charts. | shift leadership
You think logically and work creatively. | critical thinking; creativity
Git expert | Git
Experience as a sous chef | chef de partie
# Frameworks and tools that are also words
Front end in React and Redux. | React; Redux
React.js, Angular and Vue. | React; Angular; Vue.js
Spring Boot and Hibernate experience. | Spring Boot; Hibernate
Java with Spring, Maven and Jenkins. | Java; Spring; Maven; Jenkins
Data jobs in Spark, Hive and Kafka. | Spark; Hive; Kafka
Proficient in Word, Excel and Outlook. | Microsoft Word; Microsoft Excel; Microsoft Outlook
Advanced Excel skills (pivot tables, macros). | Microsoft Excel
Microsoft Access databases. | Microsoft Access
MS Office, particularly Excel and PowerPoint | Microsoft Office; Microsoft Excel; Microsoft PowerPoint
Python services with Flask, Celery and Redis. | Flask; Celery; Redis
Infrastructure with Terraform, Chef and Puppet. | Terraform; Chef; Puppet
End-to-end tests in Cypress, Jest and Mocha. | Cypress; Jest; Mocha
Prototypes in Figma and Sketch. | Figma; Sketch
Ruby on Rails at scale. | Ruby on Rails
Kubernetes (K8s), Docker and Helm charts. | Kubernetes; Docker; Helm
Salesforce experience is a plus. | Salesforce
Salesforce is where all our leads live. | Salesforce
# Abbreviations, slashes and brackets
You own our CI/CD pipelines. | CI/CD
CI-CD with GitLab. | CI/CD; GitLab
Design and read A/B tests. | A/B testing
A/B testing of landing pages. | A/B testing; landing pages
UI/UX design for clinicians. | user experience design
TCP/IP, DNS and DHCP. | DNS; DHCP
Natural language processing (NLP) at scale. | natural language processing
AI/ML background. | artificial intelligence; machine learning
Strong grasp of ML and AI. | machine learning; artificial intelligence
R&D in medical devices. | research and development
Profit & loss statements for each store | profit and loss
RN licence in the state of Oregon. | registered nurse
Electronic health records (EHR) such as Epic or Cerner. | electronic health records; Epic; Cerner
REST and SOAP services. | REST; SOAP
HIPAA and GDPR rules. | HIPAA; GDPR
# Letter case, hyphens, plurals, spelling, apostrophes
MACHINE LEARNING AND DATA ENGINEERING | machine learning; data engineering
machine-learning systems | machine learning
Data-driven, with a love of code reviews | code review
Code Reviews and Unit Tests | code review; unit testing
Data modelling and data visualisation | data modeling; data visualization
Data modeling and data visualization | data modeling; data visualization
Paediatric nursing or pediatric nursing | pediatric nursing
Haematology and oncology wards | hematology; oncology
Excellent organisational skills | organizational skills
Programme management in the public sector | program management
Optimisation of queries | query optimization
You’re a problem-solver with people skills. | problem solving; interpersonal skills
Problem–solving with a smile | problem solving
Self-motivated team player | self-motivation; teamwork
Behaviour management in classrooms | behavior management in classrooms
Counselling of young people | counseling
Relational Databases and Data Structures | relational databases; data structures
An eye for data structure and algorithm design | data structures; algorithms
# Shared words in a coordination
Five years of program/product management. | program management; product management
Program, project or product management | program management; product management
Medical or rehabilitation nursing experience | medical nursing; rehabilitation nursing
Excellent written and verbal communication | written communication; verbal communication
Written, verbal and presentation skills | verbal communication; presentation skills
Data mining and analysis | data mining; data analysis
Risk assessment and management | risk assessment; risk management
Accounts payable and receivable | accounts payable; accounts receivable
Google AdWords and Analytics | Google AdWords; Google Analytics
MIG and TIG welding | MIG welding; TIG welding
Lesson planning, classroom management and tutoring | lesson planning; classroom management; tutoring
Sales and account management | sales; account management
Network and cloud security | cloud security
Responsible, ethical AI practices | responsible AI; AI ethics
Prompt/context engineering | prompt engineering; context engineering
# Verb phrases of practices with a noun
Gather requirements from many users. | requirements gathering
Gathering business requirements and writing test plans | requirements gathering
Manage risk and compliance. | risk management; compliance
Managing all project risks, budgets and vendors | risk management
Managed stakeholders in four countries. | stakeholder management
Build strong relationships with head teachers. | relationship building
Building long-lasting customer relationships | relationship building
Analyse customer feedback and report on it. | customer feedback analysis
Analysis of the raw data | data analysis
Write clean, maintainable code. | programming
Leads a team of nurses on the ward. | team leadership
Led a team of six. | team leadership
Works independently and takes initiative. | independent work; initiative
Reduce technical debt wherever you meet it. | technical debt reduction
Management of complex projects | project management
Debugging and troubleshooting of field units | debugging; troubleshooting
Mentored two apprentices. | mentoring
Onboarding of new colleagues | onboarding
Rotate stock, prevent falls and purify proteins. | stock rotation; fall prevention; protein purification
Teach maths, read meters and lay blocks. | mathematics teaching; meter reading; bricklaying
Map stakeholders and prevent fraud. | stakeholder mapping; fraud prevention
Retain employees and settle claims. | employee retention; claims settlement
Bake bread and complete forms. | bread baking; form completion
# Soft skills
Communication skills, patience and integrity | communication; patience; integrity
Excellent communication and planning | communication; planning
Attention to detail and critical thinking | attention to detail; critical thinking
Leadership, teamwork, time management | leadership; teamwork; time management
Able to multitask and to prioritise | multitasking; prioritization
# Other occupations
Wound care, IV therapy and medication administration | wound care; IV therapy; medication administration
Care planning and safeguarding of adults at risk | care planning; safeguarding
Month-end close, general ledger and bank reconciliations | month-end close; general ledger; bank reconciliation
QuickBooks, Xero or Sage | QuickBooks; Xero; Sage
GAAP and IFRS reporting | GAAP; IFRS
Cold calling, lead generation and CRM hygiene | cold calling; lead generation; CRM
SEO, PPC and email marketing | SEO; PPC; email marketing
Recruitment, employee relations and payroll | recruitment; employee relations; payroll
PCR, ELISA and Western blot | PCR; ELISA; Western blot
CNC milling, turning and blueprint reading | CNC milling; CNC turning; blueprint reading
PLC programming for Allen-Bradley controllers | PLC programming; Allen-Bradley
Electrical installation and PAT testing | electrical installation; PAT testing
AutoCAD, SolidWorks and CATIA V5 | AutoCAD; SolidWorks; CATIA V5
Fluent in Spanish and French | Spanish; French
Spanish, French or German is a plus. | Spanish; French; German
French B2 and German (native) | French; German
Spanish a plus | Spanish
Fluent English, spoken and written | English
Classroom assistants with phonics training | phonics
Scrum, Kanban and SAFe | Scrum; Kanban; SAFe
PRINCE2 or PMP certification | PRINCE2
Quantity surveying and site management | quantity surveying; site management
Six Sigma Green Belt and lean manufacturing | Six Sigma Green Belt; lean manufacturing
Warehouse management and inventory control | warehouse management
Adobe Photoshop, Illustrator and InDesign | Adobe Photoshop; Adobe Illustrator; Adobe InDesign
# Kinds of a quality name the quality; verbs spelled as their nouns
Good written and spoken communication matters. | written communication; communication
Clear written, verbal, and visual communication skills | communication
Review code written by others every week. | code review
You write tests and review code. | code review
Screen candidates for three branches | candidate screening
Allocate incoming payments by noon | payment allocation
Advertise on Indeed and Handshake | Indeed; Handshake
# Narrower practices, field by field
Pressure area care, catheter care and dressing changes | pressure ulcer prevention; catheter care; dressing changes
You will prevent pressure ulcers and change dressings. | dressing changes
Safeguarding adults and children is part of every shift. | safeguarding adults
Manage a caseload of forty families. | caseload management
Prior authorizations, denied claims and charge entry | prior authorization; denial management; charge capture
Supplier statement reconciliations and three-way matching | supplier statement reconciliation; three-way matching
Run the purchase ledger and the fixed asset register. | purchase ledger; fixed asset register
Restricted funds, donor reporting and grant compliance | donor fund accounting
IPSAS and GASB reporting for a city council | IPSAS; governmental accounting
IFRS 16 and IFRS 9 adoption | IFRS 16; IFRS 9
Wire transfers, SWIFT messaging and letters of credit | wire transfers; letters of credit
KYC reviews, PEP screening and adverse media checks | client due diligence
Loss adjusting and first notification of loss | loss adjusting; first notification of loss
Diary management, minute taking and travel booking | calendar management; minute taking; travel arrangements
Pivot tables, VLOOKUPs and Power Query in Excel | pivot tables; VLOOKUP; Power Query; Microsoft Excel
Stakeholder mapping and options appraisal for three boroughs | stakeholder mapping; options appraisal
Capacity planning and demand forecasting for two depots | capacity planning; demand forecasting
Marketing automation in HubSpot and paid campaigns in Meta Ads Manager | marketing automation; HubSpot; Meta Ads Manager
Technical SEO, link building and content calendars | technical SEO; link building
Night audit at a small hotel | night audit
Cold kitchen and hot food production | cold kitchen; hot food production
Level 2 Food Hygiene and a personal licence | Level 2 Food Hygiene
Second fix carpentry and door hanging | second fix carpentry; door hanging
Rewires, consumer units and ladder logic | rewires; consumer units; ladder logic
Breakdown repairs and shaft alignment | breakdown repairs; shaft alignment
CNC setting and tool offsets | CNC setting; tool offsets
Multi-drop delivery with a Class 2 licence and Driver CPC | multi-drop delivery; HGV Class 2 licence; driver CPC
Devanning, commodity codes and bonded warehousing | devanning; commodity codes; bonded warehousing
Packet analysis, SIEM tuning and user access reviews | SIEM tuning; user access reviews
Slowly changing dimensions in the warehouse | slowly changing dimensions
Tool calling for agents | tool calling
Timing closure on two chips | timing closure
Cell line maintenance and LC-MS/MS | cell line maintenance; LC-MS/MS
Thematic analysis in NVivo | thematic analysis; NVivo
Lambing, milking parlour operation and hedge laying | lambing; milking parlour operation; hedge laying
Bat surveys and biodiversity net gain assessments | biodiversity net gain
TS/SCI clearance and DoD 8570 IAT Level II | TS/SCI clearance; DoD 8570
Simultaneous interpreting at conferences | simultaneous interpreting
Knowledge of tailoring and engraving | tailoring; engraving
Experience with drug and alcohol testing | drug and alcohol testing
"""

NOT_FOUND = """
# Other people's posts
Assist the sous chef in her absence. | chef de partie
Follow the advice of speech and language therapists. | speech and language therapy
# Verbs of practices in other company
We keep the promise to make things and take people along. | *
We read every word and complete the picture. | *
You acquire a taste for travel and settle in quickly. | *
# Benefits, conditions and places are no skills
We offer a generous pension scheme and life assurance. | life and pensions; life assurance
You must pass drug testing and a physical examination. | drug and alcohol testing; physical examination
Salaries are paid monthly in arrears. | arrears; arrears management
The kitchen overlooks the river and the wires of the old tram. | wires; wire transfers
Tailoring our services to your needs is what we do. | tailoring
The sweeping changes of last year are behind us. | sweeping
The Basel office looks onto the Rhine. | Basel III
Mr Lorenzo will show you around. | patient administration system
She is the fourth to join us. | Fourth Hospitality
You will report to the nurse in charge. | charge nurse duties
Mews and lanes surround the shop. | Mews
Concessions are available for students. | concessions
The prosper town of our founders | PROSPER
Shoppers come from supermarkets and department stores. | supermarkets; department stores
Lunch from the deli is on us. | deli
Pointing you in the right direction | pointing
He keeps on engraving his name. | engraving
Team excursions every summer | excursions
The field of research you like | field research; field work
Career paths are planned with you. | path planning
Copies of passports are documented as evidence. | evidence documentation
Legacies of the founders live on. | planned giving
Discounting the weather, the town is lovely. | pricing strategy; discounting
Filtration of light through the leaves | filtration
An orchestra plays in the park opposite. | orchestra
Temporary accommodation can be found for you. | temporary accommodation
A relation of a customer, not a customer relation | customer relations
Pass the exam with distinction; do not pass on the stairs. | exam preparation
# Participles and nouns are no verbs; a coordination stays within its clause
You join a motivated team of eight. | motivating others
We keep our established relationships. | relationship building
Meet clients and their guests to gather requirements | customer needs analysis
Tools for agents and a Q&A systems group | agent orchestration
Give care under the direct supervision of a registered nurse. | supervision; registered nurse
# Everyday words
We go the extra mile for our guests. | *
Go beyond what is asked of you. | Go
Ready to go, go, go? | Go
Ideas that spark joy in children | Spark
Spark curiosity in every pupil. | Spark
We excel at what we do. | Microsoft Excel
Excel in a busy kitchen. | Microsoft Excel
You will have access to a pool car. | Microsoft Access
Access to patient records is logged. | Microsoft Access
Spread the word about us. | Microsoft Word
Word travels fast in our town. | Microsoft Word
A swift response is promised. | Swift
Swift answers to parents' letters | Swift
Remove rust from the hull. | Rust
Rust never sleeps on our boats. | Rust
A rest break of thirty minutes | REST
The rest of the team sits in Leeds. | REST
Wash with soap and water. | SOAP
Make sure the doors are shut. | GNU Make
We make a difference every day. | *
Please express interest by Friday. | Express
React quickly when an alarm sounds. | React
We react to feedback within a day. | React
A lot of assembly required. | Assembly
Assembly of flat-pack furniture | Assembly
Classes start in the spring. | Spring
Spring into action with us. | Spring
Report to the head chef. | Chef
A flask of coffee on the house | Flask
Roll out the red carpet; celery sticks provided. | Celery
The helm of the ship is yours. | Helm
Our puppet theatre needs hands. | Puppet
The eclipse will be visible from the roof. | Eclipse
A box of chocolates at Christmas | Box
Give us some slack. | Slack
No notion of giving up | Notion
Zoom in on the details. | Zoom
Sketch your idea on a napkin. | Sketch
Polish the floors every night. | Polish
The Danish market and Italian cuisine | Danish; Italian
Please confirm your date of birth. | *
The hack week is in May. | Hack
Life hacks for busy parents | Hack
Dart to the shop for supplies. | Dart
Ask Julia in reception. | Julia
Prefect badges are handed out in June. | Prefect
The heap of leaves grows. | Heap
In the segment of an hour | Segment
Amplitude is measured in volts. | Amplitude
Behave well and jest little. | Behave; Jest
Karma and chai at the yoga studio | Karma; Chai
Unity is strength. | Unity
Echo Park is our next site. | Echo
The phoenix is on our crest. | Phoenix
Roll up your sleeves. | Rollup
Rocket salad with lemon | Rocket
Linear metres of shelf | Linear
# Words in the wrong case, and letters
it is up to us | information technology
Ship it to us. | information technology
10 ml of saline | machine learning
The shift ends at 6 pm. | project management; product management
Our C-suite meets on Mondays. | C
Vitamin C is good for you. | C
Grade C or above | C
Hepatitis C screening | C
Plan C is to walk. | C
Samuel R. Ray founded the firm. | R
J.R. Ewing is not our boss. | R
Toys R Us alumni | R
Ants and an ant farm | Apache Ant
Do you have the will to win? | *
We are the best at what we do. | *
Have a look at us. | *
# Parts of words, addresses, file names
Write to jane.doe@python.example.org today. | Python
See https://www.sql-school.example.com/java for the map. | SQL; Java
www.excel-roofing.example.com | Microsoft Excel
Reply to jobs@marketing.example.com. | marketing
Open report_python_final.pdf. | Python
Our Javanese neighbours | Java
The Pythonistas meet at noon. | Python
Our post-production suite is dark. | production
Follow @react_fans. | React
# Companies and names
Communications Inc. is hiring. | communication
Acme Marketing Partners Ltd was founded in 1980. | marketing
Northern Logistics Group Holdings plc | logistics
# Verbs and nouns that are no skill here
They plan to move in June. | planning
We design to delight. | design
Initiatives across the borough | initiative
The communications department is upstairs. | communication
Lead paint was removed. | leadership; team leadership
The lead singer is our cook. | leadership; team leadership
An express train stops here. | Express
The go-to-market date is near. | Go
Word-of-mouth brings us guests. | Microsoft Word
# What only looks like shared words
Conducting and evaluating market research | scientific research
Accounting, sales, and operations | data operations
Teams, critical thinking and thought leadership | team leadership
Services and multiple levels of support | service level management
Modeling, API design, distributed systems | mathematical modeling
Sales and account management | sales management
Manage a fleet of cars for people. | people management
Manage data center moves. | data management
Design your own mug. Systems are in place. | system design
Risk. Management is upstairs. | risk management
"""


def cases(table: str) -> list[tuple[str, list[str]]]:
    """The rows of a table as (sentence, names)."""
    rows = (line.rsplit(" | ", 1) for line in table.splitlines() if line and not line.startswith("# "))
    return [(sentence, names.split("; ")) for sentence, names in rows]
