"""What many tests share: the real plugins, the real skill pipeline, and small documents made from text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tailorkit.model import Document
from tailorkit.plugin import Registry, Source, load_plugins

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder


# The same examples on every run, and no clock: a slow machine is no fault of the code.
settings.register_profile("house", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long spoilt files are tried (tests/fuzz)."""
    group = parser.getgroup("tailorkit")
    group.addoption("--fuzz-minutes", type=float, default=0.0, help="go on trying spoilt files for so many minutes")
    group.addoption("--fuzz-seed", type=int, help="try only the spoilt files of this seed")


@pytest.fixture(scope="session")
def registry() -> Registry:
    """Every built-in plugin; third-party plugins that happen to be installed are left out."""
    patch = pytest.MonkeyPatch()
    patch.setenv("TAILORKIT_LOAD_PLUGINS", "")
    try:
        loaded = load_plugins()
    finally:
        patch.undo()
    assert not loaded.warnings
    return loaded


@pytest.fixture(scope="session")
def finder(registry: Registry) -> SkillFinder:
    """The real skill pipeline: the built-in lexicon, the trained model, the rules."""
    from tailorkit.skills import build_finder

    return build_finder(registry.skill_sources())


@pytest.fixture(scope="session")
def finder_without_model(registry: Registry) -> SkillFinder:
    """The pipeline with the lexicon and the sources of rules alone."""
    from tailorkit.skills import build_finder

    return build_finder(s for s in registry.skill_sources() if not s.trained)


@pytest.fixture(scope="session")
def make_document(registry: Registry) -> Callable[[str], Document]:
    """A document from text (or HTML, or Markdown: the content decides), read by the real extractors."""
    from tailorkit.intake import extract

    def make(text: str, name: str = "invented.txt") -> Document:
        return extract(Source(name, text.encode()), registry)

    return make
