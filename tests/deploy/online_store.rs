//! One order is one message on a topic, and three consumers each do what is theirs.

use std::io::Write;
use std::process::Stdio;

use formwork::prelude::*;
use serde_json::{Value as Json, json};

use crate::system::{Change, System, edit, reference};
use crate::tool::endpoint::rest_path;

#[test]
fn an_order_is_taken_out_of_stock_and_confirmed_by_those_whose_filter_it_passes() {
    let mut stack = reference("online-store");
    let mut system = System::deploy(&stack, &[]);
    assert_messaging(&system);
    assert_storage(&system);
    assert_consumers(&system);
    assert_api(&system);
    sell(&system);

    edit(&mut stack, "MailQueue", |queue: Queue| {
        queue.visibility_timeout(minutes(4))
    });
    edit(&mut stack, "SendMail", |mail: Function| {
        mail.memory(mebibytes(192))
    });
    assert_eq!(system.update(&stack), Change::default());
    assert_eq!(
        system.queue(system.physical("MailQueue"))["VisibilityTimeout"],
        "240"
    );
    assert_eq!(system.function("SendMail")["MemorySize"], 192);

    system.delete();
    assert_eq!(system.items(system.physical("Orders")).len(), 2);
    let mail = system.object(system.physical("Outbox"), "mail/o1.txt");
    assert!(mail.as_str().unwrap().contains("Your order o1"), "{mail}");
    let gone = system.refusal(
        "sns get-topic-attributes --topic-arn",
        &[system.physical("OrdersPlaced")],
    );
    assert!(gone.contains("NotFound"), "{gone}");
}

fn assert_messaging(system: &System) {
    // The endpoint does not keep the key of the topic, only those of the queues.
    let topic = system.physical("OrdersPlaced");
    let key = system.physical("StoreKey");
    let subscriptions = system.aws(
        "sns list-subscriptions-by-topic --query Subscriptions --topic-arn",
        &[topic],
    );
    let subscriptions = subscriptions.as_array().unwrap();
    assert_eq!(subscriptions.len(), 3);
    let filters = [
        ("Order", json!({ "id": [{ "exists": true }] })),
        ("Stock", json!({ "quantity": [{ "numeric": [">", 0] }] })),
        ("Mail", json!({ "customer": [{ "exists": true }] })),
    ];
    for (name, filter) in filters {
        let queue = system.queue(system.physical(&format!("{name}Queue")));
        assert_eq!(queue["VisibilityTimeout"], "180");
        assert!(queue["KmsMasterKeyId"].as_str().unwrap().ends_with(key));
        let redrive = queue["RedrivePolicy"].as_str().unwrap();
        let failed = system
            .physical(&format!("{name}Failed"))
            .rsplit('/')
            .next()
            .unwrap();
        assert!(redrive.contains(failed), "{redrive}");

        let arn = system.physical(&format!("OrdersPlaced{name}QueueSubscription"));
        let command = "sns get-subscription-attributes --query Attributes --subscription-arn";
        let subscription = system.aws(command, &[arn]);
        let endpoint = subscriptions
            .iter()
            .find(|one| one["SubscriptionArn"] == arn);
        assert_eq!(endpoint.unwrap()["Endpoint"], queue["QueueArn"]);
        assert_eq!(subscription["RawMessageDelivery"], "true");
        assert_eq!(subscription["FilterPolicyScope"], "MessageBody");
        let policy = subscription["FilterPolicy"].as_str().unwrap();
        assert_eq!(serde_json::from_str::<Json>(policy).unwrap(), filter);
    }
}

fn assert_storage(system: &System) {
    system.assert_table(system.physical("Orders"), "id");
    system.assert_table(system.physical("Stock"), "sku");
    system.assert_private(system.physical("Outbox"));
}

fn assert_consumers(system: &System) {
    let sources = system.aws(
        "lambda list-event-source-mappings --query EventSourceMappings",
        &[],
    );
    let sources = sources.as_array().unwrap();
    for name in ["TakeOrder", "TakeStock", "SendMail", "ProjectStock"] {
        let function = system.physical(name);
        let of = |source: &&Json| source["FunctionArn"].as_str().unwrap().ends_with(function);
        let source = sources.iter().find(of).unwrap();
        assert_eq!(
            source["FunctionResponseTypes"],
            json!(["ReportBatchItemFailures"])
        );
        if name == "ProjectStock" {
            assert_eq!(source["StartingPosition"], "TRIM_HORIZON");
            assert_eq!(
                (&source["BatchSize"], &source["MaximumRetryAttempts"]),
                (&json!(100), &json!(3))
            );
        }
    }
    let function = system.function("TakeStock");
    assert_eq!(
        function["Environment"]["Variables"],
        json!({ "STOCK": system.physical("Stock") })
    );
}

