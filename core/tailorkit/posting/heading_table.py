"""How a section heading is told: phrases, lead-in sentences and labels. Whole wordings are in `data/headings.txt`."""

from __future__ import annotations

from typing import Final

from tailorkit.model import SectionKind

__all__ = [
    "BOARD_SUMMARIES",
    "CORE_WORDS",
    "FULL_TEXT",
    "HEADING_ENDS",
    "HEADING_MODIFIERS",
    "HEADING_NOUNS",
    "IDEAL_CANDIDATE",
    "INSISTING",
    "LEAD_INS",
    "OTHER_JOBS",
    "PHRASES",
    "PREFERRING",
]

S = SectionKind

PHRASES: Final[tuple[tuple[str, SectionKind], ...]] = (
    (r"\b(?:not|isn't|won't)(?: be)? (?:an? |the |for )?(?:good |right |great )?(?:fit|match|you)\b", S.OTHER),
    (r"\bdo next\b|\bhappens next\b", S.OTHER),
    (
        (
            r"equal (?:employment )?opportunit|affirmative action|\beeoc?\b|accommodation|e-?verify|diversity|"
            r"inclusion|fraud"
        ),
        S.EQUAL_OPPORTUNITY,
    ),
    (
        r"similar jobs|^more\b.*\bjobs|find similar|apply (?:now|here|for this|online)|click .*apply|job alert|"
        r"people also"
        r"|follow us|share this",
        S.SITE_CHROME,
    ),
    (
        r"\b(?:required|minimum|essential)\b.*(?:\band\b|\bor\b|[/&]).*\b(?:preferred|desired|desirable)",
        S.MINIMUM_QUALIFICATIONS,
    ),
    (
        r"nice[- ]to[- ]ha|(?:good|great) to have|\bbonus (?:points|skills|if|qualif)|preferred|desirable|"
        r"\bdesired\b|advantage"
        r"|(?:great|good|nice|lovely|helpful|useful|love it|bonus) (?:if|to)\b|\balso (?:have|had|bring)|"
        r"\boptional\b|\bpluses\b|\b(?:a|big) plus\b|extra (?:credit|points)|even better|sets? you apart|"
        r"stand ?out|brownie"
        r"|^ideally|beneficial|\b(?:would|will|might|may|also) help\b|helps? if\b",
        S.PREFERRED_QUALIFICATIONS,
    ),
    (
        r"\b(?:do|will) we (?:ask|need|expect|want)\b|\bask (?:of|from) you\b|\bwithout (?:these|this|which)\b",
        S.MINIMUM_QUALIFICATIONS,
    ),
    (r"\bkeep(?:s)? you busy\b|\bnuts and bolts\b|\byou(?:'ll| will) be up to\b", S.RESPONSIBILITIES),
    (
        r"\b(?:extra|particularly|especially|even|more) (?:pleased|happy|happier|impressed|interested|keen|excited)\b"
        r"|\b(?:delight|impress|thrill|surprise)(?:s|ed)? us\b|\bnot (?:necessary|essential|required|mandatory)\b",
        S.PREFERRED_QUALIFICATIONS,
    ),
    (r"\bgood (?:bits|stuff|things)\b|^we bring\b", S.BENEFITS),
    (r"\bwhat(?: is it|'s it| it's) like (?:to work|working)\b", S.BENEFITS),
    (
        r"\bwe(?:'ll| will| can)? give you\b|\bbenefits\b|\bperks\b|we (?:can )?offer|compensation|"
        r"\bwhy (?:join|work|us)\b|in it for|"
        r"\bin return\b|remuneration"
        r"|\bsalary\b|\bpay (?:range|and)\b"
        r"|you(?:'?ll| will| can)? (?:get(?! to\b)|receive|love|enjoy|expect)\b|\brewards?\b",
        S.BENEFITS,
    ),
    (
        r"responsibilit|\bduties\b|accountabilit|essential (?:job )?functions|\byou(?:'?ll| will)? (?:do|"
        r"be doing|own|work on|achieve"
        r"|accomplish|build|be working|deliver|lead|focus)\b|in this (?:role|position|job),? you|"
        r"day[- ]to[- ]day|make an impact"
        r"|impact you|contribute$|key tasks|(?:role|job|position) (?:entails|involves|includes|will)\b|"
        r"you(?:'?ll| will)$",
        S.RESPONSIBILITIES,
    ),
    (
        r"\b(?:need|expect|require|want|ask) (?:from|of) you|what we (?:need|want|expect|require|ask)\b"
        r"|qualification|requirement|who you are|about you\b|\byou(?:'?ll| will| should| must)? (?:bring|need|"
        r"have|possess|know|are)\b"
        r"|looking for|must[- ]have|\bskills?\b|experience (?:and|&|required|needed|you)|education (?:and|&)|"
        r"competenc|person spec"
        r"|(?:selection|essential) criteria|right candidate|\bfit\b|you might be|(?:candidate|your) (?:profile|"
        r"background)|knowledge"
        r"|it takes|to succeed|be successful|successful (?:candidate|applicant)|abilities|demonstrate$|"
        r"expect from you|ideal candidate|\bapply if\b|should apply\b|for you if\b|\bif you(?:'re|'ve| are| have)?$",
        S.MINIMUM_QUALIFICATIONS,
    ),
    (
        r"^(?:interested|ready to apply|sounds? (?:good|like you|interesting))|"
        r"\bcontact\b|(?:any )?questions about|to apply|(?:application|interview|hiring|recruitment|selection) process|"
        r"next steps|additional information|closing date"
        r"|\bstack$|work(?:ing)? (?:environment|conditions|hours)|reports? to|job (?:details|type|id|reference)",
        S.OTHER,
    ),
    (
        r"about (?:the|this|our|your) (?:role|job|position|opportunity|team|department|project|post)|overview|summary"
        r"|job description|(?:the|your) (?:role|opportunity|team|position|job)$",
        S.SUMMARY,
    ),
    (
        r"^about\b|our (?:mission|vision|values|culture|story|history|company|people|purpose)|who we are|"
        r"what we do|^life at\b"
        r"|^why\b|^meet\b|^join\b|^working at\b",
        S.ABOUT_COMPANY,
    ),
)
"""Phrases that tell the kind of a line that already looks like a heading; the first that matches decides."""

