//! Events on a bus: a rule lets some of them through to a function, which notifies.

use formwork::prelude::*;
use serde_json::{Value as Json, json};

use crate::system::{Change, System, edit, reference};
use crate::tool::endpoint::{ACCOUNT, REGION};

#[test]
fn events_that_a_rule_lets_through_become_notifications() {
    let mut stack = reference("event-backend");
    // The endpoint knows no archives.
    let mut system = System::deploy(&stack, &["EventsArchiveAll"]);
    assert_rules(&system);
    assert_functions(&system);
    assert_api(&system);
    let inbox = subscribe(&system);
    notify(&system, &inbox);

    edit(&mut stack, "OrderPlaced", |rule: Rule| {
        rule.pattern(EventPattern::new().source("web").detail_type("user.joined"))
    });
    edit(&mut stack, "Notify", |notify: Function| {
        notify.timeout(seconds(20))
    });
    assert_eq!(system.update(&stack), Change::default());
    assert_eq!(system.function("Notify")["Timeout"], 20);
    put_events(&system, &[("web", "order.placed"), ("web", "user.joined")]);
    assert_eq!(subjects(&system, &inbox, 1), ["user.joined from web"]);

    system.delete();
    let gone = system.refusal(
        "events describe-event-bus --name",
        &[system.physical("Events")],
    );
    assert!(gone.contains("ResourceNotFound"), "{gone}");
    // What the functions have logged stays.
    let groups = system.aws(
        "logs describe-log-groups --query logGroups --log-group-name-prefix",
        &[system.physical("NotifyLogs")],
    );
    assert_eq!(groups[0]["retentionInDays"], 731);
}

fn assert_rules(system: &System) {
    let bus = system.physical("Events");
    assert_eq!(bus, "event-backend-Events");
    let list = "events list-rules --query Rules";
    let rules = system.aws(list, &["--event-bus-name", bus]);
    assert_eq!(rules.as_array().unwrap().len(), 1);
    let pattern: Json = serde_json::from_str(rules[0]["EventPattern"].as_str().unwrap()).unwrap();
    let expected = json!({ "source": ["web"], "detail-type": [{ "prefix": "order." }] });
    assert_eq!(pattern, expected);
    let name = rules[0]["Name"].as_str().unwrap();
    let targets = system.aws(
        "events list-targets-by-rule --query Targets",
        &["--event-bus-name", bus, "--rule", name],
    );
    assert_eq!(targets.as_array().unwrap().len(), 1);
    assert_eq!(targets[0]["Arn"], function_arn(system, "Notify"));
    let lost = &system.queue(system.physical("LostEvents"))["QueueArn"];
    assert_eq!(&targets[0]["DeadLetterConfig"]["Arn"], lost);

    let rules = system.aws(list, &[]);
    assert_eq!(rules.as_array().unwrap().len(), 1);
    assert_eq!(rules[0]["ScheduleExpression"], "cron(0 6 * * ? *)");
    assert_eq!(rules[0]["State"], "ENABLED");
    let name = rules[0]["Name"].as_str().unwrap();
    let targets = system.aws(
        "events list-targets-by-rule --query Targets --rule",
        &[name],
    );
    assert_eq!(targets[0]["Arn"], function_arn(system, "Report"));
}

fn function_arn(system: &System, id: &str) -> String {
    format!(
        "arn:aws:lambda:{REGION}:{ACCOUNT}:function:{}",
        system.physical(id)
    )
}

fn assert_functions(system: &System) {
    for id in ["Notify", "Report"] {
        let function = system.function(id);
        assert_eq!(function["Timeout"], 30);
        let topic = system.physical("Notifications");
        assert_eq!(
            function["Environment"]["Variables"],
            json!({ "TOPIC": topic })
        );
        // The endpoint does not check who calls; the permission is stored.
        let policy = system.aws(
            "lambda get-policy --query Policy --function-name",
            &[system.physical(id)],
        );
        assert!(
            policy.to_string().contains("events.amazonaws.com"),
            "{policy}"
        );
    }
}

