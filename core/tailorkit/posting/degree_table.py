"""Names of degrees by level, and the words that end, widen or replace a field of study (docs/postings.md, degree)."""

from __future__ import annotations

from typing import Final

from tailorkit.model import DegreeLevel

__all__ = ["ANY", "ENDS", "EQUIVALENT", "GENERIC", "INTRODUCTIONS", "LEVELS", "OTHER_SENSE", "RELATED", "SHARED_TAILS"]

D = DegreeLevel

_NO_WORKPLACE: Final = (
    r"(?! ?(?:students?|pupils?|teach|class|age|children|sport|coach|math|science|english|curriculum|principal|setting|"
    r"environment|sector|experience|context|learners))"
)
"""What follows the name of a school where it is a place of work, not an education."""

LEVELS: Final[dict[DegreeLevel, tuple[str, ...]]] = {
    D.HIGH_SCHOOL: (
        rf"(?<!in a )(?<!at a )high[- ]school\b(?: diploma| degree| graduate| education)?{_NO_WORKPLACE}",
        r"\bged\b",
        r"\bg\.e\.d\.",
        (
            r"(?<!post[ -])\bsecondary school(?= (?:diploma|certificate|education|leaving|qualification|graduat|"
            r"completion|level|examination|or (?:equivalent|above|higher|ged)))"
        ),
        r"\b(?:complet(?:ed|ion of)|finished|minimum(?: of)?|passed) secondary school|^\W*secondary school\W*$",
        r"\bh\.?s\.? diploma",
        r"school leav\w+",
        r"(?<!offer )(?<!teach )(?<!teaching )(?<!deliver )\ba[- ]levels?\b(?! (?:teach|lessons|students|classes))",
        r"\bo[- ]levels?\b(?= |,|/)",
        (
            r"(?<!english )(?<!maths )(?<!mathematics )(?<!teach )(?<!teaching )(?<!at )(?<!deliver )(?<!delivering )"
            r"\bgcses?\b(?! (?:physics|chemistry|biology|science|results|level|students|pupils|class|lessons|"
            r"curriculum|syllabus))"
            r"(?![^.;]{0,50}\b(?:in|including|english|maths?)\b[^.;]{0,40}\b(?:english|maths?|mathematics|science)\b)"
        ),
        r"\bhigher secondary\b",
        r"\bsenior secondary\b",
        r"(?<!post[ -])\b(?:senior )?secondary (?:school |level )?(?:education|certificate|diploma)",
        r"\bk\.?c\.?s\.?e\b\.?",
        r"\b(?:w(?:as|ae)sce|ssce|waec|neco)\b",
        r"\bmatric(?:ulation)?\b",
        r"\b10 ?\+ ?2\b",
        r"\b(?:12th|xiith) (?:pass|standard|grade|std)",
        rf"\b(?:class|grade|year|std\.?) (?:12|xii)\b{_NO_WORKPLACE}",
        r"\bleaving cert(?:ificate)?\b",
        r"\bbaccalaur[ée]at\b",
        r"\babitur\b",
        r"\bhsc\b(?! (?:trust|sector|services?|organi))",
    ),
    D.ASSOCIATE: (
        r"associate'?s?(?:'s)? (?:degree|of)",
        r"\bassociates? degree",
        r"\ba\.?a\.?s?\.? degree",
        r"foundation degree",
        r"\bpost[- ]?secondary (?:education|diploma|certificate|degree|studies)",
        r"\b(?:two|2)[- ]year degree",
        r"\bhigher national (?:diploma|certificate)",
        r"\b(?:ordinary )?national diploma",
        r"\b(?:hnd|hnc|ond)\b",
        r"\b(?:college|polytechnic|technical|engineering|university|accounting|nursing|two-year|three-year) diploma",
        (
            r"(?<!school )(?<!graduate )(?<!level \d )(?<!nvq )(?<!nvq/)(?<!btec )\bdiploma"
            r"(?=(?: or (?:higher|a degree|degree|equivalent))? (?:in|of)\b| ?/ ?(?:degree|bachelor|b\.)"
            r"| or (?:a )?(?:degree|bachelor))"
        ),
        r"(?<=degree or )diploma|(?<=degree/)diploma|(?<=degree / )diploma",
    ),
    D.BACHELOR: (
        r"\bbachelor'?s?\b",
        r"\bbaccalaureate",
        r"\bb\.s\.?(?:c\.?)?(?=\W|$)",
        r"\bbsc\b",
        r"\bbs\b(?! ?(?:en|iso|iec)\b| ?\d| ?&)",
        r"\bb\.a\.?(?=\W|$)",
        r"\bba\b(?= ?(?:[/,(.]|or\b|and/or\b|in\b|degree|hons|required|preferred|from\b|with honou?rs|$))",
        r"\bb\.?eng\b",
        r"\bb\.?tech\b",
        r"\bb\.e\.",
        r"\bbsn\b",
        r"\bb\.?com\b",
        r"\bbba\b",
        r"\bbfa\b",
        r"\bllb\b",
        r"\b(?:undergraduate|university|college|honou?rs|first) degree",
        r"\b(?:four|4)[- ]year (?:college |university )?degree",
        r"\bdegree[- ](?:level|qualified|educated)",
        r"\buniversity (?:education|studies|diploma)\b",
        r"\beducated to degree",
        (
            r"\b2:[12]\b(?=[^.;]{0,40}\b(?:degree|hons|honou?rs|graduate|bachelor|or (?:above|higher|better)|"
            r"classification))"
        ),
        r"\b(?:any|college|university|engineering|commerce|science|arts|law|fresh) graduates?\b",
        (
            r"(?:^|(?<=must be )|(?<=should be ))(?:a |an )?graduates?\b"
            r"(?= (?:with|in|from|or|and|preferred|required)\b|[,./;]|$)"
        ),
        r"(?<!post )(?<!post-)\bgraduation\b(?= (?:in|from|with|or|degree|is)\b|[,./;]|$)",
        r"\bb\.?ca\b",
        r"\bb\.? ?pharm\b",
        r"\bb\.?ed\b",
        r"\bb\.?arch\b",
        r"\bb\.?e\b(?=/| or |,| in )",
        r"\b(?:tertiary|third[- ]level) (?:qualification|degree|education|studies)s?",
    ),
    D.MASTER: (
        (
            r"\bmaster (?:degree|of (?:science|arts|business|engineering|education|public|social|laws|fine|nursing|"
            r"philosophy)|in)\b"
        ),
        (
            r"(?<!scrum )\bmaster(?:'s|s)\b(?! (?:data|plan|schedul|black|the|of ceremon|your|craft|electric|plumb|"
            r"techni|file|baker|chef|class))"
        ),
        r"\bm\.s\.?(?:c\.?)?(?=\W|$)",
        r"\bmsc\b",
        (
            r"\bms\b(?! ?(?:365|packages?|products?|applications?|azure|power|planner|forms|sharepoint|onedrive|"
            r"copilot|dos|crm|operating|server|office|excel|word|project|access|outlook|powerpoint|sql|windows|dynamics|teams|suite|"
            r"visio|exchange))"
        ),
        r"\bmba\b",
        r"\bm\.b\.a\.?",
        r"\bm\.a\.?(?=\W|$)",
        r"\bma\b(?= (?:in|or|degree))",
        r"\bm\.?eng\b",
        r"\bm\.?tech\b",
        r"\bmsn\b",
        r"(?<!\d)(?<!\d )\bmph\b",
        r"\bmsw\b",
        r"\bm\.?ed\b",
        r"\bmfa\b",
        (
            r"(?<!dols/)(?<!dols )(?<!and )(?<!the )\bm\.?ca\b"
            r"(?! ?(?:/ ?dol|and\b|&|act|principles|assess|legislation|code|\d))"
        ),
        r"\bm\.?com\b",
        r"\bm\.?pharm\b",
        r"\bpgdb?m\b",
        r"\bpost[ -]?graduat(?:e (?:degree|diploma)|ion)",
        r"\b(?:graduate|advanced|postgraduate|post-graduate|higher) degree",
        r"(?<!under)(?<!under-)\bgraduate[- ]level (?:education|degree|studies|training)",
    ),
    D.PHD: (
        r"\bph\.? ?d\b\.?",
        r"\bdoctorate",
        r"(?<!post)(?<!post[ -])\bdoctoral",
        r"\bd\.?phil\b",
        r"\bed\.?d\b\.?(?= (?:in|or|degree|required|preferred)|[,;.)/]|$)",
        r"\bpsy\.?d\b",
        r"\bterminal degree",
    ),
    D.PROFESSIONAL: (
        r"\bj\.?d\.?(?= (?:degree|from|required|and|or)|$)",
        r"\bjuris doctor",
        r"\bm\.?d\.?(?= (?:degree|from|required|or)|$)",
        r"\bpharm\.?d\b",
        r"\bdds\b",
        r"\bdvm\b",
        r"\bdoctor of (?!philosophy)\w+",
        r"\bmedical degree",
        r"\bdpt\b",
        r"\bdnp\b",
        r"\bmbbs\b",
    ),
}
"""Level → names in lower case with straight quotes, lowest level first."""

