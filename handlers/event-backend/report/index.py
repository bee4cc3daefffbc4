"""Publishes the regular report when the scheduled rule fires."""

import json
import os

import boto3

TOPIC = os.environ["TOPIC"]

sns = boto3.client("sns")


def handler(event, context):
    """Publishes one summary and returns its message id."""
    summary = {"report": "event-backend", "time": event["time"], "rules": event["resources"]}
    published = sns.publish(
        TopicArn=TOPIC,
        Subject="Report of the event backend",
        Message=json.dumps(summary, sort_keys=True),
    )
    return {"messageId": published["MessageId"]}
