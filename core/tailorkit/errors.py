"""The errors tailorkit raises on purpose.

TailorkitError
├── InputError    what the user gave cannot be used: one line, exit status 2
├── PluginError   a plugin that was asked for by name is broken or unknown: one line, exit status 2
└── ProofError    a finished document claims something its source does not hold: one line, exit status 2

Anything else that reaches the command line is a bug and exits with status 1.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["InputError", "PluginError", "ProofError", "TailorkitError"]


class TailorkitError(Exception):
    """Base of every error that is shown to the user as one line."""


class InputError(TailorkitError):
    """A file or an argument cannot be used.

    `subject` names it (a path or an option), `problem` says what is wrong and `remedy` what to do.
    """

    def __init__(self, subject: str, problem: str, remedy: str) -> None:
        self.subject, self.problem, self.remedy = subject, problem, remedy
        super().__init__(f"{subject}: {problem}, {remedy}")


class PluginError(TailorkitError):
    """A plugin, or something only a plugin provides, was asked for by name and cannot be had."""


class ProofError(TailorkitError):
    """A document did not pass the proof: `violations` lists what its source does not hold, `outcome` what follows."""

    def __init__(self, subject: str, violations: Sequence[str], outcome: str = "nothing was written") -> None:
        self.violations = tuple(violations)
        more = f" (and {len(self.violations) - 1} more)" if len(self.violations) > 1 else ""
        super().__init__(f"{subject}: {self.violations[0]}{more}, {outcome}")
