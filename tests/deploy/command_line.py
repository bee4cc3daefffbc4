"""Runs commands of the AWS command line, one for each line of standard input: the arguments as JSON.

Starting the command line takes longer than nearly everything that it does, so
it is started once. Answers each command by a line: its status, its output and
its messages, as JSON.
"""

import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver

driver = create_clidriver()


def run(arguments):
    """Runs one command."""
    output, messages = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(messages):
        try:
            status = driver.main(arguments)
        except SystemExit as end:
            status = end.code
    texts = []
    for stream in (output, messages):
        stream.flush()
        texts.append(stream.buffer.getvalue().decode("utf-8", "replace"))
    return [status or 0, *texts]


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
