"""Postings whose line breaks became blanks: headings and items are found in the middle of one long line.

"… startup. Responsibilities Build dashboards Review the work of juniors Must Have Skills Strong SQL" has lost all its
breaks, but not its capitals: a word that items begin with, capitalised behind a lower-case word, begins one, and a
known heading in capitals behind the end of a sentence is one.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise
from typing import Final

from tailorkit.intake.runon_joints import starts_line

from .headings import composed
from .labels import label_fact
from .wordings import known_kind, normal
from .wordlists import cue, word_list

__all__ = ["find_headings", "split_flattened"]

MIN_LENGTH: Final = 350
"""Shorter texts are left alone: too few capitals to tell a lost break from a name."""
MIN_STARTS: Final = 3
MIN_CHROME: Final = 2
"""Buttons and notices of a job board from which a text is a whole page of it."""
MAX_SPACING: Final = 420
"""Characters a start from which a text is flattened; prose with a few capitalised nouns has far more between them."""
MAX_HEADING_WORDS: Final = 6
MIN_SENTENCE_CASE: Final = 3
"""Words of a heading that stands in lower case but for its first letter ("What we offer Competitive pay")."""
MIN_LEAD_IN_WORDS: Final = 4
"""Words before a colon from which a list may follow; fewer are a label."""

WORD: Final = re.compile(r"\S+")
WIDE: Final = re.compile(r"\t\s*|\s{3,}")
"""A gap inside a line that was a break."""
END: Final = re.compile(r"[.!?:…]['\"”’)]*$")
SENTENCE: Final = re.compile(r"[\w)%\]]{2,}[.!?…]['\"”’)]*$")
ABBREVIATION: Final = re.compile(
    r"(?:^|\W)(?:e\.g|i\.e|etc|vs|approx|incl|inc|ltd|co|st|no|dr|mr|mrs|ms|sr|jr|u\.s|u\.k)\.$", re.IGNORECASE
)
LOWER: Final = re.compile(r"[a-zß-ÿ\d(].*[a-zß-ÿ\d)%\]+]$|^[a-z]$")
CLOSED: Final = re.compile(r"[)%\]+]$")
CAPITALISED: Final = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[a-zß-ÿ]+)?")
ACTION_NOUN: Final = re.compile(r"[A-Z][a-z]+(?:tion|sion|ment|ance|ence|al)$")
JOINING: Final = frozenset(
    "a about across all an and any as at between both by each every for from his her how in into is its like of on or "
    "our over per such than that the their this through to under up upon using via when where which while with within "
    "without working your".split()
)
"""Words behind which a capital only goes on ("of Quality")."""
COUNTING: Final = frozenset("least minimum than last past next every first another plus & - – to".split())
"""Words before a number of years that belong to it."""
YEARS: Final = re.compile(r"\d{1,2}\+?(?: ?(?:-|–|to) ?\d{1,2}\+?)? (?:years?|yrs)\b")
PREPOSITIONS: Final = frozenset("as for in of on to using with".split())
"""Words that show that the capitalised noun before them begins an item, even behind a name ("CrewAI Expertise in")."""
DETERMINERS: Final = frozenset("a all an any new our the their two three four your".split())
OBJECTS: Final = frozenset("and for in of".split())
LAST_WORDS: Final = frozenset(
    "experience skills knowledge abilities qualification qualifications certification required preferred essential "
    "desirable desired regarded advantageous beneficial mandatory plus advantage asset bonus pressure environment "
    "environments deadlines basis".split()
)
"""Words that demands end with: in a text known to be a list, a capital behind one begins the next item."""
SMALL: Final = frozenset("a an and at for in of on or the to with & -".split())
HEADING_TAILS: Final = frozenset("skills qualifications requirements experience responsibilities criteria".split())
"""Words that may end a heading whose beginning is a whole heading too ("Good to Have Skills")."""
PLAIN_HEADINGS: Final = frozenset("duties qualifications requirements responsibilities".split())
"""Headings of one word that are told by their capital alone, in a text that capitalises only beginnings and names."""
BARE_LABELS: Final = frozenset(("seniority level", "employment type", "job function", "industries"))
"""Labels of job boards that stand without a colon before their value."""


def split_flattened(text: str) -> list[str]:
    """The lines that a flattened text was made of; [text] if it is none."""
    if len(text) < MIN_LENGTH:
        return [text]
    pieces = _at_chrome(text)
    return [line for piece in pieces for line in _by_capitals(piece, page=len(pieces) > 1)]


def _by_capitals(text: str, *, page: bool) -> list[str]:
    """The lines of a text without page furniture; on a `page` a label without a colon is one too."""
    found = [(m.start(), m[0]) for m in WORD.finditer(text)]
    words = [word for _, word in found]
    gaps = {m.end() for m in WIDE.finditer(text) if text[m.end() : m.end() + 1].isupper()}
    wide = {n for n, (start, _) in enumerate(found) if start in gaps}
    labels = _labels(words)
    labelled = {n for first, last in labels for n in range(first, last)}
    headings = [h for h in find_headings(words) if h[0] not in labelled]
    taken = labelled | {n for first, last in headings for n in range(first + 1, last)}
    free = [n for n in range(1, len(words)) if n not in taken]
    starts = [n for n in free if _starts_item(words, n)]
    if len(starts) < MIN_STARTS or (len(starts) + len(headings)) * MAX_SPACING < len(text):
        bare = {n for label in labels for n in label if page}
        return _pieces(text, [found[n][0] for n in sorted(wide | bare) if n < len(words)])
    cuts = wide | {n for heading in headings for n in heading} | {first for first, _ in labels} | set(starts)
    cuts.update(last for first, last in labels if not words[last - 1].endswith(":"))
    cuts.update(n for n in free if _ends_sentence(words, n) or _starts_item(words, n, listed=True))
    cuts.update(n for n in free if _ends_lead_in(words, n, cuts))
    return _pieces(text, [found[n][0] for n in sorted(cuts) if n < len(words)])


def _pieces(text: str, places: Collection[int]) -> list[str]:
    return [piece for a, b in pairwise([0, *places, len(text)]) if (piece := text[a:b].strip())]


def _at_chrome(text: str) -> list[str]:
    """A page on one line cut around its buttons and notices; a text with too few of them is no such page."""
    found = list(cue("chrome", "phrases").finditer(text))
    if len(found) < MIN_CHROME:
        return [text]
    return _pieces(text, sorted({place for match in found for place in match.span()}))


def find_headings(words: list[str], *, tail: bool = False) -> list[tuple[int, int]]:
    """(first, one past the last) word of every known heading that stands in capitals between two lines; with `tail`
    also the one that the words end with."""
    found: list[tuple[int, int]] = []
    n = 0
    while n < len(words):
        size = next((s for s in range(MAX_HEADING_WORDS, 0, -1) if _is_heading(words, n, s)), 0)
        if size and words[n + size - 1].casefold().strip(":") not in HEADING_TAILS:
            tail_word, after = words[n + size], "".join(words[n + size + 1 : n + size + 2])
            known = tail_word.casefold().strip(":") in HEADING_TAILS
            size += tail_word[:1].isupper() and known and after[:1].isupper()
        if size:
            found.append((n, n + size))
        elif tail and n and len(words) - n <= MAX_HEADING_WORDS and _ends_with_heading(words, n):
            return [*found, (n, len(words))]
        n += size or 1
    return found


def _ends_with_heading(words: list[str], first: int) -> bool:
    """Whether the words from `first` on are a known heading behind the end of a line."""
    span, before = words[first:], words[first - 1]
    label = span[-1].endswith(":") and " ".join(span).isupper()
    opens = label or END.search(before) or (_is_lower(before) and before.casefold() not in JOINING)
    if not span[0][:1].isupper() or not opens:
        return False
    key = normal(" ".join(span))
    return not any(END.search(w) for w in span[:-1]) and bool(known_kind(key) or composed(key))


def _is_heading(words: list[str], first: int, size: int) -> bool:
    last = first + size
    if last >= len(words) or not words[first][:1].isupper():
        return False
    span = words[first:last]
    told = size >= MIN_SENTENCE_CASE and all(w.islower() for w in span[1:])
    if not told and not all(w[:1].isupper() or w.casefold() in SMALL or not w[:1].isalpha() for w in span):
        return False
    if any(END.search(w) for w in span[:-1]) or not known_kind(normal(" ".join(span))):
        return False
    if told:
        return words[last][:1].isupper() and words[first - 1].casefold() not in JOINING
    after_end = not first or bool(END.search(words[first - 1]))
    opens = words[last][:1].isupper() or not words[last][:1].isalpha()
    if size == 1:
        before = words[first - 1]
        if span[0].casefold() in PLAIN_HEADINGS and words[last][:1].isupper() and before.casefold() not in JOINING:
            return after_end or _is_lower(before)
        labelled = span[0].endswith(":") and _is_lower(before)
        return opens and (after_end or labelled) and (span[-1].endswith(":") or span[0].endswith(("s", "S")))
    return opens and (after_end or _is_lower(words[first - 1]) or span[-1].endswith(":"))


def _starts_item(words: list[str], n: int, *, listed: bool = False) -> bool:
    """Whether word `n` begins an item although no sentence ends before it; `listed` texts are known to hold items."""
    word, before = CAPITALISED.match(words[n]), words[n - 1]
    if listed and YEARS.match(" ".join(words[n : n + 5])):
        return _is_lower(before) and before.casefold() not in JOINING | COUNTING
    if word is None:
        return False
    after = words[n + 1] if n + 1 < len(words) else ""
    opens = any(starts_line(part, " ") for part in word[0].split("-"))
    if _is_lower(before):
        if before.casefold().strip("()[]") in JOINING:
            return False
        if listed and before.casefold().strip("()[]") in LAST_WORDS:
            return True
        if opens:
            return listed or CAPITALISED.match(after) is None
        return listed and after in OBJECTS and ACTION_NOUN.match(word[0]) is not None
    return opens and before[-1:].isalnum() and after in (PREPOSITIONS | DETERMINERS if listed else PREPOSITIONS)


def _is_lower(word: str) -> bool:
    """Whether a line may end with this word: it is no name, and no sign after it says that the sentence goes on."""
    return bool(LOWER.match(word) or CLOSED.search(word))


def _ends_sentence(words: list[str], n: int) -> bool:
    before = words[n - 1]
    return bool(words[n][:1].isupper() and SENTENCE.search(before) and not ABBREVIATION.search(before))


def _ends_lead_in(words: list[str], n: int, cuts: Collection[int]) -> bool:
    """Whether the sentence before word `n` ends with a colon, so that a list begins here."""
    if not words[n - 1].endswith(":") or not words[n][:1].isupper():
        return False
    return not any(place in cuts for place in range(n - MIN_LEAD_IN_WORDS + 1, n))


def _labels(words: list[str]) -> list[tuple[int, int]]:
    """(first, one past the last) word of every label of a header fact ("Location: Leeds")."""
    found: list[tuple[int, int]] = []
    n = 0
    while n < len(words):
        size = next((s for s in (3, 2, 1) if _is_label(words[n : n + s], s)), 0)
        if size:
            found.append((n, n + size))
        n += size or 1
    return found


def _is_label(span: list[str], size: int) -> bool:
    if len(span) < size or not span[0][:1].isupper():
        return False
    name = normal(" ".join(span))
    if not span[-1].endswith(":"):
        return name in BARE_LABELS
    return label_fact(name) is not None or name in word_list("metadata_labels")