/// The endpoint has the direct integration with the bus, but does not execute it, and its renderer of mapping templates does
/// not know the functions that this one uses. So the definition is all that can be seen here.
fn assert_api(system: &System) {
    let ids = ["--rest-api-id", system.physical("Api"), "--resource-id"];
    let ids = [&ids[..], &[system.physical("ApiEventsResource")]].concat();
    let method = system.aws("apigateway get-method --http-method POST", &ids);
    assert_eq!(method["requestModels"]["application/json"], "Event");
    let created = &method["methodResponses"]["201"];
    assert_eq!(
        created["responseParameters"]["method.response.header.Content-Type"],
        true
    );

    let integration = &method["methodIntegration"];
    assert_eq!(integration["type"], "AWS");
    assert!(
        integration["uri"]
            .as_str()
            .unwrap()
            .ends_with(":events:action/PutEvents")
    );
    let headers = &integration["requestParameters"];
    assert_eq!(
        headers["integration.request.header.X-Amz-Target"],
        "'AWSEvents.PutEvents'"
    );
    let template = integration["requestTemplates"]["application/json"]
        .as_str()
        .unwrap();
    assert!(
        template.starts_with("#set($value1 = $input.path('$.type'))"),
        "{template}"
    );
    assert!(
        template.contains(r#""EventBusName":"event-backend-Events","Source":"web""#),
        "{template}"
    );
    assert!(
        template.contains("$!util.escapeJavaScript($input.body)"),
        "{template}"
    );
    let created = &integration["integrationResponses"]["201"];
    let content_type = &created["responseParameters"]["method.response.header.Content-Type"];
    assert_eq!(content_type, "'application/json'");
    assert!(
        created["selectionPattern"]
            .as_str()
            .is_none_or(str::is_empty),
        "{created}"
    );
}

/// Subscribes a queue of the test's own to the notifications; its address.
fn subscribe(system: &System) -> String {
    let topic = system.physical("Notifications");
    let arn = format!("arn:aws:sqs:{REGION}:{ACCOUNT}:inbox");
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": "sns.amazonaws.com" },
            "Action": "sqs:SendMessage",
            "Resource": arn,
            "Condition": { "ArnEquals": { "aws:SourceArn": topic } },
        }],
    });
    let attributes = json!({ "Policy": policy.to_string() }).to_string();
    let queue = system.aws(
        "sqs create-queue --queue-name inbox --attributes",
        &[&attributes],
    );
    system.aws(
        "sns subscribe --protocol sqs --notification-endpoint",
        &[&arn, "--topic-arn", topic],
    );
    queue["QueueUrl"].as_str().unwrap().to_owned()
}

fn put_events(system: &System, events: &[(&str, &str)]) {
    let entry = |(source, kind): &(&str, &str)| {
        json!({
            "EventBusName": system.physical("Events"),
            "Source": source,
            "DetailType": kind,
            "Detail": json!({ "order": "o1" }).to_string(),
        })
    };
    let entries = Json::from(events.iter().map(entry).collect::<Vec<_>>());
    let put = system.aws("events put-events --entries", &[&entries.to_string()]);
    assert_eq!(put["FailedEntryCount"], 0);
}

fn subjects(system: &System, inbox: &str, count: usize) -> Vec<String> {
    let messages = system.messages(inbox, count);
    messages
        .iter()
        .map(|message| message["Subject"].as_str().unwrap().to_owned())
        .collect()
}

/// One event of three passes the rule; the report comes when its schedule calls, as which the test calls here.
fn notify(system: &System, inbox: &str) {
    put_events(
        system,
        &[
            ("web", "user.joined"),
            ("shop", "order.placed"),
            ("web", "order.placed"),
        ],
    );
    let notified = system.messages(inbox, 1);
    assert_eq!(notified[0]["Subject"], "order.placed from web");
    let text: Json = serde_json::from_str(notified[0]["Message"].as_str().unwrap()).unwrap();
    assert_eq!(text["detail"], json!({ "order": "o1" }));

    let output = system.endpoint.folder().join("output");
    let event =
        json!({ "time": "2026-01-01T06:00:00Z", "resources": [system.physical("EveryMorning")] });
    let report = system.physical("Report");
    let invoked = system.aws(
        "lambda invoke --payload",
        &[
            &event.to_string(),
            "--function-name",
            report,
            &output.to_string_lossy(),
        ],
    );
    assert!(
        invoked["FunctionError"].is_null(),
        "{invoked}\n{}",
        system.endpoint.log()
    );
    assert_eq!(subjects(system, inbox, 1), ["Report of the event backend"]);
}
