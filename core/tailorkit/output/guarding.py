"""Keeps other runs and signals away while files get their names, so that a set of outputs is never half of one run."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType

from tailorkit.errors import InputError

__all__ = ["locked", "uninterrupted"]

PATIENCE = 20.0
"""Seconds to wait for another run that gives its files their names: that takes milliseconds."""
PAUSE = 0.02

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""What asks a program to stop; some systems lack the last."""


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Hold back what asks the program to stop until the block is done, then let it act.

    Outside of the main thread nothing is held back: there Python delivers no signals.
    """
    held: list[int] = []

    def hold(number: int, _: FrameType | None) -> None:
        held.append(number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    former = {n: signal.signal(n, hold) for n in numbers if signal.getsignal(n) is not None}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
        for number in held[:1]:
            signal.raise_signal(number)


@contextlib.contextmanager
def locked(folders: Iterable[Path]) -> Iterator[None]:
    """Let no other run give names to files in these folders; InputError if one goes on doing so.

    The lock is on the folder itself (`flock`), so it leaves nothing behind and ends with the process. Systems and file
    systems without such locks go without.
    """
    with contextlib.ExitStack() as stack:
        for folder in sorted({f.resolve() for f in folders}):
            stack.enter_context(_locked(folder))
        yield


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    try:
        import fcntl
    except ImportError:
        yield
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # the folder may be written, but not listed
        yield
        return
    try:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > end:
                    raise InputError(str(folder), "another run is writing there", "try again when it is done") from None
                time.sleep(PAUSE)
            except OSError:
                break
        yield
    finally:
        os.close(handle)
