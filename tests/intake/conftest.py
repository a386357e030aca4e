"""A web server of one's own, on this machine: it answers each path with the very bytes that a test gives it."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

Answer = bytes | Callable[[Callable[[bytes], object]], object]
"""A whole answer, or a function that gets `send` and may take its time."""


@dataclass
class Web:
    """`answers` maps targets ("/a?b=c") to answers; `asked` are the heads of the requests that came."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def url(self, target: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{target}"

    def page(self, target: str, body: bytes, status: str = "200 OK", length: int | None = None, **headers: str) -> str:
        """Put an ordinary answer there; its address."""
        lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
        if length != -1:
            lines.append(f"Content-Length: {len(body) if length is None else length}")
        self.answers[target] = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
        return self.url(target)

    def redirect(self, target: str, to: str, status: str = "302 Found") -> str:
        return self.page(target, b"", status, Location=to)


@pytest.fixture
def web() -> Iterator[Web]:
    """A running server without pages; nothing but this machine can reach it."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                line = self.rfile.readline()
                if not line:
                    return
                head += line
            served.asked.append(head.decode("latin-1"))
            answer = served.answers.get(head.split()[1].decode("latin-1"), b"HTTP/1.1 404 Nothing here\r\n\r\n")
            try:
                answer(self.request.sendall) if callable(answer) else self.request.sendall(answer)
            except OSError:  # the reader has had enough
                return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Handler) as server:
        served = Web(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield served
        server.shutdown()
        thread.join()
