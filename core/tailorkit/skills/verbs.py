"""Verbs of skill phrases: "manages risk", "gathered requirements" and "analysis of data" name a practice with a noun.

"Set priorities" names prioritization: docs/postings.md, section 4, rule 2.
"""

from __future__ import annotations

__all__ = ["NOMINALS", "inflections"]

NOMINALS: dict[str, tuple[str, ...]] = {
    "acquisition": ("acquire",),
    "adjudication": ("adjudicate",),
    "administration": ("administer",),
    "alignment": ("align",),
    "allocation": ("allocate",),
    "analysis": ("analyze", "analyse"),
    "approval": ("approve",),
    "assembly": ("assemble",),
    "assessment": ("assess",),
    "audit": ("audit",),
    "auditing": ("audit",),
    "automation": ("automate",),
    "baking": ("bake",),
    "billing": ("bill",),
    "booking": ("book",),
    "building": ("build", "establish", "develop"),
    "calculation": ("calculate",),
    "calibration": ("calibrate",),
    "classification": ("classify",),
    "cleaning": ("clean",),
    "coaching": ("coach",),
    "collection": ("collect",),
    "completion": ("complete",),
    "composition": ("compose",),
    "configuration": ("configure",),
    "conservation": ("conserve",),
    "consolidation": ("consolidate",),
    "construction": ("construct",),
    "control": ("control",),
    "coordination": ("coordinate",),
    "creation": ("create",),
    "curation": ("curate",),
    "debugging": ("debug",),
    "decoration": ("decorate",),
    "delivery": ("deliver",),
    "deployment": ("deploy", "launch"),
    "design": ("design",),
    "detection": ("detect",),
    "development": ("develop",),
    "digitization": ("digitize", "digitise"),
    "dispensing": ("dispense",),
    "distribution": ("distribute",),
    "documentation": ("document",),
    "drafting": ("draft",),
    "driving": ("drive",),
    "editing": ("edit",),
    "education": ("educate",),
    "enforcement": ("enforce",),
    "engagement": ("engage",),
    "entry": ("enter",),
    "estimating": ("estimate",),
    "estimation": ("estimate",),
    "evaluation": ("evaluate",),
    "execution": ("execute",),
    "extraction": ("extract",),
    "fabrication": ("fabricate",),
    "facilitation": ("facilitate",),
    "filling": ("fill",),
    "forecasting": ("forecast",),
    "formulation": ("formulate",),
    "gathering": ("gather", "collect"),
    "generation": ("generate",),
    "governance": ("govern",),
    "grooming": ("groom",),
    "handling": ("handle",),
    "hanging": ("hang",),
    "hardening": ("harden",),
    "hiring": ("hire",),
    "hosting": ("host",),
    "identification": ("identify",),
    "implementation": ("implement",),
    "improvement": ("improve",),
    "inspection": ("inspect",),
    "installation": ("install",),
    "integration": ("integrate",),
    "interpretation": ("interpret",),
    "interviewing": ("interview",),
    "investigation": ("investigate",),
    "invigilation": ("invigilate",),
    "isolation": ("isolate",),
    "keeping": ("keep",),
    "laying": ("lay",),
    "leadership": ("lead",),
    "loading": ("load",),
    "maintenance": ("maintain",),
    "making": ("make",),
    "management": ("manage",),
    "manipulation": ("manipulate",),
    "mapping": ("map",),
    "measurement": ("measure",),
    "migration": ("migrate",),
    "mitigation": ("mitigate",),
    "modeling": ("model",),
    "modelling": ("model",),
    "moderation": ("moderate",),
    "modification": ("modify",),
    "monitoring": ("monitor",),
    "negotiation": ("negotiate",),
    "observation": ("observe",),
    "onboarding": ("onboard",),
    "operation": ("operate",),
    "optimization": ("optimize", "optimise"),
    "ordering": ("order",),
    "packing": ("pack",),
    "picking": ("pick",),
    "planning": ("plan",),
    "posting": ("post",),
    "pouring": ("pour",),
    "preparation": ("prepare",),
    "prevention": ("prevent",),
    "prioritization": ("prioritize", "prioritise"),
    "processing": ("process",),
    "procurement": ("procure",),
    "production": ("produce",),
    "promotion": ("promote",),
    "pruning": ("prune",),
    "publishing": ("publish",),
    "pulling": ("pull",),
    "purchasing": ("purchase",),
    "purification": ("purify",),
    "reading": ("read",),
    "reconciliation": ("reconcile",),
    "recording": ("record",),
    "recovery": ("recover",),
    "recruitment": ("recruit",),
    "reduction": ("reduce",),
    "refactoring": ("refactor",),
    "removal": ("remove",),
    "renovation": ("renovate",),
    "repair": ("repair",),
    "replacement": ("replace",),
    "replenishment": ("replenish",),
    "reporting": ("report",),
    "research": ("research",),
    "resolution": ("resolve",),
    "restoration": ("restore",),
    "retention": ("retain",),
    "retouching": ("retouch",),
    "retrieval": ("retrieve",),
    "review": ("review",),
    "rotation": ("rotate",),
    "scheduling": ("schedule",),
    "screening": ("screen",),
    "segmentation": ("segment",),
    "selection": ("select",),
    "selling": ("sell",),
    "serving": ("serve",),
    "setting": ("set",),
    "settlement": ("settle",),
    "solving": ("solve",),
    "sorting": ("sort",),
    "sourcing": ("source",),
    "splicing": ("splice",),
    "storage": ("store",),
    "supervision": ("supervise",),
    "taking": ("take",),
    "teaching": ("teach",),
    "testing": ("test",),
    "tracking": ("track",),
    "training": ("train",),
    "transcription": ("transcribe",),
    "translation": ("translate",),
    "triage": ("triage",),
    "troubleshooting": ("troubleshoot",),
    "tuning": ("tune",),
    "validation": ("validate",),
    "verification": ("verify",),
    "visualization": ("visualize", "visualise"),
    "welding": ("weld",),
    "writing": ("write",),
}
"""Head noun of a practice → the verbs that say the same: "risk management" is also "manage risk"."""

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
    {"control", "debug", "get", "label", "map", "model", "plan", "program", "refer", "run", "set", "ship", "travel"}
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
