"""Runs a function in a process of its own, on one core, so that its speed and its memory are its own."""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

__all__ = ["NotThereError", "in_child", "peak_megabytes"]

T = TypeVar("T")


class NotThereError(Exception):
    """Something cannot be measured here: the message says why, and what to do if anything can be done."""


def in_child(work: Callable[..., T], *args: object) -> T:
    """What `work(*args)` returns, or raises, in a fresh Python. `work` must be a function of a module, no closure."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_stay_on_one_core) as pool:
        return pool.submit(work, *args).result()


def peak_megabytes() -> float:
    """The most memory that this process has held so far, in units of 10⁶ bytes.

    Linux passes the peak that `getrusage` tells on from parent to child, so there the process's own status is read.
    """
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def _stay_on_one_core() -> None:
    """Where the system can: libraries that start a thread a core then start one, and no thread waits for another."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
