"""What mainly satisfies an item (GUIDE 3, `kind`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tailorkit.model import Mention, Priority, RequirementKind, SkillKind

from .classify import clean, duty_start

__all__ = ["judge_kind"]

R = RequirementKind

CONSTRAINT: Final = re.compile(
    r"authori[sz](?:ed|ation) to work|work authori[sz]ation|right to work|eligib\w+ to work|visa|sponsorship|"
    r"citizen(?:ship)?\b|permanent resident|security clearance|clearance"
    r"|(?:willing(?:ness)?|able|ability|available|required|flexib\w+|prepared|must|need|open|expected|"
    r"happy) to (?:\w+ )?(?:travel|relocate|commute|work (?:\w+ )?(?:shifts?|weekends?|nights?|evenings?|"
    r"overtime|on-?site|flexible|extended|long|additional|outside|rotat\w+|irregular|different|varied|"
    r"\w+ hours))"
    r"|\btravel (?:is )?(?:required|up to|domestically|internationally|approximately|within|between|"
    r"extensively|frequently|occasionally|\d)|\b\d+ ?% travel|up to \d+ ?%|travel(?:ling)? (?:to|across|"
    r"as) (?:\w+ ){0,3}(?:sites|locations|required|needed)|frequent travel|overnight travel|\btravel\W*$"
    r"|\b(?:shifts?|weekends?|evenings?|nights?|holidays|overtime)\b.{0,40}(?:work|required|availab|basis|rota|"
    r"as needed)|availab\w+ (?:to work|for|on|during)|on[- ]call|full[- ]time availab"
    r"|\blift(?:ing)?\b.{0,40}(?:\d+|pounds|lbs|kg|heavy|objects)|\d+ ?(?:lbs?\b|pounds|kg\b)|(?:stand|sit|"
    r"walk|kneel|bend|climb)(?:ing)?\b.{0,40}(?:long|extended|prolonged|hours|period|day|ladder|stairs|shift)|"
    r"physical(?:ly)? (?:demand|able|fit|requirement|ability|capab|stamina)"
    r"|background (?:check|screen|investigation)|drug[- ](?:test|screen|free)|criminal (?:record|background)|"
    r"\bdbs\b|disclosure and barring|police (?:check|vetting|clearance)|reference checks?|credit check|"
    r"fingerprint"
    r"|\b(?:18|21|16|25) years? (?:of age|old|or older)|at least (?:18|21|16)\b(?! months)|years of age|"
    r"legal(?:ly)? (?:age|drinking)"
    r"|driv(?:er|ing)'?s?'? ?licen[cs]e|full uk licen[cs]e|passport|clean driving|driving record|own (?:car|vehicle|"
    r"transport\w*)|reliable (?:transport\w*|vehicle|car)|access to (?:a )?(?:car|vehicle)|valid (?:driver|"
    r"licen[cs]e to drive|passport)|car owner|current passport"
    r"|must (?:live|reside|be (?:based|located|local|resident))|(?:based|located|residing|reside|live|"
    r"living) (?:in|within|near)\b|local (?:to|candidates)|within (?:commuting|driving)|commut(?:e|ing|able)|"
    r"relocat|on-?site (?:\d|in|at|presence|attendance)|\bin[- ]office\b|in the office|work (?:remotely|"
    r"from home)|home office|internet connection"
    r"|remain in (?:role|post|the)|minimum period of|notice period|start (?:immediately|date)|"
    r"immediate(?:ly)? (?:start|available)|long[- ]term commitment|commit(?:ment)? (?:of|to|for) (?:a |"
    r"at least |minimum )?\w*\s?(?:\d+|one|two|three|years?|months?)\b|vaccinat|immuni[sz]ation|covid|"
    r"tuberculosis|\btb test"
)
SOFT: Final = re.compile(
    r"communicat|interpersonal|team[- ]?(?:player|work|spirit|oriented)|collaborat|leader(?:ship)?\b|"
    r"\blead(?:s|ing)?\b(?! (?:gen|time|sheet|nurs))|self[- ](?:starter|motivat|direct|disciplin|manag|"
    r"confiden|aware)|motivat|organi[sz](?:ed|ational|ation(?:al)? skills)|multi-?task|detail|"
    r"critical thinking|problem[- ]solv"
    r"|adaptab|flexib|creativ|initiative|proactive|independent|autonom|attitude|passion|enthusias|energetic|"
    r"friendly|outgoing|punctual|reliab(?:le|ility)\b(?! (?:data|system|service))|integrity|honest|"
    r"professionalism|professional (?:manner|standard|image|appearance|demeanou?r)|work ethic|empath|"
    r"compassion|patien(?:ce|t\b(?! (?:care|safety|record|data|assess|educ|plan|info)))|caring|listen"
    r"|confiden(?:t\b|tiality)|polite|courteous|positive|pressure|deadlines|time[- ]management|priorit|"
    r"fast[- ]paced|dynamic|resilien|commitment|committed|dedicat|willing(?:ness)? to learn|eager|desire|curio|"
    r"humou?r|hard[- ]?working|ownership|accountab|resourceful|entrepreneur|driven|thrive|enjoy|love|pride|"
    r"judg(?:e)?ment|discretion|diplom(?:acy|atic)|tact"
    r"|negotiat|persua|influenc|consensus|relationships?|partnerships?|mentor|coach|inspir|role model|trust|"
    r"respect|thought leader|coordination|presentation skills|personab|character|presentable|well[- ]presented|"
    r"mature|energy|go-getter|quick learner|learn quickly|fast learner|ambiti|goal[- ]oriented|"
    r"results?[- ](?:oriented|driven)|high bar|diverse|open[- ]minded|sense of|interest in|genuine|"
    r"strategic thinker|responsible"
)
HARD: Final = re.compile(
    r"\b(?:software|systems?|programming|code|coding|data|database|tools?|engineering|technical problems|"
    r"technologies|nursing|clinical|accounting|financial|finance|marketing|sales|budget|legal|research|"
    r"manufactur|laboratory|computer|microsoft|excel|office|sql|python|java|machine|equipment|design(?!er)|"
    r"analysis|analytics|construct|electric|mechanical|teaching|curriculum|regulat\w+|safety|inventory|"
    r"logistics|production|product(?:s)?\b(?= to| line)|patients?)\b"
)
EXPERIENCE: Final = re.compile(
    r"experience|track record|background in|background as|exposure to|history of|having (?:worked|done|led|"
    r"built|managed)|proven success|demonstrated (?:success|record|experience|ability to (?:integrate|deliver|"
    r"build|manage|lead|drive))|have (?:worked|built|led|managed|shipped|delivered|launched|run)|"
    r"previously (?:worked|held)|worked (?:in|as|with|on)|portfolio"
)
SKILL: Final = re.compile(
    r"knowledge|proficien|familiar|understanding|fluen|ability to (?:use|read|write|operate|code|program|type)|"
    r"skilled|skills? (?:in|with)|competen|certif|licen[sc]e|registered|registration|expertise|literate|"
    r"literacy|comfortable (?:with|using|working)|command of|language|expert|awareness|grasp|able to (?:use|"
    r"read|write|operate)|accredit|qualified|nvq|member(?:ship)? of"
)
SOFT_DUTY: Final = re.compile(
    r"^(?:\w+ly )?(?:collaborat|communicat|lead(?:s|ing)?\b|mentor|coach|motivat|inspir|influenc|build(?:s|"
    r"ing)? (?:\w+ ){0,4}(?:relationship|team|trust|rapport|consensus)|foster|act(?:s|"
    r"ing)? as a? ?(?:professional )?role model|set(?:s|ting)? direction|be (?:a |an )?(?:\w+ )?(?:team|"
    r"resourceful|positive|proactive|ambassador|flexible)|support (?:and|colleagues|team)|supervis|"
    r"demonstrat(?:e|es|ing) (?:a )?(?:positive|professional|commitment|compassion|leadership)|establish(?:es|"
    r"ing)? ownership|liais|develop (?:and|&) own communication|maintain(?:s|"
    r"ing)? (?:\w+ ){0,3}(?:relationship|confidential)|(?:show|treat)|partner with .{0,40} to (?:build|foster))"
)
CONSTRAINED_DUTY: Final = r"(?:\w+ly )?(?:work(?:s|ing)?|travel(?:s|ling|ing)?|participat\w+|tak(?:e|es|ing) part|be(?:ing)?|must|able|lift|stand|available)\b"
"""How a duty opens that is only a condition of the job."""
NAMED: Final = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK})


def judge_kind(
    text: str, priority: Priority, mentions: Sequence[Mention], *, degree_first: bool, has_degree: bool, has_years: bool
) -> RequirementKind:
    """The kind of an item. `degree_first` says that the degree stands before any years."""
    plain = clean(text)
    soft, hard = bool(SOFT.search(plain)), _is_hard(plain, mentions, bool(EXPERIENCE.search(plain)))
    if priority is Priority.RESPONSIBILITY:
        if _is_constraint(plain, mentions) and re.match(CONSTRAINED_DUTY, plain):
            return R.CONSTRAINT
        hands_on = [m for m in mentions if m.kind is not SkillKind.SOFT]
        spare = 0 if re.match(r"(?:\w+ly )?(?:lead|supervis|maintain|demonstrat)", plain) else 1
        return R.SOFT if SOFT_DUTY.match(plain) and len(hands_on) <= spare else R.EXPERIENCE
    if has_degree and (degree_first or not has_years):
        return R.EDUCATION
    if has_years:
        return R.EXPERIENCE
    if _is_constraint(plain, mentions):
        return R.CONSTRAINT
    if re.search(r"post ?-?graduate|qualification (?:in|or)|diploma in|educated to|gcse|a[- ]levels?\b", plain):
        return R.EDUCATION if not EXPERIENCE.search(plain) else R.EXPERIENCE
    if soft and not hard:
        return R.SOFT
    if re.search(r"\bexperienced? (?:with|in|of|using)\b|experience\W*$", plain) and mentions and _only_tools(mentions):
        return R.SKILL
    if EXPERIENCE.search(plain):
        return R.EXPERIENCE
    if SKILL.search(plain) or mentions:
        return R.SKILL
    if soft or re.search(r"\b(?:ability|able|skills?)\b", plain):
        return R.SOFT
    if re.search(r"\b(?:we|our|us)\b", plain):
        return R.OTHER
    return R.EXPERIENCE if duty_start(plain) else R.SKILL


def _is_constraint(plain: str, mentions: Sequence[Mention]) -> bool:
    found = CONSTRAINT.search(plain)
    return bool(found) and not (
        len(_tools(mentions)) > 0 and not re.search(r"licen[cs]e|travel|author|clearance", plain)
    )


def _tools(mentions: Sequence[Mention]) -> list[Mention]:
    return [m for m in mentions if m.kind in NAMED]


def _only_tools(mentions: Sequence[Mention]) -> bool:
    return all(m.kind in NAMED for m in mentions)


def _is_hard(plain: str, mentions: Sequence[Mention], experience: bool) -> bool:
    """Whether an item asks for something besides personal qualities."""
    if mentions:
        hard = [m for m in mentions if m.kind is not SkillKind.SOFT]
        soft = len(mentions) - len(hard)
        return (
            len(hard) > soft
            or (experience and bool(hard))
            or any(m.kind in NAMED or m.kind is SkillKind.CREDENTIAL for m in hard)
        )
    return bool(HARD.search(plain))
