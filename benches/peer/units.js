// The units of `work/units.rs` with aws-cdk-lib. Arguments: how many, the directory to write to.
const { App, Duration, Stack } = require('aws-cdk-lib');
const { AttributeType, BillingMode, Table } = require('aws-cdk-lib/aws-dynamodb');
const { Rule } = require('aws-cdk-lib/aws-events');
const { LambdaFunction } = require('aws-cdk-lib/aws-events-targets');
const { Code, Function: Lambda, Runtime } = require('aws-cdk-lib/aws-lambda');
const { SqsEventSource } = require('aws-cdk-lib/aws-lambda-event-sources');
const { Queue } = require('aws-cdk-lib/aws-sqs');

const [count, outdir] = process.argv.slice(2);
const app = new App({ outdir });
const stack = new Stack(app, 'units');
for (let number = 0; number < Number(count); number++) {
  const failed = new Queue(stack, `Failed${number}`, { retentionPeriod: Duration.days(14) });
  const orders = new Queue(stack, `Orders${number}`, {
    visibilityTimeout: Duration.minutes(3),
    deadLetterQueue: { queue: failed, maxReceiveCount: 3 },
  });
  const stock = new Table(stack, `Stock${number}`, {
    partitionKey: { name: 'article', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
  });
  const worker = new Lambda(stack, `Worker${number}`, {
    runtime: Runtime.PYTHON_3_13,
    handler: 'index.handler',
    code: Code.fromInline('def handler(event, context): return event'),
    memorySize: 256,
    timeout: Duration.seconds(30),
    environment: { TABLE: stock.tableName },
  });
  stock.grantReadWriteData(worker);
  worker.addEventSource(new SqsEventSource(orders, { batchSize: 10 }));
  new Rule(stack, `OnOrder${number}`, {
    eventPattern: { source: ['shop'], detailType: ['order.placed'] },
    targets: [new LambdaFunction(worker)],
  });
}
app.synth();
