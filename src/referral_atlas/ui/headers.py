"""What a browser is told with every answer: what the app's pages may do, and nothing beyond.

Streamlit sends none of this. ``deploy/nginx.conf.template`` says the same for its own answers
and adds what only it knows (TLS, how long a file may be kept); a test compares both.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

import streamlit as st

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Message, Receive, Send], Awaitable[None]]

_INDEX = Path(st.__file__).parent / "static" / "index.html"


def content_policy() -> str:
    """The content security policy.

    Streamlit's pages need inline styles, one inline script (named by its hash, from the
    installed Streamlit), and pictures and workers they make themselves.
    """
    scripts = re.findall(r"<script>(.*?)</script>", _INDEX.read_text(encoding="utf-8"), re.DOTALL)
    hashes = (hashlib.sha256(script.encode()).digest() for script in scripts)
    inline = " ".join(f"'sha256-{base64.b64encode(one).decode()}'" for one in hashes)
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' blob: {inline}".rstrip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "media-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


def headers() -> dict[str, str]:
    """Headers of every answer, by name."""
    return {
        "Content-Security-Policy": content_policy(),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    }


def with_headers(app: ASGIApp) -> ASGIApp:
    """Put the headers on every HTTP answer of an ASGI app, in place of its own of that name."""
    ours = [(name.lower().encode(), value.encode()) for name, value in headers().items()]
    names = {name for name, _ in ours}

    async def answer(scope: Message, receive: Receive, send: Send) -> None:
        async def send_more(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [pair for pair in message.get("headers", ()) if pair[0].lower() not in names]
                message = {**message, "headers": [*kept, *ours]}
            await send(message)

        await app(scope, receive, send_more if scope["type"] == "http" else send)

    return answer