HEADING_NOUNS: Final = {
    **dict.fromkeys("responsibilities duties accountabilities tasks".split(), S.RESPONSIBILITIES),
    **dict.fromkeys(
        "abilities aptitudes attributes certification certifications competence competences competencies competency "
        "credentials criteria education eligibility experience experiences expertise knowledge licences licenses "
        "licensure profile prerequisites qualification qualifications requirement requirements skill skills skillset "
        "skillsets specification strengths traits".split(),
        S.MINIMUM_QUALIFICATIONS,
    ),
    **dict.fromkeys("benefits compensation perks remuneration rewards".split(), S.BENEFITS),
}
"""The nouns that headings are made of, in normal form, and the kind they head."""

HEADING_MODIFIERS: Final = frozenset(
    "academic additional advanced and applicant application basic behavioural behavioral candidate career "
    "competency core critical culture day daily desirable desired educational employee employment essential "
    "expected for fundamental general hard helpful ideal in job key language level mandatory good great have main "
    "major management minimum must necessary needed nice of optional or other our overall person personal "
    "physical position preferable preferred primary principal professional recommended related relevant required "
    "role set sets soft special specialist specific summary supporting technical the this to training typical we "
    "work working you your has package pay possess plus bonus successful".split()
)
"""The other words that a heading may hold if it is told by its words alone."""

HEADING_ENDS: Final = frozenset("desired mandatory needed preferred required set sets summary".split())
"""Words besides the nouns that such a heading may end with."""

PREFERRING: Final = frozenset(
    "bonus desirable desired good great helpful ideal nice optional plus preferable preferred recommended "
    "additional".split()
)
INSISTING: Final = frozenset("essential mandatory minimum must necessary needed required candidate".split())
"""Words that make a heading of qualifications one of wishes, and words that keep it from being one."""

CORE_WORDS: Final = r"\b(?:responsibilities|duties|qualifications|requirements|accountabilities)$"
"""A line that ends so is a heading even without a look of its own ("Account Manager Responsibilities")."""

LEAD_INS: Final[tuple[tuple[str, SectionKind], ...]] = (
    (r"\bin return\b.*(?:you|we)|\b(?:we|you(?:'ll| will)) (?:offer|receive|get(?! to\b)|enjoy)\b.{0,30}$", S.BENEFITS),
    (
        r"\b(?:ideal(?:ly)?|preferabl[ey]|preferred|desirable|bonus|nice|a plus|advantage)\b.{0,60}$",
        S.PREFERRED_QUALIFICATIONS,
    ),
    (r"\b(?:skills|order|responsibility) to$", S.RESPONSIBILITIES),
    (
        r"\b(?:must|should|need(?:s|ed)?(?: to)?|will need(?: to)?|will also|you(?:'ll| will)?|"
        r"candidates? will|applicants? will|who) "
        r"(?:have|be able to(?: demonstrate)?|possess|demonstrate|be|bring|meet|hold)(?: the following| a| an)?$"
        r"|\b(?:requirements?|qualifications?|skills|criteria)\b.{0,50}$|\b(?:seek|look)(?:ing)? for\b.{0,60}$"
        r"|\b(?:must|required|requires?|essential|need|possess)$|demonstrate$|\bif you(?: are| have|'re|'ve)?$|"
        r"the following attributes$",
        S.MINIMUM_QUALIFICATIONS,
    ),
    (
        r"\b(?:responsible for|responsibilit(?:y|ies)|duties|tasks|accountabilities)\b.{0,60}$|\b(?:you|they|"
        r"role|position|job|post"
        r"|holder|incumbent|candidate|manager|engineer|officer|assistant)(?: holder)?(?:'ll| will)(?: be| also|"
        r" include| involve)*$"
        r"|\b(?:involves?|includes?|entails?|expected to|you get to|role is to|working on|"
        r"specifically)(?: the following)?$|\bable to$",
        S.RESPONSIBILITIES,
    ),
)
"""The end of a sentence that closes with a colon and introduces a list; the first that matches decides."""


BOARD_SUMMARIES: Final = (
    r"(?:(?:job|role|position) )?(?:overview|summary|highlights?|snapshot) (?:by|from|powered by) \w+(?: \w+)?"
    r"|job highlights|at a glance|(?:ai(?: generated)?|quick) (?:summary|overview)|key takeaways"
)
"""Headings, in normal form, under which a board repeats the posting in its own words (docs/postings.md, section 2)."""

OTHER_JOBS: Final = r"\b(?:jobs|searches|openings|viewed|articles|vacancies)\b"
"""Headings of page furniture behind which the posting does not go on."""

FULL_TEXT: Final = frozenset({"full job description", "job description", "full description", "description"})
"""Headings under which a job board gives the employer's own text."""


IDEAL_CANDIDATE: Final = r"\bideal (?:candidate|applicant|person)\b"
"""Headings of wishes where the posting has another qualifications section, else of the requirements themselves."""
