//! `RestApi`

use formwork::prelude::*;
use serde_json::json;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "RestApi",
    stack,
    definition: include_str!("rest_api.yaml"),
};

const CODE: &str = "def handler(event, context): pass";
const POOL: &str = "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_AbCdEfGhI";
const EXPRESS: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Quote";
const MACHINE: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Fulfilment";

fn stack() -> Stack {
    let mut stack = Stack::new("rest-apis");
    let api = shop(&mut stack);
    let tasks = || Principal::service("ecs-tasks.amazonaws.com");
    stack.add(Role::new("Clerk", tasks()).allow(api.invoke_route(Method::Put, "/stock/{sku}")));
    stack.add(Role::new("Robot", tasks()).allow(api.invoke()));
    stack.add(
        Alarm::new("Failing")
            .metric(api.metrics().server_errors())
            .above(5),
    );
    stack.output("Url", api.url());
    let private = RestEndpoint::Private(vec!["vpce-0123456789abcdef0".into()]);
    stack.add(
        RestApi::new("Inner")
            .endpoint(private)
            .route(Method::Get, "/health", MockIntegration::status(204))
            .without_access_logs(),
    );
    stack.add(
        RestApi::new("World")
            .endpoint(RestEndpoint::Edge)
            .cors(Cors::new(["https://shop.example.com"]).max_age(hours(1)))
            .route(
                Method::Get,
                "/pages/{page}",
                UrlIntegration::new("https://pages.example.com/{page}").method(Method::Get),
            ),
    );
    stack
}

fn shop(stack: &mut Stack) -> Handle<RestApi> {
    let key = stack.add(Key::new("OrdersKey"));
    let orders = stack.add(Queue::new("Orders").key(&key));
    let ordered = stack.add(Queue::new("Ordered").fifo());
    let news = stack.add(Topic::new("News"));
    let bus = stack.add(EventBus::new("Shop"));
    let log = stack.add(LogGroup::new("Requests").retention(days(90)));
    let stock = stack.add(Table::new("Stock").partition_key("sku", KeyType::String));
    let worker = stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    let guard = stack.add(Function::new(
        "Guard",
        Runtime::Python3_13,
        Code::inline(CODE),
    ));
    let api = RestApi::new("Api")
        .api_name("shop")
        .description("what the shop can do")
        .policy_statement(Statement::allow(["execute-api:Invoke"]).to(Principal::Any))
        .model("Order", json!({ "type": "object", "required": ["sku"], "properties": { "sku": { "type": "string" } } }))
        .authorizer("token", TokenAuthorizer::new(&guard).header("X-Token").identity_validation_expression("^Bearer .+$").ttl(minutes(5)))
        .authorizer(
            "request",
            RequestAuthorizer::new(&guard, [RequestValue::header("X-Shop"), RequestValue::query("user")]).ttl(seconds(0)),
        )
        .authorizer("pool", UserPoolAuthorizer::new([POOL]).header("X-User").ttl(minutes(1)))
        .default_authorization("token")
        .cors(Cors::new(["https://shop.example.com", "https://www.example.com"]).allow_credentials().expose_headers(["x-total"]))
        .throttle(per_second(100.0), 200)
        .access_logs(&log)
        .execution_logs(ExecutionLogs::Error)
        .account_role()
        .detailed_metrics()
        .tracing()
        .cache(StageCache::new("0.5").ttl(minutes(1)))
        .stage_variable("color", "blue")
        .usage_plan(
            "partners",
            UsagePlan::new()
                .description("for partners")
                .throttle(per_second(10.0), 20)
                .quota(1000, QuotaPeriod::Day)
                .key("first")
                .key("second"),
        )
        .gateway_response(
            "THROTTLED",
            GatewayResponse::new().status(429).header("Retry-After", "1").template("{\"message\":\"too fast\"}"),
        )
        .minimum_compression_size(kibibytes(1))
        .binary_media_types(["image/png"])
        .disable_execute_api_endpoint();
    let api = functions(api, &worker);
    let api = messages(api, (&orders, &ordered), &news, &bus);
    stack.add(services(api, &stock))
}

fn functions(api: RestApi, worker: &Handle<Function>) -> RestApi {
    let live = RestRoute::to(worker.alias("live")).authorization("request");
    api.route(
        Method::Get,
        "/",
        RestRoute::to(worker).authorization("none"),
    )
    .route(
        Method::Get,
        "/orders",
        RestRoute::to(worker)
            .authorization("pool")
            .scopes(["orders/read"])
            .require_query("page")
            .require_header("X-Shop")
            .throttle(Throttle::new(per_second(5.0), 10))
            .timeout(seconds(10))
            .operation_name("ListOrders"),
    )
    .route(
        Method::Patch,
        "/orders",
        RestRoute::to(worker).api_key_required().body("Order"),
    )
    .route(Method::Any, "/live/{proxy+}", live)
}

fn messages(
    api: RestApi,
    (orders, ordered): (&Handle<Queue>, &Handle<Queue>),
    news: &Handle<Topic>,
    bus: &Handle<EventBus>,
) -> RestApi {
    let sized = json!({ "type": "object", "properties": { "size": { "type": "integer" } } });
    let in_order = ordered
        .accept_messages()
        .message(RequestValue::body("order"))
        .message_group_id(RequestValue::path("customer"))
        .message_deduplication_id(RequestValue::header("X-Request"));
    let announce = news
        .accept_messages()
        .message(RequestValue::body("text"))
        .subject("news of the shop")
        .message_attribute("kind", RequestValue::query("kind"));
    let events = bus
        .accept_events("shop", RequestValue::body("kind"))
        .detail(RequestValue::body("detail"));
    api.route(
        Method::Post,
        "/orders",
        RestRoute::to(orders.accept_messages().message_attribute("source", "web"))
            .body("Order")
            .require_header("X-Shop")
            .response(RestResponse::new(201).header("Location", "/orders")),
    )
    .route(Method::Post, "/customers/{customer}/orders", in_order)
    .route(
        Method::Post,
        "/news",
        RestRoute::to(announce).body(BodyModel::Schema(sized.into())),
    )
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
}

fn services(api: RestApi, stock: &Handle<Table>) -> RestApi {
    let item = r#"{{"TableName":"{}","Key":{{"sku":{{"S":"$util.escapeJavaScript($input.params('sku'))"}}}}}}"#;
    let template = format(item, [stock.name()]);
    let read = AwsIntegration::action("dynamodb", "GetItem")
        .template(template)
        .allow(Statement::allow(["dynamodb:GetItem"]).on(stock.arn()));
    let file = AwsIntegration::path("s3", "shop-files-7781/{name}")
        .method(Method::Get)
        .request_parameter("integration.request.path.name", "method.request.path.name")
        .allow(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::shop-files-7781/*"));
    api.route(
        Method::Put,
        "/stock/{sku}",
        RestRoute::to(MockIntegration::status(202).template("{}")).authorization("iam"),
    )
    .route(
        Method::Get,
        "/stock/{sku}",
        RestRoute::to(read)
            .require_query("unit")
            .response(
                RestResponse::new(200)
                    .model("Empty")
                    .template("$input.json('$.Item')"),
            )
            .response(
                RestResponse::new(404)
                    .pattern("4\\d{2}")
                    .template("{\"message\":\"not here\"}"),
            ),
    )
    .route(Method::Get, "/files/{name}", file)
}
