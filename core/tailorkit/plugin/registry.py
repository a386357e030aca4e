"""Loads plugins, one by one and each in its own `try`, and hands out what the healthy ones registered."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import Distribution, EntryPoint, distributions
from typing import TYPE_CHECKING, Any, TypeVar

import pluggy

from tailorkit.errors import PluginError

from . import hookspecs
from .interfaces import (
    API_VERSION,
    Extractor,
    Formatter,
    GapFormatter,
    ResumeFormatter,
    SkillSource,
    Template,
    TemplatePack,
)

if TYPE_CHECKING:
    import click

__all__ = ["ENTRY_POINT_GROUP", "PluginState", "Registry", "load_plugins"]

ENTRY_POINT_GROUP = "tailorkit"
LOAD_VARIABLE = "TAILORKIT_LOAD_PLUGINS"
STRICT_VARIABLE = "TAILORKIT_STRICT_PLUGINS"
OWN_DISTRIBUTION = "tailorkit"

T = TypeVar("T")


@dataclass(slots=True)
class PluginState:
    """One plugin as found: `problem` is None, or why it is listed as broken. `provides` are "kind: name" strings."""

    name: str
    distribution: str
    version: str
    builtin: bool
    problem: str | None = None
    provides: list[str] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The plugin with its origin: "csvs (tailorkit-csv 1.2)"."""
        return f"{self.name} ({self.distribution} {self.version})"


