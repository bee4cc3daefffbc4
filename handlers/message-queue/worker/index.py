"""Handles queue messages in batches; one message id is handled by one worker at a time.

The lock table holds one item per message id. Its lease expires, so a worker
that died does not block its message, and a finished message stays locked for
as long as the queue can deliver it again.
"""

import json
import os
import time

import boto3
from botocore.exceptions import ClientError

LOCKS = os.environ["LOCKS"]
RESULTS = os.environ["RESULTS"]
LEASE_SECONDS = int(os.environ["LEASE_SECONDS"])

# The longest time that SQS keeps a message, hence the latest redelivery.
DONE_SECONDS = 14 * 24 * 3600

dynamodb = boto3.client("dynamodb")
s3 = boto3.client("s3")


class Busy(Exception):
    """Another worker holds the lease: the message has to come again later."""


def handler(event, context):
    """Handles each message of the batch and reports those that failed."""
    failures = []
    for record in event["Records"]:
        message_id = record["messageId"]
        try:
            handle(message_id, record["body"], context.aws_request_id)
        except Exception as error:
            print(json.dumps({"message": message_id, "error": repr(error)}))
            failures.append({"itemIdentifier": message_id})
    return {"batchItemFailures": failures}


def handle(message_id, body, owner):
    """Does the work of one message under its lease; a finished message is a no-op."""
    if not acquire(message_id, owner):
        return
    try:
        result = work(json.loads(body))
        s3.put_object(
            Bucket=RESULTS,
            Key=f"results/{message_id}.json",
            Body=json.dumps({"id": message_id, "result": result}).encode(),
            ContentType="application/json",
        )
        finish(message_id, owner)
    except Exception:
        release(message_id, owner)
        raise


def work(order):
    """Computes the result of a message: the sum of its numbers."""
    if order.get("fail"):
        raise ValueError("the message asks to fail")
    return {"sum": sum(order.get("numbers", []))}


def acquire(message_id, owner):
    """Takes the lease; False when the message is already done, Busy when it is held."""
    now = int(time.time())
    try:
        dynamodb.put_item(
            TableName=LOCKS,
            Item={
                "id": {"S": message_id},
                "owner": {"S": owner},
                "state": {"S": "leased"},
                "expires": {"N": str(now + LEASE_SECONDS)},
            },
            ConditionExpression="attribute_not_exists(id) OR expires < :now",
            ExpressionAttributeValues={":now": {"N": str(now)}},
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    except ClientError as error:
        if not is_condition(error):
            raise
        holder = error.response.get("Item", {})
        if holder.get("state", {}).get("S") == "done":
            return False
        raise Busy(message_id) from error
    return True


def finish(message_id, owner):
    """Marks the lock as done, so that a redelivery finds nothing left to do."""
    dynamodb.update_item(
        TableName=LOCKS,
        Key={"id": {"S": message_id}},
        UpdateExpression="SET #state = :done, expires = :expires",
        ConditionExpression="#owner = :owner",
        ExpressionAttributeNames={"#state": "state", "#owner": "owner"},
        ExpressionAttributeValues={
            ":done": {"S": "done"},
            ":owner": {"S": owner},
            ":expires": {"N": str(int(time.time()) + DONE_SECONDS)},
        },
    )


def release(message_id, owner):
    """Gives the own lease back; the lease of another worker stays."""
    try:
        dynamodb.delete_item(
            TableName=LOCKS,
            Key={"id": {"S": message_id}},
            ConditionExpression="#owner = :owner",
            ExpressionAttributeNames={"#owner": "owner"},
            ExpressionAttributeValues={":owner": {"S": owner}},
        )
    except ClientError as error:
        if not is_condition(error):
            raise


def is_condition(error):
    """Whether a conditional write was refused by its condition."""
    return error.response["Error"]["Code"] == "ConditionalCheckFailedException"
