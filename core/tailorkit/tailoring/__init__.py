"""From a match to changes, from changes to a tailored résumé, and the proof that nothing was invented."""

from .apply import tailor_resume, with_changes
from .proof import check, prove
from .propose import propose_changes
from .shown import shown_changes

__all__ = ["check", "propose_changes", "prove", "shown_changes", "tailor_resume", "with_changes"]