class Registry:
    """Everything plugins provide, by kind and name. Built by `load_plugins`; nothing else touches pluggy's hooks."""

    def __init__(self) -> None:
        self._manager = pluggy.PluginManager(hookspecs.PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self.plugins: list[PluginState] = []
        self._extractors: dict[str, type[Extractor]] = {}
        self._skill_sources: dict[str, type[SkillSource]] = {}
        self._resume_formatters: dict[str, type[ResumeFormatter]] = {}
        self._gap_formatters: dict[str, type[GapFormatter]] = {}
        self._templates: dict[str, TemplatePack] = {}
        self._owners: dict[tuple[str, str], str] = {}

    @property
    def warnings(self) -> tuple[str, ...]:
        """One line for each broken plugin."""
        return tuple(f"plugin {p.label} is broken and was left out: {p.problem}" for p in self.plugins if p.problem)

    def extractors(self) -> tuple[Extractor, ...]:
        """An instance of every extractor."""
        return tuple(c() for c in self._extractors.values())

    def skill_sources(self) -> tuple[SkillSource, ...]:
        """An instance of every skill source."""
        return tuple(c() for c in self._skill_sources.values())

    def resume_formatter(self, name: str) -> ResumeFormatter:
        """The résumé formatter called `name`; raises PluginError naming the known ones."""
        return self._get(self._resume_formatters, "format", name)()

    def gap_formatter(self, name: str) -> GapFormatter:
        """The gap list formatter called `name`; raises PluginError naming the known ones."""
        return self._get(self._gap_formatters, "gap list format", name)()

    def template(self, name: str) -> Template:
        """The template called `name`; raises PluginError naming the known ones."""
        return self._get(self._templates, "template", name).load(name)

    def default_template(self, formatter: Formatter[Any]) -> Template | None:
        """The template that a formatter renders unless another is chosen; None for formatters without templates."""
        return None if formatter.default_template is None else self.template(formatter.default_template)

    def names(self, kind: str) -> tuple[str, ...]:
        """Names of one kind ("extractor", "skill source", "format", "gap list format", "template"), sorted."""
        tables: dict[str, Mapping[str, object]] = {
            "extractor": self._extractors,
            "skill source": self._skill_sources,
            "format": self._resume_formatters,
            "gap list format": self._gap_formatters,
            "template": self._templates,
        }
        return tuple(sorted(tables[kind]))

    def resume_formatters(self) -> tuple[ResumeFormatter, ...]:
        """An instance of every résumé formatter."""
        return tuple(c() for c in self._resume_formatters.values())

    def template_summaries(self) -> tuple[tuple[str, str, str], ...]:
        """(name, kind, summary) of every template, by name."""
        packs = {id(p): p for p in self._templates.values()}.values()
        return tuple(sorted((name, kind, summary) for p in packs for name, kind, _, summary in p.files))

    def register_commands(self, cli: click.Group) -> None:
        """Let every healthy plugin add its commands; one that fails, or takes a taken name, is marked broken."""
        for state in self.plugins:
            plugin = self._manager.get_plugin(state.name)
            if state.problem or plugin is None:
                continue
            others = [p for p in self._manager.get_plugins() if p is not plugin]
            before = dict(cli.commands)
            try:
                self._manager.subset_hook_caller("tailorkit_register_commands", remove_plugins=others)(cli=cli)
                clash = sorted(n for n, c in before.items() if cli.commands.get(n) is not c)
                if clash:
                    raise PluginError(f"command {clash[0]!r} exists already")
            except BaseException as fault:  # a plugin may raise anything, SystemExit included
                _reraise_interrupt(fault)
                cli.commands.clear()
                cli.commands.update(before)
                self._break(state, fault)
                continue
            state.provides += [f"command: {n}" for n in cli.commands if n not in before]

    def add(self, entry: EntryPoint, distribution: Distribution) -> None:
        """Load one entry point and take in what it registers; whatever it does wrong becomes its `problem`."""
        origin = distribution.metadata["Name"]
        state = PluginState(entry.name, origin, distribution.version, origin == OWN_DISTRIBUTION)
        if self._manager.has_plugin(entry.name):
            state.problem = f"another plugin is called {entry.name!r} already"
            self.plugins.append(state)
            return
        self._admit(state, entry.load)

    def add_module(self, module: object, name: str, distribution: str = "tests", version: str = "0") -> None:
        """Take in a plugin that is no entry point: for tests of plugins."""
        self._admit(PluginState(name, distribution, version, builtin=False), lambda: module)

    def _admit(self, state: PluginState, load: Callable[[], object]) -> None:
        self.plugins.append(state)
        try:
            module = load()
            self._manager.register(module, state.name)
            self._manager.check_pending()
            found = self._collect(module)
        except BaseException as fault:  # a plugin may raise anything, SystemExit included
            _reraise_interrupt(fault)
            self._break(state, fault)
            return
        for kind, name, item, table in found:
            table[name] = item
            self._owners[kind, name] = state.label
            state.provides.append(f"{kind}: {name}")

    def _break(self, state: PluginState, fault: BaseException) -> None:
        """Mark a plugin broken and take it out, so that the rest goes on."""
        state.problem = str(fault) if isinstance(fault, PluginError) else f"{type(fault).__name__}: {fault}"
        state.problem = " ".join(state.problem.split())
        if self._manager.has_plugin(state.name):
            self._manager.unregister(name=state.name)

    def _collect(self, plugin: object) -> list[tuple[str, str, Any, dict[str, Any]]]:
        """What one plugin's hooks return, validated: (kind, name, thing, table) each."""
        others = [p for p in self._manager.get_plugins() if p is not plugin]

        def call(hook: str) -> list[object]:
            results = self._manager.subset_hook_caller(hook, remove_plugins=others)()
            for result in results:
                if not isinstance(result, list | tuple):
                    raise PluginError(f"{hook} returned {type(result).__name__}, it must return a list")
            return [item for result in results for item in result]

        found: list[tuple[str, str, Any, dict[str, Any]]] = []

        def take(kind: str, name: object, item: object, table: dict[str, Any]) -> None:
            if not isinstance(name, str) or not name:
                raise PluginError(f"{kind} {item!r} has no name")
            owner = self._owners.get((kind, name))
            if owner or any(k == kind and n == name for k, n, _, _ in found):
                raise PluginError(f"{kind} {name!r} is already provided by {owner or 'this plugin'}")
            found.append((kind, name, item, table))

        for item in call("tailorkit_register_extractors"):
            take("extractor", _checked(item, Extractor, "tailorkit_register_extractors"), item, self._extractors)
        for item in call("tailorkit_register_skill_sources"):
            name = _checked(item, SkillSource, "tailorkit_register_skill_sources")
            take("skill source", name, item, self._skill_sources)
        for item in call("tailorkit_register_formatters"):
            name = _checked(item, Formatter, "tailorkit_register_formatters")
            if isinstance(item, type) and issubclass(item, ResumeFormatter):
                take("format", name, item, self._resume_formatters)
            elif isinstance(item, type) and issubclass(item, GapFormatter):
                take("gap list format", name, item, self._gap_formatters)
            else:
                raise PluginError(f"formatter {name!r} must be a ResumeFormatter or a GapFormatter")
        for item in call("tailorkit_register_templates"):
            if not isinstance(item, TemplatePack):
                raise PluginError(
                    f"tailorkit_register_templates returned {item!r}, it must return TemplatePack objects"
                )
            for name, *_ in item.files:
                take("template", name, item, self._templates)
        return found

    @staticmethod
    def _get(table: Mapping[str, T], kind: str, name: str) -> T:
        if name not in table:
            from difflib import get_close_matches

            near = get_close_matches(name, table, 1)
            hint = f", did you mean {near[0]!r}?" if near else ""
            raise PluginError(f"{kind} {name!r} is not known{hint} (known: {', '.join(sorted(table)) or 'none'})")
        return table[name]


def load_plugins(found: Iterable[Distribution] | None = None) -> Registry:
    """A registry with every installed plugin.

    `found` are the distributions to look in (default: all that are installed). With TAILORKIT_LOAD_PLUGINS set, only
    the third-party plugins named there (comma-separated; empty: none) are loaded; built-ins always are. With
    TAILORKIT_STRICT_PLUGINS=1 a broken plugin raises PluginError.
    """
    registry = Registry()
    wanted = os.environ.get(LOAD_VARIABLE)
    chosen = None if wanted is None else {w.strip() for w in wanted.split(",") if w.strip()}
    seen: set[str] = set()
    points: list[tuple[bool, str, str, EntryPoint, Distribution]] = []
    for distribution in distributions() if found is None else found:
        entries = [e for e in distribution.entry_points if e.group == ENTRY_POINT_GROUP]
        if not entries or distribution.metadata["Name"] in seen:
            continue  # the first of two copies on the path is the one that imports
        origin = distribution.metadata["Name"]
        seen.add(origin)
        points += [(origin != OWN_DISTRIBUTION, origin, e.name, e, distribution) for e in entries]
    for third_party, _, name, entry, distribution in sorted(points, key=lambda p: p[:3]):
        if third_party and chosen is not None and name not in chosen:
            continue
        registry.add(entry, distribution)
    unknown = sorted((chosen or set()) - {p.name for p in registry.plugins})
    if unknown:
        raise PluginError(f"{LOAD_VARIABLE} names {unknown[0]!r}, but no such plugin is installed")
    if os.environ.get(STRICT_VARIABLE) == "1" and registry.warnings:
        raise PluginError(registry.warnings[0])
    return registry


def _checked(item: object, base: type, hook: str) -> str:
    """The name of a plugin class, after every mistake that can be seen without calling it."""
    if not isinstance(item, type) or not issubclass(item, base):
        raise PluginError(f"{hook} returned {item!r}, it must return subclasses of {base.__name__}")
    if inspect.isabstract(item):
        raise PluginError(
            f"{item.__name__} does not implement {', '.join(sorted(getattr(item, '__abstractmethods__', ())))}"
        )
    version = getattr(item, "api_version", None)
    if version != API_VERSION:
        raise PluginError(f"{item.__name__} is written for plugin API {version}, this is {API_VERSION}")
    name = getattr(item, "name", "")
    return name if isinstance(name, str) else ""


def _reraise_interrupt(fault: BaseException) -> None:
    if isinstance(fault, KeyboardInterrupt | MemoryError):
        raise fault
