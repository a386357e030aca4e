"""Where Word templates render: no access to Python, nothing undefined, and an end to time and memory."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from tailorkit.errors import InputError

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

__all__ = ["bounded", "sandbox"]

MAX_SECONDS = 5.0
"""Time that a template may take; a résumé takes a tenth of a second."""
MAX_GROWTH = 300_000_000
"""Bytes that the process may grow by meanwhile; a résumé takes a few million."""
MAX_PRODUCT = 100_000
"""What `*` may make, as a number or as a length: templates repeat a line of dashes, not a book."""
PAGES_IN_USE = Path("/proc/self/statm")


def sandbox() -> SandboxedEnvironment:
    """The environment that templates render in; values are escaped for XML."""
    from jinja2 import StrictUndefined

    return _class()(undefined=StrictUndefined, autoescape=True)


@cache
def _class() -> type[SandboxedEnvironment]:
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import SandboxedEnvironment

    class Sandbox(SandboxedEnvironment):
        """Jinja's own sandbox bounds `range`; this one also what operators make at one stroke."""

        intercepted_binops = frozenset(("*", "**", "%"))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            sizes = [len(x) if hasattr(x, "__len__") else x for x in (left, right)]
            if operator == "**" or (operator == "%" and isinstance(left, str)):
                raise SecurityError(f"the operator {operator} is not for templates")
            if operator == "*" and abs(sizes[0] * sizes[1]) > MAX_PRODUCT:
                raise SecurityError(f"it makes more than {MAX_PRODUCT:,} at one stroke")
            return super().call_binop(context, operator, left, right)

    return Sandbox


@contextlib.contextmanager
def bounded(name: str) -> Iterator[None]:
    """Run the block within MAX_SECONDS and MAX_GROWTH; InputError naming the template if it takes more.

    Time is watched in the main thread of POSIX systems, memory on Linux; elsewhere only the sandbox bounds a template.
    """
    try:
        with _timed(), _lean():
            yield
    except (_TooLongError, MemoryError) as fault:
        raise InputError(name, "it takes too much time or memory to render", "take its loops out") from fault


class _TooLongError(Exception):
    """The time is up."""


@contextlib.contextmanager
def _timed() -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_: int, __: FrameType | None) -> None:
        raise _TooLongError

    former = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, MAX_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


@contextlib.contextmanager
def _lean() -> Iterator[None]:
    if not PAGES_IN_USE.is_file():
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = int(PAGES_IN_USE.read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE") + MAX_GROWTH
    if soft == resource.RLIM_INFINITY or soft > most:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
