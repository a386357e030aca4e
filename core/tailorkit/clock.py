"""What day it is: the one place that asks, so that a run can be repeated."""

from __future__ import annotations

import datetime
import os

from tailorkit.errors import InputError

__all__ = ["today"]

VARIABLE = "SOURCE_DATE_EPOCH"


def today() -> datetime.date:
    """The current day in UTC; SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) where it is set.

    Raises InputError if the variable holds no such number.
    """
    value = os.environ.get(VARIABLE, "").strip()
    if not value:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.datetime.fromtimestamp(int(value), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise InputError(VARIABLE, f"{value[:40]!r} is no time", "give seconds since 1970, or unset it") from None
