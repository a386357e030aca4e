"""Which web addresses may be fetched: the address is taken apart, its host looked up once, and every result judged.

What is judged here is what the connection is made to: a name is never looked up a second time, so that it cannot lead
somewhere else after it was found harmless (DNS rebinding).
"""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from tailorkit.errors import InputError

from . import limits
from .fetch_names import shown_address

__all__ = ["Endpoint", "WebAddress", "is_public", "look_up", "parse_address"]

PORTS = {"http": 80, "https": 443}
"""The schemes that are fetched, and their usual ports."""
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\\u0080-\u00a0\u2028\u2029]")
"""What no address may hold: white space and control characters, and the backslash, which readers take differently."""
_HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+", re.I)
"""A name, or an IPv4 or IPv6 address without a zone."""
_KEPT = "%/:=&?~#+!$,;'@()*[]"
"""Signs of a path or a query that are sent as they are; everything beyond ASCII is percent-encoded (RFC 3986)."""
_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
"""IPv6 addresses that hold an IPv4 address in their last 32 bits (RFC 6052), and those for local use (RFC 8215)."""
_CHECK = "check the address"
_SAVE = "open it in a browser, save the page and give the file"

Endpoint = tuple[socket.AddressFamily, Any]
"""What a socket connects to: the family and the numeric address as the system gave it."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address that may be asked for, all of it ASCII: `target` is path and query, `url` the whole."""

    scheme: str
    host: str
    port: int
    target: str
    url: str


def parse_address(url: str) -> WebAddress:
    """The parts of `url`; InputError for other schemes, user names, missing hosts and malformed addresses."""
    name = shown_address(url)
    url = url.strip()
    if len(url) > limits.MAX_ADDRESS_CHARACTERS:
        raise InputError(
            name, f"the address is too long (the limit is {limits.MAX_ADDRESS_CHARACTERS:,} characters)", _CHECK
        )
    if _UNSAFE.search(url):
        raise InputError(name, "the address holds spaces or control characters", _CHECK)
    try:
        parts = urlsplit(url)
        scheme, host, port = parts.scheme.lower(), parts.hostname or "", parts.port
    except ValueError:
        raise InputError(name, "this is no valid web address", _CHECK) from None
    if scheme not in PORTS:
        raise InputError(name, f"addresses of the kind {scheme}: are not fetched", "give an http or https address")
    if "@" in parts.netloc:
        raise InputError(name, "an address with a user name or a password is not fetched", _SAVE)
    if not host or port == 0:
        raise InputError(name, "the address names no host", _CHECK)
    try:
        ascii_host = host if ":" in host else host.encode("idna").decode("ascii")
        path = quote(parts.path, safe=_KEPT) or "/"
        target = f"{path}?{quote(parts.query, safe=_KEPT)}" if parts.query else path
    except UnicodeError:
        raise InputError(name, "this is no valid web address", _CHECK) from None
    if not _HOST.fullmatch(ascii_host):
        raise InputError(name, "the host's name is not valid", _CHECK)
    shown_host = f"[{ascii_host}]" if ":" in ascii_host else ascii_host
    place = shown_host if port in (None, PORTS[scheme]) else f"{shown_host}:{port}"
    return WebAddress(scheme, ascii_host, port or PORTS[scheme], target, f"{scheme}://{place}{target}")


def look_up(address: WebAddress, allow_private: bool) -> tuple[Endpoint, ...]:
    """Where to connect, in about the system's order; one address that is not public refuses the name as a whole."""
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise InputError(
            shown_address(address.url),
            f"the host {address.host} is not known",
            "check the address and the network connection",
        ) from None
    endpoints: list[Endpoint] = [(family, where) for family, _, _, _, where in found]
    for _, where in endpoints:
        if not allow_private and not is_public(str(where[0])):
            raise InputError(
                shown_address(address.url),
                f"it leads to {where[0]}, an address of this machine or of a private network",
                "add --allow-private if that is meant",
            )
    return tuple(_alternating(endpoints))[: limits.MAX_FETCH_ENDPOINTS]


def _alternating(endpoints: list[Endpoint]) -> list[Endpoint]:
    """IPv6 and IPv4 by turns: on many networks one of them leads nowhere, and silence costs seconds."""
    families = [family for family, _ in endpoints]
    turns = [families[:n].count(family) for n, family in enumerate(families)]
    return [endpoint for _, endpoint in sorted(zip(turns, endpoints, strict=True), key=lambda pair: pair[0])]


def is_public(numeric: str) -> bool:
    """Whether an IP address belongs to the public internet.

    Loopback, private, link-local, shared, multicast and reserved addresses do not (IANA special-purpose registries, by
    the standard library), nor do IPv6 addresses that only carry such an IPv4 address: mapped, 6to4, Teredo, NAT64.
    """
    address = ipaddress.ip_address(numeric)
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64[1] or address.is_site_local:
            return False
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if address in _NAT64[0]:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)
