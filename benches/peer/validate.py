"""Validates a template with cloudformation-validate. Arguments: the template."""

import sys

from cloudformation_validate import CompositeEngine

report = CompositeEngine().validate_template(sys.argv[1])
print(len(report.diagnostics))
