"""Words that tell whether an everyday word is meant as a skill. All are lower-case keys as `pieces.key_forms` gives."""

from __future__ import annotations

__all__ = [
    "ADJECTIVE_CUES",
    "BEFORE_OBJECT",
    "BEING",
    "CLASS_NOUNS",
    "CLASS_NOUNS_BEFORE",
    "COLON_CUES",
    "COMPANY_FORMS",
    "CUES",
    "DEGREE_WORDS",
    "DEMAND_NOUNS",
    "DETERMINERS",
    "FUNCTION_WORDS",
    "GAP_STOPS",
    "HYPHEN_ENDINGS",
    "HYPHEN_PREFIXES",
    "JOINERS",
    "JOINT_WORK",
    "LEVEL_WORDS",
    "LIST_WORDS",
    "MODIFIERS",
    "OF_A_TASK",
    "OF_OTHERS",
    "PARTNERS",
    "PERSON_NOUNS",
    "PERSON_SUBJECTS",
    "POSTS",
    "SAID_OF_THINGS_TOO",
    "SUPERVISION",
    "UNDER",
    "VERB_BEFORE",
    "WEAK_CUES",
    "WITH_WORDS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JOINERS = _words("and or & /")
"""What joins the members of a coordination."""

CUES: frozenset[tuple[str, ...]] = frozenset(
    tuple(cue.split())
    for cue in """
using; use of; uses; experience with; experience in; experience of; experience using; experienced in; experienced with
knowledge of; knowledge in; proficient in; proficient with; proficient at; proficiency in; proficiency with
expertise in; expertise with; expert in; expert with; skilled in; skilled at; skilled with; skills in; skill in
competent in; competent with; competence in; competency in; competency with; fluent in; fluency in; fluency with
familiar with; familiarity with; familiarity in; understanding of; grasp of; command of; mastery of; versed in
background in; trained in; training in; certified in; certification in; qualified in; qualification in
programming in; programming with; coding in; coding with; code in; written in; writing in; scripting in; scripting with
developing in; developing with; development in; development with; developed in; developed with; developed using
built with; built in; built using; implemented in; implemented with; working with; worked with; work with; working in
worked in; working knowledge of; exposure to; ability in; able in; strong in; interest in; passion for; specialising in
specializing in; specializing; course in; courses in; degree in; years of; years in; year of; years with; record in
such as; including; includes; include; eg; ie; namely; responsible for; hands on
""".replace("\n", ";").split(";")
    if cue.strip()
)
"""What stands right before a skill ("proficient in Excel"), one or two words; matched at the end of what precedes."""

WEAK_CUES = _words(
    "with like via in on used use wrote write learned learn know skills technologies languages tools frameworks stack "
    "software programming coding"
)
"""Cues of one word for proper names only: "apps in Swift", but not "with research"."""

COLON_CUES = _words(
    "skills skill technologies technology languages language tools tool frameworks software stack programming packages "
    "databases platforms environment expertise competencies technical knowledge requirements qualifications "
    "proficiencies systems applications libraries"
)

ADJECTIVE_CUES = _words(
    "excellent strong good great outstanding effective proven exceptional solid clear superb superior polished "
    "well-developed advanced demonstrated"
)
"""Praise that makes a practice of a common noun: "excellent communication", "strong organisation"."""

MODIFIERS = _words(
    "advanced basic intermediate expert strong excellent good solid modern core native microsoft ms apache google "
    "adobe oracle and or both either e.g eg ie"
)
"""What may stand between a cue and the skill."""

CLASS_NOUNS = _words(
    "language languages programming framework frameworks code coding developer developers development engineer "
    "engineers engineering programmer programmers scripting script scripts skill skills ability abilities competence "
    "competency competencies proficiency experience expertise knowledge certification certificate certified library "
    "libraries database databases spreadsheet spreadsheets macro macros formulas formula pivot techniques technique "
    "methodology methodologies cluster jobs app apps application applications ecosystem backend microservices "
    "statistical software package packages compiler runtime api apis sdk stack platform specialist speaker speakers "
    "speaking fluency expert experts guru"
)
"""What may follow a skill at once and shows that it is one: "Go developer", "communication skills"."""

CLASS_NOUNS_BEFORE = _words(
    "language languages framework frameworks microsoft ms apache software called named tool package"
)
"""What may stand right before it and shows the same: "programming language R", "Microsoft Word"."""

VERB_BEFORE = _words(
    "to we you they i will would can could must should may might shall who that which not please let lets let's "
    "help helps and/or always often regularly never also you'll we'll they'll don't doesn't didn't i'll people "
    "candidates employees teams"
)
"""What stands before a verb: "we go", "able to lead", "who excel"."""

BEFORE_OBJECT = _words(
    "a an the our your their its his her my this that these those all any every each some to into through across "
    "over beyond at in joy up out off on how what where when whether it them us you forward ahead away back down new "
    "for with"
)
"""What stands behind a verb at the start of a sentence or line: "Lead the team", "Go beyond"."""

FUNCTION_WORDS = _words(
    "a an the and or nor but if then than as at by for from in into of off on onto out over per so such that their "
    "them these they this those through to under until up upon via was were what when where which while who whom whose "
    "why will with within without you your our we us is are be been being has have had do does did not no can could "
    "may might must shall should would it its his her he she i my me both either all any each every some including "
    "using across between among against during before after about around toward towards throughout because though "
    "although also well while plus etc ranging totaling totalling exceeding averaging spanning resulting leading "
    "ensuring enabling working daily eg ie e.g i.e especially particularly and/or is required preferred needed "
    "desired desirable essential necessary beneficial advantageous helpful useful expected appreciated"
)
"""Words that end a noun phrase, so that what stands before them is whole."""

GAP_STOPS = _words(
    "of in on at by for from to into with within without as that which who whom whose if when where while is are was "
    "were be been being has have had will would can could should must may might not but because than then through "
    "across including such using via under"
)
"""Words over which a verb does not reach its object: "manage a team of …" says nothing of what follows "of"."""

DETERMINERS = _words("the a an our your their its this that these those all any his her my")

PARTNERS = _words(
    "team teams department departments function functions stakeholder stakeholders colleague colleagues counterpart "
    "counterparts partner partners owners groups units"
)
"""Nouns for those one works with."""

JOINT_WORK = (
    "work",
    "partner",
    "collaborat",
    "liais",
    "interact",
    "coordinat",
    "engag",
    "interfac",
    "relation",
    "communicat",
)
"""Beginnings of the words that make "with" mean partners: "collaborating with", "relationships with"."""

WITH_WORDS = _words("with across between alongside among")
LIST_WORDS = _words("including like from")

COMPANY_FORMS = _words("inc ltd llc llp gmbh corp corporation plc limited incorporated holdings pty sarl co.")
"""Legal forms: "Marketing Partners Inc." is a company, not a skill."""

UNDER = "under"
"""What leads to SUPERVISION."""
SUPERVISION = _words("supervision direction guidance instruction instructions oversight leadership")
"""What a superior gives: "under the guidance of"."""

HYPHEN_ENDINGS = _words(
    "based driven like style heavy related focused focussed powered enabled oriented specific native compatible "
    "certified trained centric ready savvy first backed level"
)
"""What a skill may be joined to by a hyphen and still be one: "Python-based"."""

HYPHEN_PREFIXES = _words("non pre post co self re un anti multi inter intra semi sub ex cross mid over under de bi tri")
"""What makes another word of a single word: "non-marketing", "post-production"."""

DEMAND_NOUNS = _words("plus bonus must asset advantage requirement")
"""What makes "a" no object: "Spanish a plus"."""

LEVEL_WORDS = _words(
    "advanced basic beginner conversational elementary expert fluent intermediate mother native proficient "
    "professional strong working year years yrs a1 a2 b1 b2 c1 c2"
)
"""What may stand in brackets behind a listed skill: "R (advanced)"."""

BEING = _words("be being been remain remaining stay staying are is am you're they're")
"""Verbs behind which a quality is said of somebody."""

SAID_OF_THINGS_TOO = _words("are is been")
"""Those whose subject must be looked at: "hours are flexible"."""

PERSON_SUBJECTS = _words("you who i we they she he candidate candidates applicant applicants someone person people")
"""Subjects that are people: "the candidate is", "someone who is"."""

PERSON_NOUNS = _words(
    "individual individuals person candidate candidates applicant applicants self-starter starter professional "
    "worker character personality attitude attitudes nature manner mindset disposition outlook demeanour demeanor "
    "temperament thinker learner player spirit colleague carer someone team-player leader communicator"
)
"""What a quality before it is said of: a person, or how one is or does something."""

DEGREE_WORDS = _words(
    "highly very always naturally genuinely truly really extremely fully both also a an with consistently"
)
"""What may stand before a quality without telling anything: "a highly", "be always"."""

OF_A_TASK = _words("for to")
"""What makes a task or a cause of a quality: "responsible for the stock", "dedicated to our guests"."""

POSTS = _words(
    "officer officers therapist therapists manager managers chef chefs nurse nurses doctor doctors attorney attorneys "
    "lawyer lawyers solicitor solicitors teacher teachers accountant accountants auditor auditors engineer engineers "
    "electrician electricians supervisor supervisors director directors consultant consultants physician physicians "
    "worker workers technician technicians scientist scientists analyst analysts architect architects designer "
    "designers developer developers broker brokers surveyor surveyors planner planners operator operators buyer buyers"
)
"""What people are: an alias that ends so is somebody's post, which stands for the skill only where it is one's own."""

OF_OTHERS = _words("the our your their his her with to by other from between alongside of")
"""What stands before somebody else's post: "assist the head chef", "advice of speech therapists"."""
