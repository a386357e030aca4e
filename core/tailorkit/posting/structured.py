"""Header facts from the schema.org JobPosting that a page carries for search engines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .facts import Header
from .header_table import EMPLOYMENT_CODES

__all__ = ["read_structured"]


def read_structured(data: Mapping[str, Any]) -> Header:
    """schema.org JobPosting: title, hiringOrganization, jobLocation, employmentType, baseSalary."""
    employment = data.get("employmentType")
    codes = employment if isinstance(employment, list) else [employment]
    types = [EMPLOYMENT_CODES.get(c.upper(), c) for c in codes if isinstance(c, str) and c.strip()]
    return Header(
        title=_text(data.get("title")),
        company=_text(_get(data.get("hiringOrganization"), "name") or data.get("hiringOrganization")),
        location=_place(data),
        employment_type=", ".join(types) or None,
        salary=_pay(data.get("baseSalary")),
    )


def _get(value: Any, key: str) -> Any:
    return value.get(key) if isinstance(value, Mapping) else None


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _place(data: Mapping[str, Any]) -> str | None:
    places = data.get("jobLocation")
    names = []
    for place in places if isinstance(places, list) else [places]:
        address = _get(place, "address") or place
        country = _get(address, "addressCountry")
        parts = [_get(address, "addressLocality"), _get(address, "addressRegion"), _get(country, "name") or country]
        name = ", ".join(dict.fromkeys(p.strip() for p in parts if isinstance(p, str) and p.strip()))
        names.append(name or _text(address) or _text(_get(place, "name")) or "")
    stated = "; ".join(dict.fromkeys(n for n in names if n))
    return stated or ("Remote" if str(data.get("jobLocationType", "")).upper() == "TELECOMMUTE" else None)


def _pay(value: Any) -> str | None:
    amount = _get(value, "value")
    unit = _get(amount, "unitText") or _get(value, "unitText")
    low, high = _get(amount, "minValue"), _get(amount, "maxValue")
    single = _get(amount, "value") if isinstance(amount, Mapping) else amount
    figures = [f"{n:,}" if isinstance(n, int | float) else str(n) for n in (low, high) if n] or (
        [str(single)] if single else []
    )
    if not figures:
        return _text(value)
    currency = _get(value, "currency") or ""
    return f"{currency} {' - '.join(figures)}{' per ' + unit.lower() if isinstance(unit, str) else ''}".strip()
