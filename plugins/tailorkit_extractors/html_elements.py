"""What HTML elements mean to a reader of text: which break lines, which are furniture, which are not on the page."""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = [
    "BLOCKS",
    "BOLD",
    "DROPPED",
    "FURNITURE",
    "FURNITURE_CLASSES",
    "FURNITURE_ROLES",
    "HEADINGS",
    "INLINE_LABELS",
    "ITALIC",
    "ground",
    "hiding_selectors",
    "is_hidden",
    "is_icon",
    "is_unseen",
    "keeps_lines",
]

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p "
    "pre search section summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that stand on lines of their own (HTML Standard, 15.3 "Flow content", rendering)."""
INLINE_LABELS = frozenset(("a", "label", "small", "span", "time"))
"""Elements that minified pages set side by side without a space and keep apart by style."""
HEADINGS: Mapping[str, int] = {f"h{n}": n for n in range(1, 7)}
BOLD = frozenset(("b", "strong", "th"))
ITALIC = frozenset(("i", "em", "cite", "dfn", "var"))
DROPPED = frozenset(
    "applet area audio base canvas col colgroup datalist embed frame frameset head iframe img input link map math meta "
    "meter noembed noframes noscript object option param picture progress script select source style svg template "
    "textarea title track video".split()
)
"""Elements without text of the author's."""
FURNITURE = frozenset(("button", "dialog", "footer", "icon", "nav"))
FURNITURE_ROLES = frozenset(
    ("navigation", "button", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist", "tooltip")
)
"""ARIA roles of what the page, not the author, puts there."""

FURNITURE_CLASSES = frozenset(
    "btn button breadcrumb breadcrumbs cookie-banner cookie-notice navbar pagination share-buttons skip-link".split()
)
"""Usual class names of the same."""

_PREFORMATTED_STYLE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.I)
_PREFORMATTED_CLASSES = frozenset(
    "whitespace-pre whitespace-pre-line whitespace-pre-wrap pre-line pre-wrap pre-formatted preformatted".split()
)
_OFF_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    r"|(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|!|$)",
    re.I,
)
"""Style declarations by which pages keep back what they show later."""
_UNSEEN_STYLE = re.compile(
    r"opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)"
    r"|font-size\s*:\s*(?:0(?:em|rem|%)?|0(?:\.\d+)?(?:px|pt)|1(?:px|pt))\s*(?:;|!|$)"
    r"|(?:text-indent|left|top|right|margin-left)\s*:\s*-\d{3,}"
    r"|transform\s*:\s*scale\(\s*0\s*\)",
    re.I,
)
"""Style declarations that leave text in its place and out of sight."""
_COLOUR = re.compile(r"(?:^|;)\s*color\s*:\s*([^;!]+)", re.I)
_GROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)", re.I)
_WHITE = re.compile(r"#fff(?:fff)?$|white$|rgba?\(\s*255\s*,\s*255\s*,\s*255|transparent$|initial$|none$", re.I)
_RULE = re.compile(r"([^{}@;]+)\{([^{}]*)\}")
_SIMPLE_SELECTOR = re.compile(r"[a-z]*([.#][a-z_][\w-]*)$", re.I)
_HIDDEN_CLASSES = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only a11y-hidden "
    "a11y-text u-hidden d-none is-hidden offscreen".split()
)
_ICON_CLASSES = frozenset(
    "icon icons fa fas far fab fal glyphicon material-icons material-icons-outlined material-icons-round "
    "material-symbols-outlined material-symbols-rounded".split()
)
_ICON_ELEMENTS = frozenset(("i", "span", "em"))


def is_hidden(attributes: Mapping[str, str | None], hiding: frozenset[str], lenient: bool) -> bool:
    """Whether an element's own attributes keep it back: hidden, inline styles, screen-reader classes.

    `hiding` are the selectors (".name", "#name") that the page's own style sheet hides. Scripts show what such rules
    and `aria-hidden` keep back; `lenient` lets both pass.
    """
    if "hidden" in attributes or (attributes.get("aria-hidden") == "true" and not lenient):
        return True
    classes = (attributes.get("class") or "").split()
    if not _HIDDEN_CLASSES.isdisjoint(classes):
        return True
    names = {f".{c}" for c in classes} | {f"#{attributes.get('id')}"}
    if not lenient and not hiding.isdisjoint(names):
        return True
    return bool(_OFF_STYLE.search(attributes.get("style") or ""))


def ground(attributes: Mapping[str, str | None]) -> str | None:
    """The colour that an element's own attributes put behind its text, or None."""
    found = _GROUND.search(attributes.get("style") or "")
    return found[1].strip().lower() if found else attributes.get("bgcolor")


def is_unseen(attributes: Mapping[str, str | None], behind: str | None) -> bool:
    """Whether an element's text is tiny, transparent, off the page or of the colour `behind` it (None: not known)."""
    if _UNSEEN_STYLE.search(attributes.get("style") or ""):
        return True
    colour = _COLOUR.search(attributes.get("style") or "")
    if colour is None or behind is None:
        return False
    own = colour[1].strip().lower()
    return own == behind or bool(_WHITE.match(own) and _WHITE.match(behind))


def hiding_selectors(style_sheet: str) -> frozenset[str]:
    """The simple selectors (".name", "#name") that a style sheet takes off the page."""
    return frozenset(
        simple[1]
        for rule in _RULE.finditer(style_sheet)
        if _OFF_STYLE.search(rule[2]) or _UNSEEN_STYLE.search(rule[2])
        for selector in rule[1].split(",")
        if (simple := _SIMPLE_SELECTOR.match(selector.strip()))
    )


def keeps_lines(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether line feeds inside an element break lines."""
    if tag == "pre" or _PREFORMATTED_STYLE.search(attributes.get("style") or ""):
        return True
    return not _PREFORMATTED_CLASSES.isdisjoint((attributes.get("class") or "").split())


def is_icon(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element draws a picture from an icon font; its text is the picture's name."""
    classes = attributes.get("class")
    return tag in _ICON_ELEMENTS and bool(classes) and not _ICON_CLASSES.isdisjoint((classes or "").split())
