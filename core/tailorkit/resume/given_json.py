"""Gives a JSON Resume back as it came, its dates as docs/json.md wants them: `YYYY-MM`, `YYYY` or absent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .given_dates import given_period, read_given_date

__all__ = ["given_json"]

_PERIODS = ("work", "volunteer", "education", "projects")
_ONE_DATE = ("date", "releaseDate")


def given_json(given: Mapping[str, Any]) -> dict[str, Any]:
    """The object's own sections in their order, without dates that are none."""
    return {key: _section(key, value) for key, value in given.items() if value}


def _section(key: str, value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [_period(item) if key in _PERIODS else _date(item) for item in value]


def _period(item: Mapping[str, Any]) -> dict[str, Any]:
    period = given_period(item)
    dates = {
        "startDate": str(period.start) if period and period.start else None,
        "endDate": str(period.end) if period and period.end else None,
    }
    names = list(dict.fromkeys([*(k for k in item if k != "date"), *dates]))
    return {k: v for k in names if (v := dates[k] if k in dates else item[k])}


def _date(item: Mapping[str, Any]) -> dict[str, Any]:
    shown = {k: read_given_date(v) if k in _ONE_DATE else v for k, v in item.items()}
    return {k: str(v) if k in _ONE_DATE else v for k, v in shown.items() if v}
