"""Words that tell whether an unknown name or phrase is a skill. All are lower case."""

from __future__ import annotations

__all__ = [
    "ACTIVITY_HEADS",
    "AFTER_A_CREDENTIAL",
    "AWARDS",
    "AWARD_JOINERS",
    "CLASS_BEFORE_EXAMPLES",
    "CREDENTIAL_CUES",
    "CREDENTIAL_HEADS",
    "DEGREES",
    "ENDS_A_NAME",
    "EXAMPLE_CUES",
    "FUNCTION_WORDS",
    "LEVELS",
    "LOOSE_HEADS",
    "NO_HEADS",
    "NO_NAMES",
    "NO_PART_OF_A_CREDENTIAL",
    "PRACTICE_CUES",
    "PRACTICE_HEADS",
    "SEPARATORS",
    "STRONG_CUES",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(p.split()) for p in text.replace("\n", ";").split(";") if p.strip())


SEPARATORS = _words(", / & | • · ; and or and/or")

STRONG_CUES = _phrases(
    """
    experience with; experience using; experienced with; experienced in using; experience working with
    knowledge of; knowledge in; proficient in; proficient with; proficient using; proficiency in; proficiency with
    proficiency using; expertise in; expertise with; expertise using; expert in; skilled in; skilled with; skills in
    familiar with; familiarity with; fluent in; fluent with; competent in; competent with; competency in; versed in
    understanding of; exposure to; mastery of; trained in; trained on; using; utilizing; utilising; coding in
    hands on with; written in; programming in; built with; built on; working knowledge of
    """
)
"""What stands right before a name that a candidate is to know."""

CREDENTIAL_CUES = _phrases(
    "certified in; certification in; certified as; licensed in; accredited by; certificate in; certification from"
)

EXAMPLE_CUES = _phrases(
    "such as; like; including; eg; e.g.; e.g; i.e.; i.e; namely; for example; especially; particularly; preferably; "
    "ideally"
)
"""What stands before examples of a class."""

CLASS_BEFORE_EXAMPLES = _words(
    "tool tools software system systems platform platforms program programs package packages application applications "
    "app apps language languages framework frameworks library libraries database databases technology technologies "
    "crm erp cms hris ats ehr emr crms model models llms llm api apis suite suites product products stack stacks "
    "service services provider providers certification certifications credential credentials license licenses licence "
    "licences qualification qualifications environment environments engine engines instrument instruments equipment "
    "protocol protocols standard standards solution solutions vendor vendors board boards"
)
"""Nouns whose examples are names one can know."""

AFTER_A_NAME = _words(
    "software platform platforms framework frameworks library libraries database databases api apis sdk ecosystem "
    "scripting programming tool tools suite application applications stack system systems server skills proficiency "
    "developer development package packages language languages experience knowledge expertise"
)
"""Nouns that may follow a name without being part of it."""

AFTER_A_CREDENTIAL = _words(
    "certification certifications certificate certified licence license licensed accreditation accredited designation "
    "credential credentials qualification qualified"
)

FUNCTION_WORDS = _words(
    "a an the and or nor but if then than as at by for from in into of off on onto out over per so such that their "
    "them these they this those through to under until up upon via was were what when where which while who whom whose "
    "will with within without you your our we us is are be been being has have had do does did not no can could "
    "may might must shall should would it its both either all any each every some including using across between "
    "preferred required desired desirable essential necessary advantageous helpful useful plus etc highly strongly "
    "also preferably ideally etc. e.g. i.e. eg ie similar equivalent other strongly"
)

ENDS_A_NAME = FUNCTION_WORDS | AFTER_A_NAME | AFTER_A_CREDENTIAL
"""What may follow a whole name on its line."""