ANY: Final = (
    r"\b(?:(?:relevant|related|technical|appropriate|suitable|recognised|recognized|good|accredited|nursing|"
    r"engineering|"
    r"professional) )*degree\b(?! of\b)"
)
"""A degree without a level: a bachelor's."""

OTHER_SENSE: Final = r"(?:high|some|certain|great|large|significant|considerable) degree|degree of|post ?-?graduate"

EQUIVALENT: Final = (
    r"equivalent",
    r"in lieu of",
    r"or (?:an? )?(?:comparable|commensurate)",
    r"combination of (?:education|training)",
    r"or \d+\+? years",
    r"or (?:relevant|related|significant|proven|practical) (?:work |industry |professional )?experience",
)
"""Words that let something else than the degree satisfy."""

_KIN: Final = "related|relevant|similar|comparable|equivalent|cognate"
RELATED: Final = (
    rf"(?:{_KIN}|other|another|quantitative|associated|applicable|technical|adjacent|"
    rf"allied)\s+(?:\w+\s+){{0,3}}(?:fields?|disciplines?|"
    r"areas?|subjects?|majors?|degrees?|study|studies|concentration|special(?:i)?ty|science|stem)",
    r"or (?:related|similar)\b",
    r"related\b.{0,10}$",
    r"field of study",
)
"""Words that accept a field beside the named ones."""

