"""What a plugin implements: one class a capability, each with a name, a summary and one method that does the work."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar, Generic, Literal, TypeVar

from tailorkit.errors import InputError
from tailorkit.model import Document, GapReport, Mention, Skill, TailoredResume

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = [
    "API_VERSION",
    "Extractor",
    "Formatter",
    "GapFormatter",
    "ResumeFormatter",
    "SkillSource",
    "Source",
    "Template",
    "TemplatePack",
]

API_VERSION = 1
"""The version of these interfaces. It rises only when an implementation of the version before would break."""

SubjectT = TypeVar("SubjectT")


@dataclass(frozen=True, slots=True)
class Source:
    """One input: `data` is all of its bytes, `name` what to call it in messages: a path, a web address, or "-"."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """The lower-case suffix with its dot, or "" (".docx"); a web address has none, its content decides."""
        return "" if "://" in self.name[2:] else PurePath(self.name).suffix.lower()


class Extractor(ABC):
    """Reads one file format into a `Document`.

    `score` looks at the content (the suffix only helps) and says how sure it is, from 0.0 (not this format) to 1.0; the
    most certain extractor gets the file. `extract` raises `tailorkit.errors.InputError` for a file it cannot use.

    Example::

        class Shouting(Extractor):
            name = "shouting"
            summary = "text files that end in .shout"
            suffixes = (".shout",)

            def score(self, source):
                return 0.9 if source.suffix in self.suffixes else 0.0

            def extract(self, source):
                lines = source.data.decode().splitlines()
                blocks = tuple(Block(text=t.strip(), locator=Locator(line=n)) for n, t in enumerate(lines) if t.strip())
                return Document(blocks=blocks, name=source.name, format=self.name)
    """

    name: ClassVar[str]
    summary: ClassVar[str]
    api_version: ClassVar[int] = API_VERSION
    suffixes: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def score(self, source: Source) -> float:
        """How sure this extractor is that it can read `source`, from 0.0 to 1.0."""

    @abstractmethod
    def extract(self, source: Source) -> Document:
        """The document in `source`, in reading order, with every block's place in the source."""


class SkillSource(ABC):
    """Contributes to skill identification: canonical skills for the lexicon, or mentions found by other means.

    Override `skills`, `find`, or both. `find` gets the spaCy `Doc` of one line or block and returns mentions by
    character offsets; their names are linked to the lexicon afterwards where they are the same skill. It may read
    `mentions_of(doc)` and `doc.spans["skills"]`, what the lexicon and the sources before it have found. A source that
    is faster with many Docs at once overrides `find_all` beside `find`. One that understands a text's meaning may set
    `doc.vector`, of length 1.

    `trained` says that it runs a trained model: `--no-model` leaves it out.
    """

    name: ClassVar[str]
    summary: ClassVar[str]
    api_version: ClassVar[int] = API_VERSION
    trained: ClassVar[bool] = False

    def prepare(self) -> None:  # noqa: B027
        """Called once, before anything else, where the source will be used: begin in a thread what takes long.

        What is imported there must be imported here: two threads that import one package break it.
        """

    def skills(self) -> Iterable[Skill]:
        """The canonical skills this source adds to the lexicon."""
        return ()

    def find(self, doc: Doc) -> Iterable[Mention]:
        """Skills in `doc` that the lexicon may not know."""
        return ()

    def find_all(self, docs: Sequence[Doc]) -> Iterable[Iterable[Mention]]:
        """`find` for each Doc, in their order."""
        return map(self.find, docs)


class Formatter(ABC, Generic[SubjectT]):
    """Writes one output format. `suffix` is that of the file it makes, with its dot.

    A formatter that renders a template names its own in `default_template`; the user may choose another one.
    """

    name: ClassVar[str]
    summary: ClassVar[str]
    api_version: ClassVar[int] = API_VERSION
    suffix: ClassVar[str]
    default_template: ClassVar[str | None] = None

    @abstractmethod
    def render(self, subject: SubjectT, template: Template | None = None) -> bytes:
        """The finished file. The same subject gives the same bytes, whenever and wherever it is rendered."""


class ResumeFormatter(Formatter[TailoredResume]):
    """Writes a tailored résumé. `in_place` says that it edits the author's own document.

    `accepts` names the source formats it can work on; empty means any. `fixed_labels` are the words of its own that it
    may add (section headings of a template); everything else in its output must come from the résumé.
    """

    in_place: ClassVar[bool] = False
    accepts: ClassVar[tuple[str, ...]] = ()

    def fixed_labels(self, template: Template | None = None) -> tuple[str, ...]:
        """Texts that the output may hold although the résumé does not."""
        return ()

    def check(self, template: Template) -> None:
        """Raise `tailorkit.errors.InputError`, naming the place, if `template` cannot be rendered."""
        raise InputError(template.name, f"the format {self.name!r} renders no templates", "use another format")


class GapFormatter(Formatter[GapReport]):
    """Writes a gap list."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template file: `name` is its own or, for a user's own file, the path; `data` is all of its bytes."""

    name: str
    summary: str
    kind: Literal["resume", "gaps"]
    data: bytes


@dataclass(frozen=True, slots=True)
class TemplatePack:
    """Templates of one plugin: `package` is its import name, `files` maps a template name to (kind, path, summary)."""

    name: str
    summary: str
    package: str
    files: tuple[tuple[str, Literal["resume", "gaps"], str, str], ...]

    def load(self, name: str) -> Template:
        """The template called `name`; KeyError if the pack has none."""
        from importlib.resources import files

        for own, kind, path, summary in self.files:
            if own == name:
                return Template(own, summary, kind, files(self.package).joinpath(path).read_bytes())
        raise KeyError(name)
