"""Nothing but the fetching of a posting may reach for a network: no other module imports what it takes."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
NETWORK = {"aiohttp", "asyncio", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "socketserver", "ssl"}
NETWORK |= {"telnetlib", "urllib.request", "urllib3", "xmlrpc"}
FETCHING = {
    "core/tailorkit/intake/fetch.py",
    "core/tailorkit/intake/fetch_address.py",
    "core/tailorkit/intake/fetch_body.py",
}


def imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def reaches_out(file: Path) -> bool:
    return any(name in NETWORK or name.split(".")[0] in NETWORK for name in imported(file))


def test_only_the_fetching_imports_what_reaches_a_network():
    files = [f for root in ("core", "plugins", "templates") for f in (ROOT / root).rglob("*.py")]
    found = {str(f.relative_to(ROOT).as_posix()) for f in files if "tests" not in f.parts and reaches_out(f)}
    assert found == FETCHING
