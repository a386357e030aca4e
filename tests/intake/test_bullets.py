"""Typed bullets are told from dashes, letters and numbers that belong to the text."""

from __future__ import annotations

import pytest

from tailorkit.intake.bullets import split_bullet


@pytest.mark.parametrize(
    "bullet", ["• ", "•", "▪ ", "◦\t", "- ", "– ", "— ", "* ", "+ ", "o\t", "o  ", "\uf0b7 ", "✓ ", "·    "]
)
def test_bullets_come_off(bullet):
    assert split_bullet(f"{bullet}Led a team") == (bullet, "Led a team")


@pytest.mark.parametrize("text", ["-5 °C", "o Brien", "+ 44 20 7946", "*bold*", "2020 – 2021", "-", "•", "", "or else"])
def test_other_signs_stay(text):
    assert split_bullet(text) == ("", text)
