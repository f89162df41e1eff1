"""What services know of the pinned packages is told, and what they do not answer is no fault."""

from __future__ import annotations

from tools.audit import of_browser, of_python


def test_a_fault_is_told_with_the_version_that_mends_it() -> None:
    fault = {"id": "PYSEC-1", "fix_versions": ["2.1", "3.0"]}
    report = {"dependencies": [{"name": "moon", "version": "2.0", "vulns": [fault]}]}
    assert of_python(report) == (["moon 2.0: PYSEC-1, mended in 2.1, 3.0"], [])


def test_a_package_in_order_is_not_told_of() -> None:
    report = {"dependencies": [{"name": "moon", "version": "2.0", "vulns": []}]}
    assert of_python(report) == ([], [])


def test_a_package_without_an_answer_is_named_and_no_fault() -> None:
    report = {"dependencies": [{"name": "moon", "skip_reason": "not to be reached"}]}
    assert of_python(report) == ([], ["moon"])


def test_faults_of_browser_packages_are_told() -> None:
    assert of_browser({"vulnerabilities": {"tide": {"severity": "high"}}}) == (["tide: high"], [])


def test_a_registry_that_does_not_answer_is_no_fault() -> None:
    assert of_browser({"message": "405 Method Not Allowed"}) == ([], ["npm"])
