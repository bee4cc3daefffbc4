"""Publishes a notification for each event of the bus that the rule lets through."""

import os

import boto3

from message import render

TOPIC = os.environ["TOPIC"]

sns = boto3.client("sns")


def handler(event, context):
    """Publishes one notification and returns its message id."""
    subject, text = render(event)
    published = sns.publish(TopicArn=TOPIC, Subject=subject, Message=text)
    return {"messageId": published["MessageId"]}
