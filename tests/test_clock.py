"""The day can be set, so that a run can be repeated."""

from __future__ import annotations

import datetime

import pytest

from tailorkit.clock import today
from tailorkit.errors import InputError


def test_the_day_is_what_the_environment_says(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1709251199")
    assert today() == datetime.date(2024, 2, 29)


def test_without_it_the_day_is_the_clocks(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    now = datetime.datetime.now(datetime.UTC).date()
    assert today() - now in (datetime.timedelta(0), datetime.timedelta(1))


@pytest.mark.parametrize("value", ["yesterday", "1e9", "9" * 30])
def test_nonsense_is_the_users_mistake(value, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(InputError, match="SOURCE_DATE_EPOCH"):
        today()
