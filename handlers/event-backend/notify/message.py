"""Turns an event into the words of its notification."""

import json

# SNS allows at most 100 characters.
SUBJECT_LENGTH = 100


def render(event):
    """The subject and the text for an event."""
    subject = f"{event['detail-type']} from {event['source']}"
    text = json.dumps(
        {"id": event["id"], "type": event["detail-type"], "detail": event["detail"]},
        sort_keys=True,
    )
    return subject[:SUBJECT_LENGTH], text
