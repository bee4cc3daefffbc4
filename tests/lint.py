"""Prints what AWS's own engine (cloudformation-validate) finds wrong in templates: one line for each error."""

import sys

from cloudformation_validate import CompositeEngine

engine = CompositeEngine()
for file in sys.argv[1:]:
    for found in engine.validate_template(file).diagnostics:
        if found.severity.name in ("ERROR", "FATAL"):
            print(f"{file}: {found.rule_id}: {found.message}")