/// The endpoint has the direct integration with the topic, but does not execute it: it answers 504. What it would send is
/// in [`place`].
fn assert_api(system: &System) {
    let integration = integration(system);
    assert_eq!(integration["type"], "AWS");
    assert_eq!(integration["passthroughBehavior"], "NEVER");
    assert!(
        integration["uri"]
            .as_str()
            .unwrap()
            .ends_with(":sns:path//")
    );
    assert!(
        integration["credentials"]
            .as_str()
            .unwrap()
            .ends_with(system.physical("ShopRole"))
    );
    let headers = &integration["requestParameters"];
    let form = "'application/x-www-form-urlencoded'";
    assert_eq!(headers["integration.request.header.Content-Type"], form);
    assert_eq!(
        integration["integrationResponses"]["202"]["statusCode"],
        "202"
    );
    let orders = rest_path(system.physical("Shop"), "prod", "/orders");
    let other = system.endpoint.http("GET", &orders, None, "");
    assert!([403, 405].contains(&other.status), "{other:?}");
}

fn integration(system: &System) -> Json {
    let ids = [
        ("--rest-api-id", system.physical("Shop")),
        ("--resource-id", system.physical("ShopOrdersResource")),
    ];
    let ids: Vec<&str> = ids
        .into_iter()
        .flat_map(|(option, id)| [option, id])
        .collect();
    system.aws("apigateway get-integration --http-method POST", &ids)
}

/// Orders in the way of `POST /orders`: the mapping template that the endpoint stores is filled in, and what comes out is
/// sent to the topic's service as the integration would, with the same content type.
fn place(system: &System, orders: &[Json]) {
    let integration = integration(system);
    let input = json!({
        "template": integration["requestTemplates"]["application/json"],
        "bodies": orders.iter().map(Json::to_string).collect::<Vec<_>>(),
    });
    let mut command = system.endpoint.command("python");
    command.args(["-c", include_str!("place.py"), &system.endpoint.url()]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.to_string().as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let statuses: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(statuses, json!(vec![200; orders.len()]));
}

/// Three kinds of orders, and what they leave.
fn sell(system: &System) {
    let stock = system.physical("Stock");
    let item = r#"{"sku":{"S":"book"},"quantity":{"N":"5"}}"#;
    system.aws("dynamodb put-item --table-name", &[stock, "--item", item]);
    system.hide_messages_for_a_second(system.physical("OrderQueue"));

    let whole =
        json!({ "id": "o1", "sku": "book", "quantity": 2, "customer": "O'Hara & Søn = 100 %" });
    let nothing = json!({ "id": "o2", "sku": "book", "quantity": 0, "customer": "Kim" });
    let nobody = json!({ "id": "o3", "sku": "book", "quantity": 1 });
    // The first one arrives twice.
    place(system, &[whole.clone(), whole, nothing, nobody.clone()]);

    // The order of nobody fails three times where the customer is needed.
    assert_eq!(system.messages(system.physical("OrderFailed"), 1), [nobody]);
    let projection = json!({
        "sku": { "S": "book" }, "quantity": { "N": "2" }, "available": { "BOOL": true }
    });
    let command = "dynamodb scan --query Items --table-name";
    system.wait(command, &[system.physical("Projection")], |items| {
        (items == json!([projection])).then_some(())
    });
    let mail = system.object(system.physical("Outbox"), "mail/o1.txt");
    assert!(
        mail.as_str()
            .unwrap()
            .starts_with("To: O'Hara & Søn = 100 %"),
        "{mail}"
    );
    system.object(system.physical("Outbox"), "mail/o2.txt");
    let mails = system.aws(
        "s3api list-objects-v2 --query Contents[].Key --bucket",
        &[system.physical("Outbox")],
    );
    assert_eq!(mails, json!(["mail/o1.txt", "mail/o2.txt"]));
    let mut orders: Vec<String> = names(&system.items(system.physical("Orders")), "id");
    orders.sort();
    assert_eq!(orders, ["o1", "o2"]);
    // 5 - 2 - 1: once for the order that came twice, and the order of none was filtered.
    let items = system.items(stock);
    let book = items
        .iter()
        .find(|item| item["sku"]["S"] == "book")
        .unwrap();
    assert_eq!(book["quantity"]["N"], "2");
    let mut stocked = names(&items, "sku");
    stocked.sort();
    assert_eq!(stocked, ["book", "order#o1", "order#o3"]);
}

fn names(items: &[Json], key: &str) -> Vec<String> {
    items
        .iter()
        .map(|item| item[key]["S"].as_str().unwrap().to_owned())
        .collect()
}
