//! A web backend in which everything that happens is an event.

use formwork::prelude::*;

/// `POST /events` puts an event on a bus and answers 201, without a function in between. A rule calls a function for orders
/// that were placed, which notifies whoever subscribes to a topic; a scheduled rule reports. The bus keeps an archive, and what
/// cannot be delivered or handled waits in a queue.
pub fn event_backend() -> Stack {
    let mut stack = Stack::new("event-backend").description("A web backend driven by events");

    let bus = stack.add(EventBus::new("Events").archive(Archive::new("All").retention(days(90))));
    let lost = stack.add(Queue::new("LostEvents").retention(days(14)));
    let notifications = stack.add(Topic::new("Notifications"));

    let event_body = serde_json::json!({
        "type": "object",
        "properties": { "type": { "type": "string", "minLength": 1 } },
        "required": ["type"]
    });
    let api = stack.add(
        RestApi::new("Api")
            .account_role()
            .default_authorization("iam")
            .execution_logs(ExecutionLogs::Error)
            .tracing()
            .model("Event", event_body)
            .route(
                Method::Post,
                "/events",
                RestRoute::to(bus.accept_events("web", RequestValue::body("type")))
                    .body("Event")
                    .response(RestResponse::new(201).header("Content-Type", "application/json")),
            ),
    );

    let notify = stack.add(
        function("Notify", "handlers/event-backend/notify")
            .on_failure(&lost)
            .environment("TOPIC", notifications.arn())
            .allow(notifications.publish()),
    );
    stack.add(
        Rule::new("OrderPlaced")
            .description("Orders that were placed on the web")
            .event_bus(&bus)
            .pattern(
                EventPattern::new()
                    .source("web")
                    .detail_type(Match::prefix("order.")),
            )
            .target(&notify)
            .dead_letter(&lost),
    );

    let report = stack.add(
        function("Report", "handlers/event-backend/report")
            .on_failure(&lost)
            .environment("TOPIC", notifications.arn())
            .allow(notifications.publish()),
    );
    stack.add(
        Rule::new("EveryMorning")
            .description("Asks for the daily report")
            .cron(Cron::new().minute(0).hour(6))
            .target(&report)
            .dead_letter(&lost),
    );

    stack.output("Url", api.url());
    stack.output("BusName", bus.name());
    stack.output("TopicArn", notifications.arn());
    stack
}

fn function(name: &str, code: &str) -> Function {
    Function::new(name, Runtime::Python3_13, Code::dir(code)).timeout(seconds(30))
}
