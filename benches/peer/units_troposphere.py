"""The units of `work/units.rs` with troposphere, which leaves roles and permissions to its user.

Arguments: how many, the file to write.
"""

import sys

from troposphere import GetAtt, Ref, Sub, Template, awslambda, dynamodb, events, iam, sqs

BASIC = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"


def policy(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def role(name, table, queue):
    table_actions = ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan"]
    queue_actions = ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"]
    return iam.Role(
        name,
        AssumeRolePolicyDocument=policy(
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
        ),
        ManagedPolicyArns=[Sub(BASIC)],
        Policies=[
            iam.Policy(
                PolicyName="Worker",
                PolicyDocument=policy(
                    {"Effect": "Allow", "Action": [f"dynamodb:{a}" for a in table_actions], "Resource": GetAtt(table, "Arn")},
                    {"Effect": "Allow", "Action": [f"sqs:{a}" for a in queue_actions], "Resource": GetAtt(queue, "Arn")},
                ),
            )
        ],
    )


def unit(add, number):
    failed = add(sqs.Queue(f"Failed{number}", MessageRetentionPeriod=1209600))
    redrive = sqs.RedrivePolicy(deadLetterTargetArn=GetAtt(failed, "Arn"), maxReceiveCount=3)
    orders = add(sqs.Queue(f"Orders{number}", VisibilityTimeout=180, RedrivePolicy=redrive))
    stock = add(
        dynamodb.Table(
            f"Stock{number}",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[dynamodb.AttributeDefinition(AttributeName="article", AttributeType="S")],
            KeySchema=[dynamodb.KeySchema(AttributeName="article", KeyType="HASH")],
        )
    )
    worker = add(
        awslambda.Function(
            f"Worker{number}",
            Runtime="python3.13",
            Handler="index.handler",
            Code=awslambda.Code(ZipFile="def handler(event, context): return event"),
            MemorySize=256,
            Timeout=30,
            Role=GetAtt(add(role(f"WorkerRole{number}", stock, orders)), "Arn"),
            Environment=awslambda.Environment(Variables={"TABLE": Ref(stock)}),
        )
    )
    add(
        awslambda.EventSourceMapping(
            f"Messages{number}", EventSourceArn=GetAtt(orders, "Arn"), FunctionName=Ref(worker), BatchSize=10
        )
    )
    rule = add(
        events.Rule(
            f"OnOrder{number}",
            EventPattern={"source": ["shop"], "detail-type": ["order.placed"]},
            Targets=[events.Target(Id="Worker", Arn=GetAtt(worker, "Arn"))],
        )
    )
    add(
        awslambda.Permission(
            f"OnOrderMayInvoke{number}",
            Action="lambda:InvokeFunction",
            FunctionName=Ref(worker),
            Principal="events.amazonaws.com",
            SourceArn=GetAtt(rule, "Arn"),
        )
    )


template = Template()
for number in range(int(sys.argv[1])):
    unit(template.add_resource, number)
with open(sys.argv[2], "w") as file:
    file.write(template.to_json())
