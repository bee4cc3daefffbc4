//! `Function`

use formwork::prelude::*;
use serde_json::json;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Function",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";

fn stack() -> Stack {
    let mut stack = Stack::new("functions");
    let orders = stack.add(Queue::new("Orders").visibility_timeout(minutes(5)));
    let failures = stack.add(Queue::new("Failures"));
    let stock = stack.add(
        Table::new("Stock")
            .partition_key("sku", KeyType::String)
            .stream(StreamViewType::NewImage),
    );
    let news = stack.add(Topic::new("News"));
    let uploads = stack.add(Bucket::new("Uploads"));
    let bus = stack.add(EventBus::new("Bus"));
    let key = stack.add(Key::new("WorkerKey"));
    let api = stack.add(HttpApi::new("Api"));
    let stage = pseudo::stack_name();
    stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .handler("index.handler")
            .description("Does everything at once")
            .environment("TABLE", stock.name())
            .environment("STAGE", stage)
            .environment_key(&key)
            .memory(mebibytes(512))
            .ephemeral_storage(gibibytes(1))
            .timeout(minutes(1))
            .architecture(Architecture::Arm64)
            .reserved_concurrency(50)
            .layer("arn:aws:lambda:us-east-1:123456789012:layer:tools:3")
            .dead_letter(&failures)
            .on_failure(&failures)
            .on_success(&bus)
            .retry_attempts(1)
            .max_event_age(hours(1))
            .tracing()
            .log_level(LogLevel::Debug)
            .log_retention(days(30))
            .allow(stock.read_write())
            .policy_statement(
                Statement::allow(["ses:SendEmail"])
                    .on("arn:aws:ses:us-east-1:123456789012:identity/example.com"),
            )
            .on(orders
                .messages()
                .batch_size(100)
                .batching_window(seconds(5))
                .max_concurrency(10)
                .report_failures()
                .filter(json!({ "body": { "kind": ["order"] } })))
            .on(stock
                .changes()
                .starting_position(StartingPosition::Latest)
                .batch_size(50)
                .bisect_on_error()
                .retry_attempts(3)
                .max_record_age(hours(1))
                .parallelization_factor(2)
                .report_failures()
                .on_failure(&failures))
            .on(news.messages())
            .on(uploads.objects_created().prefix("in/").suffix(".csv"))
            .on(ScheduleExpression::rate(minutes(5)))
            .on(bus.events(EventPattern::new().source("shop")))
            .on(api.requests("GET /work"))
            .alias(
                "live",
                Alias::new()
                    .description("What callers use")
                    .provisioned_scaling(2, 20, 70),
            )
            .alias("next", Alias::new().weight("1", 0.1))
            .retain_versions()
            .url(
                FunctionUrl::new()
                    .public()
                    .response_streaming()
                    .cors(FunctionUrlCors {
                        allow_origins: vec!["https://example.com".into()],
                        max_age: Some(hours(1).into()),
                        ..FunctionUrlCors::default()
                    }),
            ),
    );
    stack.add(
        Function::new(
            "Plain",
            "python3.12".into(),
            Code::object("artifacts", "plain.zip"),
        )
        .log_format(LogFormat::Text),
    );
    let role = stack.add(Role::new(
        "HelperRole",
        Principal::service("lambda.amazonaws.com"),
    ));
    let sweep = ScheduleSource {
        schedule: ScheduleExpression::rate(hours(1)),
        input: json!({ "task": "sweep" }).into(),
    };
    stack.add(
        Function::new(
            "Helper",
            Runtime::NodeJs22,
            Code::inline("exports.handler = async () => {}"),
        )
        .function_name("helper")
        .role(&role)
        .on(news
            .messages()
            .filter_policy(json!({ "kind": ["order"] }))
            .dead_letter(&failures))
        .on(stock
            .changes()
            .batching_window(seconds(5))
            .filter(json!({ "eventName": ["INSERT"] })))
        .on(uploads.objects_removed())
        .on(sweep)
        .publish()
        .alias("steady", Alias::new().provisioned(1))
        .url(FunctionUrl::new()),
    );
    stack
}

const DEFINITION: &str = r#"
stack: functions
constructs:
  Orders: { type: Queue, visibility_timeout: 5m }
  Failures: { type: Queue }
  Stock: { type: Table, partition_key: { name: sku, type: string }, stream: new_image }
  News: { type: Topic }
  Uploads: { type: Bucket }
  Bus: { type: EventBus }
  WorkerKey: { type: Key }
  Api: { type: HttpApi }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    handler: index.handler
    description: Does everything at once
    environment: { TABLE: !Ref Stock, STAGE: !Ref "AWS::StackName" }
    environment_key: WorkerKey
    memory: 512MiB
    ephemeral_storage: 1GiB
    timeout: 1m
    architecture: arm64
    reserved_concurrency: 50
    layers: [ "arn:aws:lambda:us-east-1:123456789012:layer:tools:3" ]
    dead_letter: { queue: Failures }
    async_invoke:
      on_failure: { queue: Failures }
      on_success: { event_bus: Bus }
      retry_attempts: 1
      max_event_age: 1h
    tracing: true
    log_level: debug
    log_retention: 30d
    allow: [ { table: Stock, access: read-write } ]
    policy:
      - { actions: [ "ses:SendEmail" ], resources: "arn:aws:ses:us-east-1:123456789012:identity/example.com" }
    on:
      - queue: Orders
        batch_size: 100
        batching_window: 5s
        max_concurrency: 10
        report_failures: true
        filters: [ { body: { kind: [ order ] } } ]
      - table: Stock
        starting_position: latest
        batch_size: 50
        bisect_on_error: true
        retry_attempts: 3
        max_record_age: 1h
        parallelization_factor: 2
        report_failures: true
        on_failure: { queue: Failures }
      - { topic: News }
      - { bucket: Uploads, events: [ "s3:ObjectCreated:*" ], prefix: in/, suffix: .csv }
      - { schedule: rate(5 minutes) }
      - { pattern: { source: [ shop ] }, event_bus: Bus }
      - { http_api: Api, route: GET /work }
    aliases:
      live:
        description: What callers use
        provisioned_concurrency: { min: 2, max: 20, target_utilization: 70 }
      next: { weights: { "1": 0.1 } }
    retain_versions: true
    url:
      public: true
      response_streaming: true
      cors: { allow_origins: [ "https://example.com" ], max_age: 1h }
  Plain:
    type: Function
    runtime: python3.12
    code: { object: { bucket: artifacts, key: plain.zip } }
    log_format: text
  HelperRole: { type: Role, assumed_by: [ { service: lambda.amazonaws.com } ] }
  Helper:
    type: Function
    function_name: helper
    runtime: nodejs22.x
    code: { inline: "exports.handler = async () => {}" }
    role: HelperRole
    on:
      - { topic: News, filter_policy: { kind: [ order ] }, dead_letter: Failures }
      - { table: Stock, batching_window: 5s, filters: [ { eventName: [ INSERT ] } ] }
      - { bucket: Uploads, events: [ "s3:ObjectRemoved:*" ] }
      - { schedule: rate(1 hour), input: { task: sweep } }
    publish: true
    aliases: { steady: { provisioned_concurrency: { min: 1 } } }
    url: {}
"#;
