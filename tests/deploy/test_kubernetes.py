"""The manifests hold what the program needs of Kubernetes, and what Kubernetes must not give it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from microsite.delivery.settings import documented
from microsite.web.addresses.address import LIVE
from tests.deploy.tiers import DEPLOY

MANIFESTS = {
    each["kind"]: each
    for each in yaml.safe_load_all((DEPLOY / "kubernetes/microsite.yaml").read_text())
}
POD: dict[str, Any] = MANIFESTS["Deployment"]["spec"]["template"]["spec"]
[SITE] = POD["containers"]


def test_no_service_writes_variables_that_look_like_settings() -> None:
    assert POD["enableServiceLinks"] is False
    settings = {name for name, _default, _help in documented()}
    assert {each["name"] for each in SITE["env"]} <= settings


@pytest.mark.parametrize(
    ("probe", "path"),
    [("startupProbe", "/healthz"), ("livenessProbe", "/healthz"), ("readinessProbe", "/readyz")],
)
def test_a_probe_asks_where_the_program_answers(probe: str, path: str) -> None:
    asked = SITE[probe]["httpGet"]
    assert asked == {"path": path, "port": "http"}
    assert path in {address.path for address in LIVE}


def test_the_site_is_confined() -> None:
    assert POD["securityContext"]["runAsNonRoot"] is True
    assert POD["automountServiceAccountToken"] is False
    assert SITE["securityContext"] == {
        "readOnlyRootFilesystem": True,
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"]},
    }


def test_the_films_are_mounted_with_the_link_inside() -> None:
    [mount] = [each for each in SITE["volumeMounts"] if each["name"] == "films"]
    assert mount == {"name": "films", "mountPath": "/srv/films", "readOnly": True}
    assert "subPath" not in mount
    [volume] = [each for each in POD["volumes"] if each["name"] == "films"]
    claimed = volume["persistentVolumeClaim"]["claimName"]
    assert claimed == MANIFESTS["PersistentVolumeClaim"]["metadata"]["name"]


def test_names_and_ports_fit_together() -> None:
    labels = MANIFESTS["Deployment"]["spec"]["template"]["metadata"]["labels"]
    assert MANIFESTS["Service"]["spec"]["selector"] == labels
    assert MANIFESTS["Deployment"]["spec"]["selector"]["matchLabels"] == labels
    [port] = MANIFESTS["Service"]["spec"]["ports"]
    assert port["targetPort"] == SITE["ports"][0]["name"]


def test_what_is_under_way_may_end() -> None:
    pause = int(SITE["lifecycle"]["preStop"]["exec"]["command"][1])
    # microsite serve ends what is under way within 20 seconds.
    assert POD["terminationGracePeriodSeconds"] > pause + 20
