"""The units of `work/units.rs` as a SAM template, expanded by aws-sam-translator. Arguments: how many, the file to write."""

import json
import sys

import boto3
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

POLICIES = "arn:aws:iam::aws:policy/service-role/"
MANAGED = ["AWSLambdaBasicExecutionRole", "AWSLambdaSQSQueueExecutionRole"]


def unit(number):
    redrive = {"deadLetterTargetArn": {"Fn::GetAtt": [f"Failed{number}", "Arn"]}, "maxReceiveCount": 3}
    messages = {"Queue": {"Fn::GetAtt": [f"Orders{number}", "Arn"]}, "BatchSize": 10}
    pattern = {"source": ["shop"], "detail-type": ["order.placed"]}
    table = {"Ref": f"Stock{number}"}
    worker = {
        "Runtime": "python3.13",
        "Handler": "index.handler",
        "InlineCode": "def handler(event, context): return event",
        "MemorySize": 256,
        "Timeout": 30,
        "Environment": {"Variables": {"TABLE": table}},
        "Policies": [{"DynamoDBCrudPolicy": {"TableName": table}}],
        "Events": {
            "Messages": {"Type": "SQS", "Properties": messages},
            "OnOrder": {"Type": "EventBridgeRule", "Properties": {"Pattern": pattern}},
        },
    }
    return {
        f"Failed{number}": {"Type": "AWS::SQS::Queue", "Properties": {"MessageRetentionPeriod": 1209600}},
        f"Orders{number}": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 180, "RedrivePolicy": redrive}},
        f"Stock{number}": {"Type": "AWS::Serverless::SimpleTable", "Properties": {}},
        f"Worker{number}": {"Type": "AWS::Serverless::Function", "Properties": worker},
    }


resources = {}
for number in range(int(sys.argv[1])):
    resources.update(unit(number))
source = {"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}
translator = Translator(
    {name: POLICIES + name for name in MANAGED}, Parser(), boto_session=boto3.Session(region_name="us-east-1")
)
with open(sys.argv[2], "w") as file:
    json.dump(translator.translate(source, {}), file, indent=1)
