"""Fetches the one web page that the user named as a posting. Nothing else in tailorkit touches a network.

It is made of the standard library. The guard is that the address which was judged is the one connected to, and with
`http.client` that is a socket handed over; a client library (httpx) would need a transport of our own for it, has no
limit on the time of the whole, and unpacks a chunk of an answer without a bound. Cookies, proxies, credentials and
scripts are left out on purpose: what needs them is opened in a browser and saved.
"""

from __future__ import annotations

import http.client
import socket
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from urllib.parse import urljoin

from tailorkit import __version__
from tailorkit.errors import InputError
from tailorkit.plugin import Source

from . import limits
from .fetch_address import WebAddress, look_up, parse_address
from .fetch_body import read_body
from .fetch_names import shown_address

__all__ = ["fetch"]

_HEADERS = {
    "User-Agent": f"tailorkit/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/pdf,application/json,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Language": "en,*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
"""Nothing in them tells anything of the user."""
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_FOUND = frozenset((200, 203))
_GONE = frozenset((404, 410))
_CHECK = "check the address"
_AGAIN = "check the address and the network, or save the page in a browser and give the file"
_SAVE = "open it in a browser, save the page and give the file"


def fetch(url: str, *, allow_private: bool = False) -> Source:
    """The page at `url`, by name `url`; raises InputError, within `limits.MAX_FETCH_SECONDS`, for every failure.

    `allow_private` lets addresses of this machine and of private networks pass.
    """
    errand = _Errand(url.strip(), allow_private)
    outcome: Future[bytes] = Future()
    # A thread, because a look-up of a name cannot be given a time, and a server may send one byte a second for ever.
    Thread(target=_complete, args=(outcome, errand.run), daemon=True).start()
    try:
        return Source(errand.url, outcome.result(limits.MAX_FETCH_SECONDS))
    except TimeoutError:
        errand.abandon()
        raise InputError(
            shown_address(errand.url),
            f"the page did not arrive within {limits.MAX_FETCH_SECONDS} seconds",
            f"try again, or {_SAVE}",
        ) from None


def _complete(outcome: Future[bytes], work: Callable[[], bytes]) -> None:
    """Do the work and hand its result, or whatever it raised, to who waits for it."""
    try:
        outcome.set_result(work())
    except BaseException as fault:
        outcome.set_exception(fault)


class _Errand:
    """One page, with the redirects on the way to it."""

    def __init__(self, url: str, allow_private: bool) -> None:
        self.url = url
        self._allow_private = allow_private
        self._socket: socket.socket | None = None
        self._abandoned = False

    def run(self) -> bytes:
        """The page's bytes."""
        target = self.url
        for _ in range(limits.MAX_REDIRECTS + 1):
            try:
                address = parse_address(target)
                answer = self._ask(address)
            except InputError as fault:
                way = "" if target == self.url else f"it redirects to {shown_address(target)}: "
                raise InputError(shown_address(self.url), f"{way}{fault.problem}", fault.remedy) from None
            if isinstance(answer, bytes):
                return answer
            target = _joined(address.url, answer)
        raise InputError(shown_address(self.url), f"it redirects more than {limits.MAX_REDIRECTS} times", _SAVE)

    def abandon(self) -> None:
        """End the transfer from another thread: nobody waits for it any longer."""
        self._abandoned = True
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:  # it has ended by itself
                return

    def _ask(self, address: WebAddress) -> bytes | str:
        """The body of the page at `address`, or where it redirects to."""
        connection = self._connect(address)
        try:
            connection.request("GET", address.target, headers=_HEADERS)
            with connection.getresponse() as response:
                if response.status in _REDIRECTS:
                    if location := response.headers.get("Location"):
                        return location
                    raise InputError(address.url, "the server redirects without saying where", _SAVE)
                if response.status not in _FOUND:
                    raise InputError(address.url, *_refusal(response.status))
                return read_body(address.url, response)
        except TimeoutError:
            raise InputError(address.url, "the server stopped answering", f"try again, or {_SAVE}") from None
        except (OSError, http.client.HTTPException, ValueError):
            raise InputError(
                address.url, "the server's answer is broken off or is no web page", f"try again, or {_SAVE}"
            ) from None
        finally:
            connection.close()

    def _connect(self, address: WebAddress) -> http.client.HTTPConnection:
        """A connection to the very address that was judged; the name is only said to the server."""
        plain = self._open(address)
        if address.scheme == "http":
            connection = http.client.HTTPConnection(address.host, address.port)
            connection.sock = plain
            return connection
        import ssl

        context = ssl.create_default_context()
        try:
            secured = context.wrap_socket(plain, server_hostname=address.host)
        except ssl.SSLCertVerificationError as error:
            plain.close()
            raise InputError(
                address.url, f"the server's certificate is not valid ({error.verify_message})", _CHECK
            ) from None
        except (OSError, ValueError):
            plain.close()
            raise InputError(address.url, "no secure connection could be made", _AGAIN) from None
        self._socket = secured
        connection = http.client.HTTPSConnection(address.host, address.port, context=context)
        connection.sock = secured
        return connection

    def _open(self, address: WebAddress) -> socket.socket:
        """A socket connected to the first endpoint of a host that answers."""
        problem = "nothing answers there"
        for family, where in look_up(address, self._allow_private):
            if self._abandoned:
                break
            opened = socket.socket(family, socket.SOCK_STREAM)
            opened.settimeout(limits.MAX_CONNECT_SECONDS)
            try:
                opened.connect(where)
            except OSError as error:
                opened.close()
                problem = f"nothing answers there ({error.strerror or 'no answer in time'})"
                continue
            opened.settimeout(limits.MAX_FETCH_SECONDS)
            self._socket = opened
            return opened
        raise InputError(address.url, problem, _AGAIN)


def _joined(base: str, location: str) -> str:
    """Where a redirect leads, whatever the server wrote."""
    try:
        return urljoin(base, location.strip())
    except ValueError:
        return location


def _refusal(status: int) -> tuple[str, str]:
    """(what is wrong, what to do) for a status that is no page; the server's own wording is left out."""
    meaning = http.client.responses.get(status, "no page")
    problem = f"the server answered {status} ({meaning})"
    return problem, "check the address, the posting may have been taken down" if status in _GONE else _SAVE
