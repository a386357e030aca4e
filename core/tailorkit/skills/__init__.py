"""Skills: one spaCy pipeline for postings and résumés, over a lexicon that is data."""

from .finder import SkillFinder, build_finder, spans
from .lexicon import Lexicon

__all__ = ["Lexicon", "SkillFinder", "build_finder", "spans"]
