"""`tailor skills find`: a skill in full, what is near, and nothing at all."""

from __future__ import annotations

import json
from collections.abc import Callable


def test_a_skill_in_full(tailor: Callable):
    done = tailor("skills", "find", "PyTorch")
    assert done.code == 0
    for words in ("framework", "deep learning", "artificial intelligence (3 steps)", "Torch (listed)"):
        assert words in " ".join(done.out.split())


def test_what_is_near(tailor: Callable):
    done = tailor("skills", "find", "kube", "--limit", "3")
    assert done.code == 0
    assert "kube: no skill of that spelling" in done.out
    assert "Kubernetes" in done.out


def test_nothing_is_no_error(tailor: Callable):
    done = tailor("skills", "find", "qqxzzz")
    assert (done.code, done.out) == (0, "qqxzzz: not in the lexicon, and nothing near it\n")


def test_several_words_are_a_phrase(tailor: Callable):
    said = json.loads(tailor("skills", "find", "month-end", "close", "--json").out)
    assert (said["query"], said["skills"][0]["name"]) == ("month-end close", "month-end close")
