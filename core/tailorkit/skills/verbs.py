"""Verbs of skill phrases: "manages risk", "gathered requirements" and "analysis of data" name a practice with a noun.

"Set priorities" names prioritization: docs/postings.md, section 4, rule 2.
"""

from __future__ import annotations

from .nominals import NOMINALS

__all__ = ["inflections"]

MORE_VERBS = """
    achieve acquire adapt address adhere adopt advise advocate align allocate annotate answer anticipate apply
    architect arrange assist attend authenticate author balance bring cache calculate capture care carry
    challenge champion check clarify cleanse close coach collaborate collate communicate compile complete comply
    conduct configure consult containerize contribute convert cope craft create cultivate curate debug define
    delegate demonstrate deputise deputize derive detect determine diagnose differentiate direct discharge
    discover dispense draft drive educate elicit eliminate embrace empathise empathize encourage encrypt enforce
    engage enhance ensure escalate estimate evangelize exercise explain explore fill fix follow formulate foster
    gain give greet groom grow guide handle harden hire hold host incorporate increase influence ingest innovate
    inspire instruct interview introduce juggle keep laminate learn leverage liaise lift listen load make meet
    mentor minimise minimize moderate modernize monetize motivate multitask navigate network nurture observe
    obtain operationalize orchestrate order organise organize overcome oversee own participate partner perform
    persuade pick pitch place plaster post preprocess present problem-solve procure produce productionize
    program promote propose prospect protect provide provision publish purchase qualify quantify query raise
    read receive recognize record redesign refactor remain remediate replenish research respond retain run scope
    scrape secure select sell sequence serve share ship show simplify sketch source speak stay streamline strive
    structure study surface survey synthesize tackle take teach tell think thrive track transcribe transform
    translate treat triage troubleshoot type unblock uncover understand undertake update upgrade use utilise
    utilize wait weigh weld whiteboard work wrangle
"""
"""Verbs that begin other skill phrases of the lexicon ("take initiative", "work independently")."""

IRREGULAR = {
    "bring": ("brought",),
    "cut": (),
    "feed": ("fed",),
    "grind": ("ground",),
    "pay": ("paid",),
    "build": ("built",),
    "drive": ("drove", "driven"),
    "give": ("gave", "given"),
    "grow": ("grew", "grown"),
    "hang": ("hung",),
    "hold": ("held",),
    "keep": ("kept",),
    "lay": ("laid",),
    "lead": ("led",),
    "learn": ("learnt",),
    "make": ("made",),
    "meet": ("met",),
    "oversee": ("oversaw", "overseen"),
    "read": (),
    "run": ("ran",),
    "sell": ("sold",),
    "set": (),
    "show": ("showed", "shown"),
    "speak": ("spoke", "spoken"),
    "take": ("took", "taken"),
    "tell": ("told",),
    "thrive": ("thrived", "throve"),
    "undertake": ("undertook", "undertaken"),
    "overcome": ("overcame",),
    "teach": ("taught",),
    "think": ("thought",),
    "understand": ("understood",),
    "write": ("wrote", "written"),
}
DOUBLED = frozenset(
    {
        "chop",
        "control",
        "cut",
        "debug",
        "fit",
        "get",
        "label",
        "log",
        "map",
        "model",
        "plan",
        "program",
        "refer",
        "run",
        "set",
        "ship",
        "submit",
        "tag",
        "travel",
        "wrap",
    }
)
VOWELS = "aeiou"


def inflections() -> dict[str, str]:
    """Every form of every verb → its base form."""
    forms: dict[str, str] = {}
    for verb in {v for verbs in NOMINALS.values() for v in verbs} | set(MORE_VERBS.split()):
        for form in _forms(verb):
            forms.setdefault(form, verb)
    return forms


def _forms(verb: str) -> list[str]:
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    stems = [stem, stem + stem[-1]] if verb in DOUBLED else [stem]
    forms = [verb, verb + "s", *(s + "ing" for s in stems)]
    if verb.endswith("y") and verb[-2] not in VOWELS:
        forms += [verb[:-1] + "ies", verb[:-1] + "ied"]
    if verb.endswith(("s", "x", "ch", "sh")):
        forms.append(verb + "es")
    return [*forms, *IRREGULAR.get(verb, (s + "ed" for s in stems))]
