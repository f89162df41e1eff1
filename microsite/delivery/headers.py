"""The security headers of every response: page, file, redirect or error.

Source: OWASP Secure Headers; CSP Level 3; the policy is the one that htmx 4 runs under unharmed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

from microsite.web.rendering import REVALIDATED

_UNFRAMED = "frame-ancestors 'none'"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        _UNFRAMED,
        "require-trusted-types-for 'script'",
        "trusted-types default",
    )
)
_ALWAYS = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
# The address is a secret: no cache, no other site and no search engine shall come to know it.
_PRIVATE = (
    ("Cache-Control", "private, no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Robots-Tag", "noindex"),
)


def security_headers(hsts: str = "", framed_by: str = "") -> tuple[tuple[str, str], ...]:
    """The headers for a site; empty, `hsts` leaves out what would bind its host to HTTPS.

    `framed_by` lists the hosts that may frame a response, as a policy does; empty, none may.
    """
    always: tuple[tuple[str, str], ...] = _ALWAYS
    if framed_by:
        policy = POLICY.replace(_UNFRAMED, f"frame-ancestors {framed_by}")
        # X-Frame-Options cannot list hosts, and the policy says it all.
        kept = (pair for pair in _ALWAYS[1:] if pair[0] != "X-Frame-Options")
        always = (("Content-Security-Policy", policy), *kept)
    return always + ((("Strict-Transport-Security", hsts),) if hsts else ())


def secure(start_response: StartResponse, headers: tuple[tuple[str, str], ...]) -> StartResponse:
    """Wrap a WSGI start_response so that the response bears `headers` too."""

    def start(status, own, exc_info=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        return start_response(status, [*own, *headers], exc_info)

    return start


def secure_privately(
    start_response: StartResponse, headers: tuple[tuple[str, str], ...]
) -> StartResponse:
    """Wrap a WSGI start_response, like `secure`, for what only the holder of a link may see."""

    def start(status, own, exc_info=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        other = {name.lower() for name, _ in _PRIVATE}
        kept = [pair for pair in (*own, *headers) if pair[0].lower() not in other]
        return start_response(status, [*kept, *_PRIVATE], exc_info)

    return start


def share(start_response: StartResponse, seconds: int) -> StartResponse:
    """Wrap a WSGI start_response so that shared caches may keep pages for `seconds`."""

    def start(status, own, exc_info=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        shared = [
            (name, f"{value}, s-maxage={seconds}" if value == REVALIDATED else value)
            for name, value in own
        ]
        return start_response(status, shared, exc_info)

    return start