ENDS: Final = (
    r"\(",
    r"[;.:](?:\s|$)",
    r"\bfrom an?\b",
    r"\bwith\b",
    rf",? ?\b(?:or )?(?:an? |any |other |another )?(?:\w+ ){{0,1}}(?:closely |directly )?(?:{_KIN}|applicable)\b",
    (
        r"\b(?:is |are )?(?:required|preferred|desired|desirable|essential|a plus|strongly|highly|ideal\w*|"
        r"necessary|advantageous)\b"
    ),
    r"(?<=\w) (?:is |are |would be |as )?an? (?:asset|plus|advantage|must|bonus)\b",
    r"\band (?:\d|at least|a minimum|an? |relevant|experience|strong|proven)",
    r"\bplus\b",
    r"\bor (?:an? )?(?:\d|higher|above|other|foreign)",
    r"\bpreferabl[ey]",
    r"\bin lieu",
    r",\s*(?:and|or|with|plus|preferably|ideally)?\s*(?:\d|at least|minimum|experience|strong|depending|including)",
    r"\b(?:is|focus|degree|who|completed|obtained|while|by|that)\b",
    r"\s[-–—]\s",
)
"""Where a list of fields of study ends."""

INTRODUCTIONS: Final = (
    r"[\s'/)]*(?:or (?:higher|above|an? degree|degree|diploma|"
    r"equivalent(?: (?:work|professional|practical|relevant|job)){0,2} experience)\s*)?"
    r"(?:'?s\b)?\s*(?:\([^)]*\)\s*)?(?:level\s*)?(?:degree|diploma|qualification)?s?\s*"
    r"(?:or (?:an? )?(?:apprenticeship|vocational training|diploma|traineeship)\s*)?"
    r"(?:\([^)]*\)\s*)?"
    r"(?:(?:is )?(?:required|preferred)\s*)?(?:from [^,;.]{3,60}?\s)?(?:,\s*)?"
    r"(?:with (?:an? )?(?:focus|major|concentration|emphasis|speciali[sz]ation) (?:in|on)|majoring in|in|of)\s+"
    r"(?:either |one of |the fields? of |fields such as |an? (?:field|discipline|subject) such as |(?:any |"
    r"an? )?(?:relevant|related|technical) "
    r"(?:field|discipline|subject|area)s? (?:such as|like|including) )?"
)
"""What stands between the name of a level and its fields of study."""

GENERIC: Final = (
    r"(?:an? |the |any |your )?(?:(?:relevant|related|technical|appropriate|similar|quantitative|scientific|"
    r"stem|specific|chosen|suitable|"
    r"numerate|other|business|analytical|cognate|allied)[ /-]*)*"
    r"(?:fields?|disciplines?|subjects?|areas?|majors?|degrees?|study|studies|progress|hand|stem|business-related|an?)?"
)
"""What stands in the place of a field and names none."""

SHARED_TAILS: Final = frozenset({"engineering", "science", "sciences", "studies", "administration"})
"""Last words that the fields of a list share ("Mechanical or Aerospace Engineering")."""
