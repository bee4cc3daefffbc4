//! An online store: each order is one message, and three queues take from it what they need.

use formwork::prelude::*;

/// `POST /orders` publishes the order on a topic without a function in between. Three queues subscribe, each with its own
/// filter and dead-letter queue, and each has its consumer. All are encrypted with a key of the store. Stock is a table
/// whose changes feed a projection.
pub fn online_store() -> Stack {
    let mut stack = Stack::new("online-store").description("Orders of an online store");
    let key = stack.add(Key::new("StoreKey").description("Encrypts the messages of the store"));

    let order_queue = inbox(stack.scope("Order"), &key);
    let stock_queue = inbox(stack.scope("Stock"), &key);
    let mail_queue = inbox(stack.scope("Mail"), &key);
    let orders_placed = stack.add(
        Topic::new("OrdersPlaced")
            .key(&key)
            .subscribe(only(&order_queue, "id", Match::exists()))
            .subscribe(only(&stock_queue, "quantity", Match::greater_than(0)))
            .subscribe(only(&mail_queue, "customer", Match::exists())),
    );
    let order = serde_json::json!({ "type": "object", "minProperties": 1 });
    let shop = stack.add(
        RestApi::new("Shop")
            .account_role()
            .default_authorization("iam")
            .execution_logs(ExecutionLogs::Error)
            .tracing()
            .model("Order", order)
            .route(
                Method::Post,
                "/orders",
                RestRoute::to(orders_placed.accept_messages()).body("Order"),
            ),
    );

    let orders = stack.add(Table::new("Orders").partition_key("id", KeyType::String));
    let stock = stack.add(
        Table::new("Stock")
            .partition_key("sku", KeyType::String)
            .time_to_live("expires")
            .stream(StreamViewType::NewImage),
    );
    let projection = stack.add(Table::new("Projection").partition_key("sku", KeyType::String));
    let access_logs = stack.add(Bucket::new("AccessLogs"));
    let outbox = stack.add(Bucket::new("Outbox").versioned().access_logs(&access_logs));

    stack.add(
        consumer("TakeOrder", "order", &order_queue)
            .environment("ORDERS", orders.name())
            .allow(orders.put_item()),
    );
    stack.add(
        consumer("TakeStock", "stock", &stock_queue)
            .environment("STOCK", stock.name())
            .allow(stock.put_item())
            .allow(stock.update_item()),
    );
    stack.add(
        consumer("SendMail", "mail", &mail_queue)
            .environment("OUTBOX", outbox.name())
            .allow(outbox.put_object().under("mail/")),
    );
    stack.add(
        function("ProjectStock", "projection")
            .environment("PROJECTION", projection.name())
            .allow(projection.put_item())
            .on(stock
                .changes()
                .batch_size(100)
                .retry_attempts(3)
                .report_failures()),
    );

    stack.output("Url", shop.url());
    stack.output("TopicArn", orders_placed.arn());
    stack.output("OrdersTable", orders.name());
    stack.output("StockTable", stock.name());
    stack.output("ProjectionTable", projection.name());
    stack.output("OutboxBucket", outbox.name());
    stack
}

/// A queue and the queue for what its consumer cannot handle, under one name.
fn inbox(mut scope: Scope<'_>, key: &Handle<Key>) -> Handle<Queue> {
    let failed = scope.add(Queue::new("Failed").retention(days(14)).key(key));
    scope.add(
        Queue::new("Queue")
            .retention(days(4))
            .visibility_timeout(minutes(3))
            .key(key)
            .dead_letter(&failed, 3),
    )
}

/// The queue gets the orders whose field matches, as they were sent.
fn only(queue: &Handle<Queue>, field: &str, matches: Match) -> Subscription {
    Subscription::queue(queue)
        .raw_message_delivery()
        .filter_policy_by_body(FilterPolicy::new().body(field, matches))
}

fn consumer(name: &str, code: &str, queue: &Handle<Queue>) -> Function {
    function(name, code).on(queue.messages().batch_size(10).report_failures())
}

fn function(name: &str, code: &str) -> Function {
    let code = Code::dir(format!("handlers/online-store/{code}"));
    Function::new(name, Runtime::Python3_13, code).timeout(seconds(30))
}
