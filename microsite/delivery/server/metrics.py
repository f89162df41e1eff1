"""What Prometheus is told: requests by kind and status, and how the site stands.

Kinds are words of our own and paths are never told, so that no visitor can make up a new series.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from microsite.delivery.publisher import Publisher
from microsite.delivery.server.exchange import Exchange

_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


class Metrics:
    """Counts what it is told of, and asks the publisher for the rest when it is read itself.

    `waiting` gives the number of pictures that wait for an encoder.
    """

    def __init__(self, publisher: Publisher, waiting: Callable[[], int]) -> None:
        # One of our own: nothing of the process is told that is not meant to be.
        self.registry = CollectorRegistry()
        requests = Counter(
            "microsite_requests",
            "Requests by what they asked for and how they were answered.",
            ("kind", "status"),
            registry=self.registry,
        )
        seconds = Histogram(
            "microsite_request_seconds",
            "Seconds until a response began.",
            ("kind",),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._hits = Counter(
            "microsite_store_hits",
            "Requests whose answer lay ready in the store of pages.",
            registry=self.registry,
        )
        # Both are bounded by our own words; the library would lock for every look-up.
        self._requests = lru_cache(maxsize=None)(requests.labels)
        self._seconds = lru_cache(maxsize=None)(seconds.labels)
        self.registry.register(_State(publisher, waiting))
        ProcessCollector(registry=self.registry)

    def count(self, exchange: Exchange) -> None:
        """Count a request."""
        self._requests(exchange.kind, exchange.status).inc()
        self._seconds(exchange.kind).observe(exchange.seconds)
        if exchange.is_stored:
            self._hits.inc()

    def listen(self, host: str, port: int) -> int:
        """Answer at /metrics from a thread of its own, and return the port: 0 takes a free one.

        Raises:
            OSError: the address is taken or not ours.
        """
        server, _thread = start_http_server(port, host, self.registry)
        return server.server_port


class _State(Collector):
    """The figures that are looked up when somebody asks."""

    def __init__(self, publisher: Publisher, waiting: Callable[[], int]) -> None:
        self._publisher = publisher
        self._waiting = waiting

    def collect(self) -> Iterator[Metric]:
        site, edition = self._publisher, self._publisher.edition
        reloads = CounterMetricFamily(
            "microsite_reloads", "Changes that went on air, or failed to.", labels=("outcome",)
        )
        reloads.add_metric(["done"], site.reloads)
        reloads.add_metric(["failed"], site.failed_reloads)
        yield reloads
        films = GaugeMetricFamily(
            "microsite_films", "Films on air and refused, each language counted.", labels=("state",)
        )
        films.add_metric(["on_air"], len(edition.films))
        films.add_metric(["refused"], site.refused)
        yield films
        for name, told, value in (
            ("store_bytes", "Bytes of rendered pages in memory.", edition.pages.size),
            ("store_pages", "Rendered pages in memory.", len(edition.pages)),
            ("encoder_queue", "Pictures that wait for an encoder.", self._waiting()),
            (
                "last_good_timestamp_seconds",
                "When the films were last read and none was refused; 0 if never.",
                site.last_good,
            ),
        ):
            yield GaugeMetricFamily(f"microsite_{name}", told, value)
