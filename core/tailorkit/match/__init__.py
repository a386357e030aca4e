"""Posting against résumé: a verdict, with evidence, for everything the posting asks."""

from .contract import gaps_json
from .judge import judge

__all__ = ["gaps_json", "judge"]
