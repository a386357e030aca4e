"""Parts → items: one demand or duty each, in the author's words (docs/postings.md, section 3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tailorkit.model import Locator, SectionKind

from .classify import STRONG, clean, duty_start, scores
from .conditions import CONDITIONED, conditions
from .headings import lead_in
from .lines import Line
from .part import DEMANDS, QUALIFICATIONS, Part
from .prose import is_told_duty
from .sentences import split_sentences
from .wordings import normal
from .wordlists import cue, word_list

__all__ = ["Item", "read_items"]

K = SectionKind
MAX_WORDS: Final = 120
"""A longer line is prose, even with a bullet before it."""
MAX_CHARACTERS: Final = 1500
"""A longer text is no demand that anyone wrote; it is left out, so that no input can make the reading slow."""
MIN_LIST: Final = 2
MAX_LABEL_WORDS: Final = 4
MIN_DUTY_WORDS: Final = 5
MIN_DEMAND_WORDS: Final = 3
MIN_LOOSE: Final = 3
"""Run-together pieces in a section from which each is taken for a bullet of its own."""
MAX_BULLET_SENTENCES: Final = 3
MAX_LINE_SENTENCES: Final = 2
MIN_PARTS: Final = 2
MAX_PART_WORDS: Final = 5
"""How many bare parts, of how many words at most, belong to the item above them."""
MAX_SOLE_WORDS: Final = 25
"""A line alone under a heading of qualifications is an item up to this length, whatever its words."""
DEMANDED: Final = 2
"""Score from which a sentence under a heading of qualifications demands something."""
MAX_LINE_WORDS: Final = 45
"""Plain lines up to this long, several in a row, are a list whose bullets were lost."""

LISTING: Final = re.compile(r"\b(?:such as|following|including|includes?|the likes of)\s*:\s*$", re.IGNORECASE)
"""How a line ends whose list stands on the lines below it."""
YEARS: Final = re.compile(r"\d\+? years?\b.{0,40}experience")


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its words, the kind and the heading of its section, and whether prose outside the lists tells it."""

    text: str
    section: SectionKind
    locator: Locator
    part: int
    board: bool = False
    prose: bool = False
    heading: str = ""


def read_items(parts: Sequence[Part]) -> list[Item]:
    """All items of a posting in page order. Prose outside the lists counts only for what its words clearly ask."""
    items: list[Item] = []
    listed = any(part.kind in DEMANDS and _list_items(part) for part in parts)
    told = any(part.kind is K.RESPONSIBILITIES and part.lines for part in parts)
    for number, part in enumerate(parts):
        if part.kind in DEMANDS:
            found = [(line, text, False) for line, text in _items_of(part)]
        elif part.kind is K.SUMMARY or (part.kind is K.OTHER and number and not listed):
            found = [(line, text, True) for line, text in _prose(part, duties=not told)]
            if part.kind is K.OTHER:
                known = {text for _, text, _ in found}
                found += [(line, text, True) for line, text in conditions(part) if text not in known]
        elif part.kind in CONDITIONED and number:
            found = [(line, text, True) for line, text in conditions(part)]
        else:
            continue
        items += [
            Item(text, part.kind, line.locator, number, part.board, prose, part.heading or "")
            for line, text, prose in found
            if len(text) <= MAX_CHARACTERS
        ]
    return items


def _items_of(part: Part) -> list[tuple[Line, str]]:
    lines = _list_items(part)
    bullets = sum(line.loose for line in lines) >= MIN_LOOSE
    own = {id(line) for line in lines}
    found: list[tuple[Line, str]] = []
    for line in part.lines:
        if id(line) in own:
            if line.listed or not line.loose or (bullets and len(split_sentences(line.text)) <= MAX_BULLET_SENTENCES):
                found.append((line, line.text))
            else:
                found += [(line, s) for s in _whole_sentences(line.text) if not _talks(s)]
        else:
            found += [(line, s) for s in split_sentences(line.text) if _prose_asks(s, part, bool(lines))]
    return [(line, _tidy(text)) for line, text in _with_parts(found) if _says_something(text)]