NO_NAMES = _words(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday bachelor bachelors bachelor's master masters master's phd ph.d doctorate degree "
    "bs ba bsc ba/bs bs/ba b.s b.a m.s m.a ms ma msc mba b.sc m.sc ged associate associates university college school "
    "inc ltd llc plc gmbh corp corporation company team teams manager managers director directors engineer engineers "
    "developer developers analyst analysts officer officers department departments office head president vice chief "
    "ceo cfo cto coo vp evp svp executive board committee group europe european asia asian africa african america "
    "american americas north south east west northern southern eastern western uk usa us u.s u.k eu emea apac latam "
    "united kingdom states london york california texas washington florida boston chicago san francisco los angeles "
    "seattle austin canada canadian india indian australia australian germany german france french china chinese japan "
    "japanese singapore dubai international global national federal state local internet web fortune id tbd n/a asap "
    "pm gmt est pst cet eoe eeo covid covid-19 cv resume i we you he she they it who this that these those our your am "
    "their the a an and or if please note not no yes must should will can with for from as at by in on to of is new "
    "are both all any each every some other job role position candidate candidates applicant applicants employee "
    "employees client clients customer customers kpi kpis okr okrs roi hr it ai ml pr qa ux ui b2b b2c r&d q&a key "
    "consultant consultants architect architects administrator specialist coordinator supervisor assistant lead leads "
    "nurse nurses staff technician programmer designer urgent equivalent previous experience experienced online media "
    "good basic senior junior server surface internal external newly ideally"
)
"""Capitalised words that are no skill's name: calendar, degrees, posts, places, pronouns; short names known anyway."""

PRACTICE_CUES = _phrases(
    """
    experience in; experience of; experience with; experienced in; expertise in; background in; knowledge of
    knowledge in; understanding of; familiarity with; familiar with; proficient in; proficiency in; competent in
    competence in; exposure to; trained in; certified in; skilled in; experience using; versed in
    """
)
"""What stands right before what one is to know or to have done."""

DEGREES = _words(
    "other more most very new own well good great strong excellent various daily key general proven effective relevant "
    "successful high full first best many several different existing current ongoing complex outstanding solid deep "
    "advanced overall related similar appropriate necessary day-to-day wide broad extensive previous large small basic "
    "multiple following particular common personal further all any such exciting significant working direct prior "
    "practical sound thorough detailed modern specific"
)
"""Adjectives that say how much or how well, and are no part of a skill's name."""

ACTIVITY_HEADS = _words(
    "analysis reporting maintenance monitoring processing recording control preparation evaluation inspection tracking "
    "assessment integration modelling modeling handling sampling calibration validation verification chaining parsing "
    "screening sourcing scheduling budgeting forecasting auditing implementation reviews repair distribution assays"
)
"""Heads of a phrase that is a practice wherever it stands."""

PRACTICE_HEADS = ACTIVITY_HEADS | _words(
    "management development design planning controls operation operations engineering testing collection compliance "
    "administration coordination documentation assessments optimization optimisation purchasing inspections "
    "installation repairs cleaning treatment therapy research writing editing techniques principles methods theory "
    "methodologies procedures legislation regulations law production manufacturing assembly fabrication delivery "
    "recruitment search review measurement prevention education creation generation migration deployment configuration "
    "concepts architecture architectures strategy strategies systems support services care training standards accounts"
)
"""Heads of a phrase that is a practice or a field where a cue asks for it."""

NO_HEADS = _words(
    "role roles position environment environments capacity industry areas area field fields level years team teams "
    "company companies organisation organization sector market people staff someone basis way ways issues skills "
    "experience ability abilities part place time range variety importance needs activities candidates candidate "
    "language languages"
)
"""Heads of phrases that name no skill."""

LOOSE_HEADS = _words("card cards ticket tickets registration clearance membership accreditation")
"""Papers that are one only behind an abbreviation: "CSCS card", but no "gift card"."""

CREDENTIAL_HEADS = LOOSE_HEADS | _words(
    "certificate certificates certification certifications licence licences license licenses"
)
"""What a paper is called behind what it is for."""

AWARDS = _words("certificate certification cert diploma award nvq svq btec apprenticeship qualification")
"""What leads by "in" to what it is for."""

LEVELS = _words("level i ii iii iv v 1 2 3 4 5 6 7 or and / qqi fetac nfq qcf rqf national nvq svq btec l2 l3 advanced")
"""What may stand within an award's name before "in"."""

AWARD_JOINERS = _words("and & of for")

NO_PART_OF_A_CREDENTIAL = (FUNCTION_WORDS | SEPARATORS) | _words(
    "hold holds holding held obtain obtains obtaining possess possesses possessing gain achieve maintain renew get "
    "valid current currently clean full relevant recognised recognized appropriate formal industry professional "
    "necessary additional equivalent up-to-date own active unrestricted new certified accredited willing complete "
    "completed successful annual optional vendor technical other product birth gift score report credit debit "
    "business sim id identity time job vacancy car driver driving "
    "driver's drivers cv welcome user students employee client customer visitor vehicle company"
)
"""What stands before a paper's name and tells nothing of it, or makes another thing of it."""
