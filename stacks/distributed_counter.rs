//! Counters for callers with permission.

use formwork::prelude::*;

/// `POST /counters/{id}` adds to a counter in one atomic update, `GET /counters/{id}` reads it; both for callers that IAM
/// lets in. The table is encrypted with a key of its own.
pub fn distributed_counter() -> Stack {
    let mut stack = Stack::new("distributed-counter").description("Counters behind a REST API");

    let key = stack.add(Key::new("CountersKey").description("Encrypts the counters"));
    let counters = stack.add(
        Table::new("Counters")
            .partition_key("id", KeyType::String)
            .key(&key),
    );
    let function = |name: &str, code: &str| {
        Function::new(name, Runtime::Python3_13, Code::dir(code))
            .timeout(seconds(10))
            .environment("COUNTERS", counters.name())
    };
    let increment = stack.add(
        function("Increment", "handlers/distributed-counter/increment")
            .allow(counters.update_item()),
    );
    let read =
        stack.add(function("Read", "handlers/distributed-counter/read").allow(counters.get_item()));

    let increment_body = serde_json::json!({
        "type": "object",
        "properties": { "by": { "type": "integer" } },
        "additionalProperties": false
    });
    let api = stack.add(
        RestApi::new("Api")
            .account_role()
            .default_authorization("iam")
            .execution_logs(ExecutionLogs::Error)
            .tracing()
            .model("Increment", increment_body)
            .route(
                Method::Post,
                "/counters/{id}",
                RestRoute::to(&increment).body("Increment"),
            )
            .route(Method::Get, "/counters/{id}", &read),
    );

    stack.add(
        Dashboard::new("Overview")
            .widget(
                GraphWidget::new("Requests")
                    .left(api.metrics().count())
                    .left(api.metrics().client_errors())
                    .left(api.metrics().server_errors()),
            )
            .widget(GraphWidget::new("Latency").left(api.metrics().latency()))
            .row()
            .widget(GraphWidget::new("Increments").left(increment.metrics().invocations()))
            .widget(GraphWidget::new("Writes").left(counters.metrics().consumed_write_capacity())),
    );

    stack.output("Url", api.url());
    stack.output("CountersTable", counters.name());
    stack
}
