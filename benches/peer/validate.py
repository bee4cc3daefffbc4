"""Validates templates with cloudformation-validate, one after the other in one process. Arguments: the templates."""

import sys

from cloudformation_validate import CompositeEngine

engine = CompositeEngine()
print(sum(len(engine.validate_template(file).diagnostics) for file in sys.argv[1:]))
