//! A function that takes many requests at a time, with executions kept ready.

use formwork::prelude::*;

/// An HTTP API with throttling calls the live alias of a function whose concurrency is reserved. Executions are kept ready,
/// as many as the load needs. The function writes to a table and keeps its state in a bucket; a schedule calls it too, and
/// asynchronous calls that fail are put into a queue.
pub fn high_concurrency() -> Stack {
    let mut stack = Stack::new("high-concurrency").description("A function under high load");

    let failures = stack.add(Queue::new("Failures").retention(days(14)));
    let items = stack.add(Table::new("Items").partition_key("id", KeyType::String));
    let access_logs = stack.add(Bucket::new("AccessLogs"));
    let state = stack.add(Bucket::new("State").versioned().access_logs(&access_logs));
    let writer = stack.add(
        Function::new(
            "Writer",
            Runtime::Python3_13,
            Code::dir("handlers/high-concurrency/writer"),
        )
        .timeout(seconds(10))
        .memory(mebibytes(512))
        .reserved_concurrency(100)
        .environment("TABLE", items.name())
        .environment("STATE", state.name())
        .allow(items.put_item())
        .allow(state.put_object().under("state/"))
        .alias("live", Alias::new().provisioned_scaling(5, 50, 70))
        .on_failure(&failures)
        .retry_attempts(1),
    );

    let api = stack.add(
        HttpApi::new("Api")
            .default_authorization("iam")
            .throttle(per_second(500.0), 1000)
            .route(Method::Post, "/items", writer.alias("live")),
    );
    stack.add(
        Schedule::new("Heartbeat")
            .rate(minutes(1))
            .target(writer.alias("live"))
            .input(serde_json::json!({ "source": "schedule" })),
    );

    stack.output("Url", api.url());
    stack.output("ItemsTable", items.name());
    stack.output("StateBucket", state.name());
    stack.output("FailuresUrl", failures.url());
    stack
}
