"""The command line: arguments, calls and printing, nothing else. One module a command; none imports anything heavy.

Exit status 0: done. 2: the input or the arguments are at fault, in one line. 1: a bug in tailorkit. 130: interrupted.
"""

from __future__ import annotations

import gc
import os
import sys

import click

from tailorkit.errors import TailorkitError

from .root import cli
from .session import shown

__all__ = ["cli", "main"]

DEBUG_VARIABLE = "TAILORKIT_DEBUG"

GARBAGE_THRESHOLD = 1_000_000
"""Objects between two searches for garbage cycles. One run makes fewer and then ends; searching took a tenth of it."""


def main(arguments: list[str] | None = None) -> None:
    """Run `tailor` and exit; this is the console script."""
    gc.set_threshold(GARBAGE_THRESHOLD)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console of another encoding must not end a run
            stream.reconfigure(errors="replace" if stream.encoding.lower().startswith("utf") else "backslashreplace")
    status = run(sys.argv[1:] if arguments is None else arguments)
    gc.freeze()  # Python looks for cycles once more at its end, through everything: another tenth of a run
    sys.exit(status)


def run(arguments: list[str]) -> int:
    """Run `tailor` with these arguments; the exit status."""
    try:
        result = cli.main(arguments, prog_name="tailor", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except (click.Abort, KeyboardInterrupt):
        complain("interrupted")
        return 130
    except click.ClickException as fault:
        complain(usage(fault))
        return 2
    except TailorkitError as fault:
        complain(str(fault))
        return 2
    except BrokenPipeError:  # `| head` is no fault; what is still buffered has nowhere to go
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as fault:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        complain(
            f"a bug in tailorkit ({type(fault).__name__}: {fault}), set {DEBUG_VARIABLE}=1 to see where it happened"
        )
        return 1


def usage(fault: click.ClickException) -> str:
    """A wrong argument in one line, with where to read on."""
    message = fault.format_message().rstrip(".")
    context = getattr(fault, "ctx", None)
    return f"{message}, see '{context.command_path if context else 'tailor'} --help'"


def complain(message: str) -> None:
    """One line on standard error, whatever the message holds."""
    click.echo(f"error: {shown(' '.join(message.split()))}", err=True)
