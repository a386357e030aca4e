"""Words that tell what a piece of a posting is about, for text that no heading announces."""

from __future__ import annotations

from typing import Final

from tailorkit.model import SectionKind

__all__ = ["SIGNALS", "STRONG"]

S = SectionKind

STRONG: Final = 3
"""Score from which a piece is taken for what its words say, against the section it stands in."""

SIGNALS: Final[dict[SectionKind, tuple[tuple[int, str], ...]]] = {
    S.EQUAL_OPPORTUNITY: (
        (
            3,
            (
                r"equal (?:employment )?opportunit|affirmative action|without regard to|regardless of (?:race|age|"
                r"gender|sex|background)"
            ),
        ),
        (
            3,
            (
                r"sexual orientation|gender identity|gender reassignment|protected veteran|"
                r"protected characteristic|genetic information"
            ),
        ),
        (3, r"national origin|e-?verify\b|criminal (?:histor|record)|fair chance|pregnancy|\bada\b.{0,30}accommodat"),
        (
            3,
            (
                r"reasonable (?:accommodation|adjustment|support)|accommodations? (?:due to|for|to) |"
                r"need (?:assistance|an accommodation)"
            ),
        ),
        (
            3,
            (
                r"disability confident|discriminat(?:e|ion)|recruitment (?:fraud|scam)|"
                r"under-?represented (?:groups|backgrounds|communit)"
            ),
        ),
        (
            3,
            (
                r"(?:applications|applicants|candidates) from (?:all|people|candidates|everyone|any)|"
                r"welcome applications from"
            ),
        ),
        (
            3,
            (
                r"committed to (?:safeguarding|diversity|equality|creating (?:a|an) (?:diverse|inclusive))|"
                r"minorities.{0,40}(?:women|veteran)"
            ),
        ),
        (
            2,
            (
                r"\b(?:diversity|inclusive|inclusion|disabilit(?:y|ies)|veterans?|\beoe\b|race|religion|ethnicity|"
                r"neurodiver\w+)\b"
            ),
        ),
        (
            3,
            (
                r"personal data|privacy (?:notice|policy)|unsolicited (?:resumes|cvs)|recruitment agenc(?:y|ies)|"
                r"no agencies"
            ),
        ),
    ),
    S.BENEFITS: (
        (
            3,
            (
                r"401\s*\(?k\)?|health(?:care)? (?:insurance|benefits|plan|cover)|medical,? (?:insurance|dental|"
                r"vision)|dental (?:and|&|,|/|insurance|cover|plan|care plan|benefits)|dental,|paid (?:time off|vacation|leave|holidays?)"
            ),
        ),
        (
            3,
            (
                r"annual leave|pension|life (?:insurance|assurance)|parental leave|(?:stock|share) options|"
                r"equity (?:stake|package|grant)|\bpto\b"
            ),
        ),
        (
            3,
            (
                r"profit[- ]sharing|employee discount|cycle to work|gym member|free (?:lunch|fruit|snacks|parking|"
                r"drinks|coffee|food)|childcare voucher"
            ),
        ),
        (
            3,
            (
                r"\bwe (?:also )?(?:offer|provide)\b.{0,80}(?:salary|package|benefit|bonus|pay|environment|"
                r"opportunit|training|insurance|culture)"
            ),
        ),
        (
            3,
            (
                r"(?:competitive|attractive|excellent|generous|base|starting) (?:\w+ )?(?:salary|pay|package|"
                r"compensation|remuneration|rates|benefits|commission)"
            ),
        ),
        (
            3,
            (
                r"(?:comprehensive|full|great|outstanding) (?:\w+ ){0,2}(?:benefits|package)|compensation package|"
                r"tuition (?:reimbursement|assistance)|commensurate"
            ),
        ),
        (
            2,
            (
                r"relaxed dress code|casual dress|flexible (?:working|work|hours|schedule)|work[- /]life balance|"
                r"career (?:progression|growth|development)"
            ),
        ),
        (
            2,
            (
                r"\b(?:perks|bonuses|bonus scheme|discounts?|referral (?:bonus|scheme)|days? (?:of )?(?:holiday|"
                r"vacation|leave)|uncapped|on-?site caf|fitness center|employee assistance)\b"
            ),
        ),
        (
            2,
            (
                r"salary (?:range|of|is|up to|from|from)|per (?:annum|hour|year)|[$£€]\s?\d[\d,.]*\s?k?\s*(?:-|–|—|"
                r"to)\s*[$£€]?\d"
            ),
        ),
        (1, r"\bbenefits?\b|\bsalary\b|\bperk\b|\brewards?\b|opportunit(?:y|ies) (?:to|for)"),
    ),
    S.SITE_CHROME: (
        (
            3,
            (
                r"^(?:show (?:more|less)|apply(?: now| online| here| today| for this job)?|sign (?:in|up)|log in|"
                r"save(?: job)?|share(?: this)?(?: job)?|report (?:this )?job|easy apply|back to .*|similar jobs|"
                r"print|job alerts?|follow us|see (?:more|less)|read more|skip to .*|cookies?|i'm interested|"
                r"view (?:all|more|similar) .*)\W*$"
            ),
        ),
        (
            3,
            (
                r"^(?:more|find similar|browse|see all|get notified|set alert|be among the first|"
                r"over \d+ applicants|\d+ applicants|posted \d+|\d+ (?:hours?|days?|weeks?|months?) ago|reposted).*"
            ),
        ),
        (
            3,
            (
                r"cookie (?:policy|settings|preferences)|accept all cookies|terms of use|all rights reserved|©|"
                r"\bcopyright\b"
            ),
        ),
    ),
    S.OTHER: (
        (
            3,
            (
                r"\b(?:please|to) (?:submit|send|apply|email|forward|attach|include|upload)\b.{0,80}(?:cv|resume|"
                r"résumé|cover letter|application|portfolio|link|salary|form|email|e-mail)"
            ),
        ),
        (
            3,
            (
                r"^(?:to apply|how to apply|apply (?:by|via|through|with)|interested (?:candidates|applicants|"
                r"parties)|if (?:you are|you're|this) (?:interested|sounds?))"
            ),
        ),
        (
            3,
            (
                r"closing date|cover letter|interviews? (?:will|are|date)|shortlist|only (?:short|selected|"
                r"suitable)|send your (?:cv|resume|résumé)|application (?:deadline|form)"
            ),
        ),
        (
            2,
            (
                r"contact \w+|informal (?:discussion|visit|chat)|for more information|further (?:details|"
                r"information)|reference number|job ref"
            ),
        ),
    ),
    S.ABOUT_COMPANY: (
        (
            3,
            (
                r"\b(?:was |were )?(?:founded|established|incorporated) in\b|\bfounded by\b|headquartered|"
                r"since (?:19|20)\d\d|our (?:headquarters|offices are)"
            ),
        ),
        (
            3,
            (
                r"\bis an? (?:\w+[- ,]+){0,5}(?:company|firm|provider|organi[sz]ation|manufacturer|agency|"
                r"start-?up|charity|business|leader|retailer|bank|consultancy|studio|school|university|trust|"
                r"hospital|platform|network|brand|group)\b"
            ),
        ),
        (
            3,
            (
                r"\bwe(?:'re| are) an? (?:\w+[- ,]+){0,5}(?:company|firm|provider|organi[sz]ation|manufacturer|"
                r"agency|start-?up|charity|business|team of|leader|retailer|consultancy|studio|school|trust|"
                r"platform|network|group)\b"
            ),
        ),
        (
            2,
            (
                r"our (?:mission|vision|clients|customers|products|platform|technology|solutions|values|story|"
                r"company|services|founders|investors|culture)\b"
            ),
        ),
        (
            2,
            (
                r"\bworld'?s (?:leading|largest|most|best)|(?:market|industry|global|world) leader|"
                r"leading (?:global |independent |national )?(?:provider|supplier|company|manufacturer|independent)"
            ),
        ),
        (
            2,
            (
                r"(?:thousands|millions|billions) of|\d+ (?:countries|employees|offices|locations|clients)|"
                r"\b\d[\d,]*\+ (?:clients|employees|locations|customers)|award[- ]winning|fortune \d+|ventur"
            ),
        ),
        (
            2,
            (
                r"^[A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3}(?:'s|’s)? (?:is|are|has|was|builds?|provides?|offers?|"
                r"helps?|delivers?|makes?|develops?|creates?|operates?|specializ\w+|technology|believes?|works?|"
                r"serves?|runs?|designs?|enables?|combines?) "
            ),
        ),
        (
            1,
            (
                r"\bwe (?:build|believe|help|provide|deliver|create|develop|make|serve|work with|operate|"
                r"specialise|specialize|design)\b|\bclients\b|\bcustomers\b"
            ),
        ),
    ),
    S.SUMMARY: (
        (
            3,
            (
                r"\b(?:we(?:'re| are)|is|are) (?:currently |now |actively )?(?:looking|searching|hiring|seeking|"
                r"recruiting)|\bseeks? (?:a|an|to)\b|we (?:need|want|seek) an?\b"
            ),
        ),
        (
            3,
            (
                r"exciting opportunity|opportunity has (?:arisen|become)|as (?:a|an|our|the) [\w /,&-]{3,50}, you|"
                r"in this (?:role|position|job)|this (?:role|position|job|post|is an?)\b"
            ),
        ),
        (
            3,
            (
                r"the (?:role|position|post|job)\b|(?:successful|ideal) (?:candidate|applicant)|(?:report|"
                r"reporting|reports) (?:directly )?(?:in)?to|post ?holder|incumbent"
            ),
        ),
        (
            2,
            (
                r"^(?:are you|do you|want to|would you|if you|looking for|have you|join)\b|\byou(?:'ll| will)\b|"
                r"\bjoin (?:us|our|the|a)\b|based (?:in|at|out of)|opportunity"
            ),
        ),
        (1, r"\byou(?:r)?\b|\bteam\b"),
    ),
    S.MINIMUM_QUALIFICATIONS: (
        (
            3,
            (
                r"\b\d+\s*\+?\s*(?:-|–|to)?\s*\d*\+?\s*(?:or more )?years?'?\b.{0,60}(?:experience|exp\b)|"
                r"experience.{0,60}\byears?\b|minimum (?:of )?\w+ years?|at least \w+ years?"
            ),
        ),
        (
            3,
            (
                r"\b(?:bachelor|master)(?:'?s|’s)?\b|\bph\.?d\b|\bb\.?s\.?c?\b(?= |/|,|\.)|\bdegree (?:in|or|is)|"
                r"diploma|\bged\b|\bgcse|\bnvq\b|\bdegree\b.{0,20}(?:required|preferred|level)"
            ),
        ),
        (
            3,
            (
                r"^(?:(?:proven|strong|solid|excellent|good|great|exceptional|outstanding|demonstrated|prior|"
                r"previous|extensive|significant|deep|hands-on|basic|advanced|working|thorough|superior|relevant|"
                r"sound|some|expert|in-depth|detailed|effective|proficient|high|full|clean|valid|current|"
                r"professional|technical|general|well-developed|superb|fluent|recent|direct|minimum|familiar|"
                r"comfortable|highly|self|genuine|natural|clear|keen)[\w,/ &-]*? )?(?:experience|knowledge|skills?|"
                r"ability|understanding|abilities|familiarity|proficiency|proficient|background|track record|"
                r"command|fluency|fluent|expertise|familiar|comfortable|exposure|competen\w+|aptitude|capable|"
                r"capability|willing(?:ness)?|able|motivated|organi[sz]ed|driving licen\w+|driver'?s licen\w+|"
                r"attention to detail|communicator|passion(?:ate)?|desire|interest|eye|grasp|sense|attitude|"
                r"work ethic|team player|self-starter|detail[- ]oriented)\b"
            ),
        ),
        (
            2,
            (
                r"\bmust (?:have|be|possess|hold|demonstrate|speak|live|pass)|\b(?:is|are) (?:required|essential|"
                r"a must|imperative|necessary|mandatory)|\b(?:required|essential)\.?$"
            ),
        ),
        (
            2,
            (
                r"\b(?:knowledge of|ability to|experience (?:in|with|of|as|using)|proficien\w+ (?:in|with)|"
                r"familiar(?:ity)? with|understanding of|skills in|able to|fluent in|certified|certification|"
                r"licen[sc]ed?|eligib)"
            ),
        ),
        (
            2,
            (
                r"\b(?:is|are|be|would be|as) (?:an? )?(?:\w+ )?(?:plus|asset|advantage|bonus|preferred|desirable|"
                r"beneficial|advantageous)\b|\bpreferred\b"
            ),
        ),
        (1, r"\bskills?\b|\bexperienced?\b|\bknowledge\b|\bqualif"),
    ),
}
"""Kind → (weight, pattern on lower-case text with straight quotes); a kind's score is the sum of what matches."""
