//! `HttpApi`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "HttpApi",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";
const ISSUER: &str = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEfGhI";
const EXPRESS: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Quote";
const MACHINE: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Fulfilment";

fn stack() -> Stack {
    let mut stack = Stack::new("http-apis");
    let key = stack.add(Key::new("OrdersKey"));
    let orders = stack.add(Queue::new("Orders").key(&key));
    let ordered = stack.add(Queue::new("Ordered").fifo());
    let bus = stack.add(EventBus::new("Shop"));
    let log = stack.add(LogGroup::new("Requests").retention(days(90)));
    let worker = stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    let guard = stack.add(Function::new(
        "Guard",
        Runtime::Python3_13,
        Code::inline(CODE),
    ));
    let in_order = ordered
        .accept_messages()
        .message(RequestValue::body("order"))
        .message_group_id(RequestValue::path("customer"))
        .message_deduplication_id(RequestValue::header("x-request-id"));
    let events = bus
        .accept_events("shop", RequestValue::body("kind"))
        .detail(RequestValue::body("detail"));
    let cors = Cors::new(["https://shop.example.com", "https://www.example.com"])
        .allow_methods([Method::Get, Method::Post])
        .allow_headers(["content-type"])
        .expose_headers(["x-total"])
        .max_age(hours(1))
        .allow_credentials();
    let api = stack.add(
        HttpApi::new("Api")
            .api_name("shop")
            .description("what the shop can do")
            .authorizer(
                "tokens",
                JwtAuthorizer::new(ISSUER, ["web"])
                    .identity_source(RequestValue::header("X-Token")),
            )
            .authorizer(
                "guard",
                HttpFunctionAuthorizer::new(&guard)
                    .identity_source([
                        RequestValue::header("Authorization"),
                        RequestValue::query("shop"),
                    ])
                    .ttl(minutes(5)),
            )
            .default_authorization("tokens")
            .cors(cors)
            .throttle(per_second(100.0), 200)
            .access_logs(&log)
            .detailed_metrics()
            .stage_variable("color", "blue")
            .disable_execute_api_endpoint()
            .route(
                Method::Get,
                "/stock/{sku}",
                HttpRoute::to(&worker).scopes(["stock/read"]),
            )
            .route(
                Method::Put,
                "/stock/{sku}",
                HttpRoute::to(&worker).timeout(seconds(10)),
            )
            .route(
                Method::Any,
                "/live/{proxy+}",
                HttpRoute::to(worker.alias("live")).authorization("guard"),
            )
            .route(
                Method::Post,
                "/orders",
                HttpRoute::to(orders.accept_messages())
                    .authorization("iam")
                    .throttle(Throttle::new(per_second(10.0), 20)),
            )
            .route(Method::Post, "/customers/{customer}/orders", in_order)
            .route(Method::Post, "/events", events)
            .route(
                Method::Post,
                "/quotes",
                StateMachineIntegration::new(EXPRESS)
                    .input(RequestValue::body("quote"))
                    .synchronous(),
            )
            .route(
                Method::Post,
                "/fulfilments",
                StateMachineIntegration::new(MACHINE),
            )
            .route(
                Method::Get,
                "/pages/{page}",
                HttpRoute::to(
                    UrlIntegration::new("https://pages.example.com/{page}").method(Method::Get),
                )
                .authorization("none"),
            )
            .default_route(HttpRoute::to(&worker).authorization("none")),
    );
    stack.add(
        HttpApi::new("Quiet")
            .route(Method::Get, "/", &worker)
            .without_access_logs(),
    );
    stack.add(
        HttpApi::new("Plain")
            .cors(Cors::new(["*"]))
            .route(Method::Get, "/", &worker),
    );
    stack.add(
        Role::new("Clerk", Principal::service("ecs-tasks.amazonaws.com"))
            .allow(api.invoke_route(Method::Post, "/orders"))
            .allow(api.invoke_route(Method::Get, "/stock/{sku}")),
    );
    stack
        .add(Role::new("Robot", Principal::service("ecs-tasks.amazonaws.com")).allow(api.invoke()));
    stack.add(
        Alarm::new("Failing")
            .metric(api.metrics().server_errors())
            .above(5),
    );
    stack.output("Url", api.url());
    stack
}

const DEFINITION: &str = r#"
stack: http-apis
constructs:
  OrdersKey: { type: Key }
  Orders: { type: Queue, encryption: { key: OrdersKey } }
  Ordered: { type: Queue, fifo: true }
  Shop: { type: EventBus }
  Requests: { type: LogGroup, retention: 90d }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    aliases: { live: {} }
  Guard:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
  Api:
    type: HttpApi
    api_name: shop
    description: what the shop can do
    authorizers:
      tokens:
        issuer: https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEfGhI
        audience: [ web ]
        identity_source: { header: X-Token }
      guard:
        function: Guard
        identity_source: [ { header: Authorization }, { query: shop } ]
        ttl: 5m
    default_authorization: tokens
    cors:
      allow_origins: [ "https://shop.example.com", "https://www.example.com" ]
      allow_methods: [ GET, POST ]
      allow_headers: [ content-type ]
      expose_headers: [ x-total ]
      max_age: 1h
      allow_credentials: true
    throttle: { rate: 100/s, burst: 200 }
    access_logs: { log_group: Requests }
    detailed_metrics: true
    stage_variables: { color: blue }
    disable_execute_api_endpoint: true
    routes:
      GET /stock/{sku}: { function: Worker, scopes: [ stock/read ] }
      PUT /stock/{sku}: { function: Worker, timeout: 10s }
      ANY /live/{proxy+}: { function: Worker, alias: live, authorization: guard }
      POST /orders: { queue: Orders, authorization: iam, throttle: { rate: 10/s, burst: 20 } }
      POST /customers/{customer}/orders:
        queue: Ordered
        message: { body: order }
        message_group_id: { path: customer }
        message_deduplication_id: { header: x-request-id }
      POST /events:
        event_bus: Shop
        source: shop
        detail_type: { body: kind }
        detail: { body: detail }
      POST /quotes:
        state_machine: arn:aws:states:us-east-1:123456789012:stateMachine:Quote
        input: { body: quote }
        synchronous: true
      POST /fulfilments: { state_machine: "arn:aws:states:us-east-1:123456789012:stateMachine:Fulfilment" }
      GET /pages/{page}: { url: "https://pages.example.com/{page}", method: GET, authorization: none }
      $default: { function: Worker, authorization: none }
  Quiet: { type: HttpApi, routes: { GET /: { function: Worker } }, access_logs: none }
  Plain: { type: HttpApi, cors: { allow_origins: [ "*" ] }, routes: { GET /: { function: Worker } } }
  Clerk:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow:
      - { http_api: Api, access: invoke, path: POST /orders }
      - { http_api: Api, access: invoke, path: "GET /stock/{sku}" }
  Robot:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow: [ { http_api: Api, access: invoke } ]
  Failing:
    type: Alarm
    metric: { of: { http_api: Api }, metric: server_errors }
    threshold: { above: 5 }
outputs:
  Url: !Sub "https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}"
"#;