def _with_parts(found: list[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """Items with the bare words that stand below them: a stem that ends with a colon among items that begin with
    verbs ("Assist in preparing:"), or an item with a deeper list of a few words each."""
    joined: list[tuple[Line, str]] = []
    n = 0
    while n < len(found):
        line, text = found[n]
        end = n + 1
        while end < len(found) and _is_part(found[end][0], found[end][1], line, text):
            end += 1
        if end - n > MIN_PARTS:
            text = " ".join(piece for _, piece in found[n:end])
            joined.append((line, text))
            n = end
        else:
            joined.append((line, text))
            n += 1
    return joined


def _is_part(line: Line, text: str, stem: Line, stem_text: str) -> bool:
    """Whether an item is no more than a part of the item before it, its stem."""
    bare = len(text.split()) <= MAX_PART_WORDS and text[-1:] not in ".!?:;" and not duty_start(text)
    opened = stem_text.endswith(":") and duty_start(stem_text) and line.listed == stem.listed
    return bare and (line.level > stem.level or (opened and not line.level))


def _list_items(part: Part) -> list[Line]:
    """The lines of a part that are list items: with bullets, cut out of run-together text, or plain lines in a row."""
    marked = [line for line in part.lines if (line.listed or line.loose) and len(line.text.split()) <= MAX_WORDS]
    if marked:
        return marked
    plain = [line for line in part.lines if line.text.strip()]
    short = [line for line in plain if len(line.text.split()) <= MAX_LINE_WORDS]
    single = [line for line in short if len(split_sentences(line.text)) == 1]
    if len(plain) == 1 and part.heading and not part.guessed and part.kind in QUALIFICATIONS and single:
        return [] if len(plain[0].text.split()) > MAX_SOLE_WORDS or _talks(plain[0].text) else plain
    if len(single) < MIN_LIST or len(single) * 3 < len(plain) * 2:
        return []
    alone = {id(line) for line in single}
    return [line for line in short if id(line) in alone or _is_double(line)]


def _is_double(line: Line) -> bool:
    """Whether a plain line of two sentences may be an item like the others around it."""
    sentences = split_sentences(line.text)
    told = (K.OTHER, K.EQUAL_OPPORTUNITY, K.BENEFITS, K.SITE_CHROME)
    off = any(s.endswith("?") or any(scores(s).get(k, 0) >= STRONG for k in told) for s in sentences)
    return len(sentences) <= MAX_LINE_SENTENCES and not off


def _talks(sentence: str) -> bool:
    """Whether a sentence only talks of the posting, the employer or the applicant, and asks for nothing."""
    plain = clean(sentence)
    return bool(cue("item", "talk").search(plain)) and not cue("item", "sought").search(plain)


def _whole_sentences(text: str) -> list[str]:
    """Sentences of a run-together item; a sentence that only goes on with the one before stays with it."""
    joined: list[str] = []
    for sentence in split_sentences(text):
        fragment = (
            (len(sentence.split()) < 3 and not scores(sentence).get(K.MINIMUM_QUALIFICATIONS))
            or re.search(r"\bif you have\b", sentence)
            or re.match(r"(?:This|These|Those|It|However)\b", sentence)
        )
        if joined and fragment:
            joined[-1] = f"{joined[-1]} {sentence}"
        else:
            joined.append(sentence)
    return joined


def _says_something(text: str) -> bool:
    """Whether a piece of text is more than a lead-in, a label, a joining word or a button."""
    words = re.findall(r"\w+", text)
    if not words or (len(words) == 1 and len(words[0]) < 2 and words[0] not in ("R", "C")):
        return False
    if (
        LISTING.search(text)
        or (lead_in(text) and len(words) <= 25)
        or (text.endswith(":") and len(words) <= MAX_LABEL_WORDS)
    ):
        return False
    if re.fullmatch(r"(?:and|or|and/or|the following|etc)\W*", clean(text)) or cue("item", "offer").match(clean(text)):
        return False
    return scores(text).get(K.SITE_CHROME, 0) < STRONG


def _prose_asks(sentence: str, part: Part, beside_list: bool) -> bool:
    """Whether a sentence of a paragraph in a demanding section is an item."""
    plain = clean(sentence)
    if lead_in(sentence) or _talks(sentence):
        return False
    demand = scores(sentence).get(K.MINIMUM_QUALIFICATIONS, 0)
    if part.kind is not K.RESPONSIBILITIES:
        if (
            cue("kind", "constraint_heading").search(clean(part.heading or ""))
            and len(plain.split()) >= MIN_DEMAND_WORDS
        ):
            return True
        label, colon, rest = sentence.partition(":")
        if colon and rest.strip() and normal(label) in word_list("run_in_labels"):
            return True
        cues = (cue("item", "wish"), cue("item", "sought"), cue("kind", "constraint"))
        asks = demand >= DEMANDED or any(pattern.search(plain) for pattern in cues)
        return asks or (not beside_list and demand > 0)
    if cue("item", "no_duty").search(plain):
        return False
    tells = bool(cue("item", "teller").search(plain))
    if beside_list:
        told = bool(cue("item", "duty").search(plain)) or is_told_duty(sentence)
        return (told and len(plain.split()) > MIN_DUTY_WORDS) or (duty_start(sentence) and not tells)
    named = bool(cue("item", "duty").search(plain)) or is_told_duty(sentence)
    return named or demand >= STRONG or duty_start(sentence) or not tells


def _prose(part: Part, *, duties: bool) -> list[tuple[Line, str]]:
    """Sentences of a summary that ask something; duties only where the posting lists none."""
    found = []
    for line in part.lines:
        for sentence in split_sentences(line.text):
            plain = clean(sentence)
            if (
                cue("item", "talk").search(plain)
                or lead_in(sentence)
                or len(plain.split())
                < (MIN_DEMAND_WORDS if cue("priority", "demand_start").match(plain) else MIN_DUTY_WORDS)
            ):
                continue
            signal = scores(sentence)
            if any(signal.get(k, 0) >= STRONG for k in (K.EQUAL_OPPORTUNITY, K.BENEFITS, K.OTHER, K.SITE_CHROME)):
                continue
            if _wishes(sentence, plain, duties) or (duties and _sets_duty(sentence, plain)):
                found.append((line, _tidy(sentence)))
    return found


def _wishes(sentence: str, plain: str, only_prose: bool) -> bool:
    """Whether a sentence clearly asks for something; where there is nothing but prose, plain demands do."""
    demand = scores(sentence).get(K.MINIMUM_QUALIFICATIONS, 0)
    if demand and cue("item", "wish").search(plain):
        return True
    opens = only_prose and cue("priority", "demand_start").match(plain)
    return demand >= STRONG and bool(YEARS.search(plain) or opens)


def _sets_duty(sentence: str, plain: str) -> bool:
    found = cue("item", "duty").search(plain) or duty_start(sentence)
    return bool(found) and not cue("item", "no_duty").search(plain)


def _tidy(text: str) -> str:
    return text.strip(" \t•·-–—*").strip()
