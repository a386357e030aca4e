"""`python -m tailorkit` is `tailor`."""

from tailorkit.cli import main

main()
