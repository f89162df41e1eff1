"""One line for every request, in the Common Log Format or as JSON."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from functools import lru_cache
from time import gmtime, strftime

from microsite.delivery.server.exchange import Exchange, Observer

_log = logging.getLogger("microsite.access")
_HEALTH = ("/healthz", "/readyz")


def log_common(exchange: Exchange) -> None:
    """Log a line as Apache and nginx do, with milliseconds and the request's id after it."""
    when = _written(int(exchange.time))
    asked = f"{exchange.method} {exchange.path} {exchange.protocol}"
    done = f"{exchange.status} {exchange.size} {exchange.seconds * 1000:.1f}"
    _log.info(f'{exchange.client} - - [{when}] "{asked}" {done} {exchange.request_id}')


@lru_cache(maxsize=4)
def _written(seconds: int) -> str:
    return strftime("%d/%b/%Y:%H:%M:%S +0000", gmtime(seconds))


def log_json(exchange: Exchange) -> None:
    """Log the same as an object on a line of its own; its time is in UTC (RFC 3339)."""
    line = {
        "time": datetime.fromtimestamp(exchange.time, UTC).isoformat(timespec="milliseconds"),
        "client": exchange.client,
        "method": exchange.method,
        "path": exchange.path,
        "protocol": exchange.protocol,
        "status": int(exchange.status),
        "bytes": int(exchange.size) if exchange.size.isdecimal() else None,
        "milliseconds": round(exchange.seconds * 1000, 1),
        "request": exchange.request_id,
        "kind": exchange.kind,
    }
    _log.info(json.dumps(line))


def access_log(form: str) -> tuple[Observer, ...]:
    """Return what logs requests in a form: "common", "json", or "no" for nothing.

    Whoever asks every few seconds whether all is well is logged only if it is not.
    """
    forms: dict[str, Observer] = {"common": log_common, "json": log_json}
    if form not in forms:
        return ()

    def log(exchange: Exchange) -> None:
        asks_for_health = exchange.method == "OPTIONS" or exchange.path.endswith(_HEALTH)
        if not (asks_for_health and exchange.status == "200"):
            forms[form](exchange)

    return (log,)
