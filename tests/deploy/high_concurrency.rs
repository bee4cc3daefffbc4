//! A function behind an HTTP API, called by its live alias, by a schedule, and without anybody waiting.

use formwork::prelude::*;
use serde_json::{Value as Json, json};

use crate::system::{Change, System, edit, reference};

/// The endpoint knows no autoscaling; the provisioned concurrency itself is there.
const REFUSED: &[&str] = &["WriterAliasLiveScaling", "WriterAliasLiveScalingPolicy"];

#[test]
fn a_live_alias_serves_an_api_and_a_schedule_and_tells_a_queue_of_failures() {
    let mut stack = reference("high-concurrency");
    let mut system = System::deploy(&stack, REFUSED);
    make_due(&system);
    assert_function(&system);
    assert_api(&system);
    assert_storage(&system);
    serve(&system);
    fail(&system);
    let state = system.object(system.physical("State"), "state/heartbeat.json");
    assert!(state["at"].is_i64(), "{state}");

    edit(&mut stack, "Writer", |writer: Function| {
        writer.memory(mebibytes(1024))
    });
    edit(&mut stack, "Api", |api: HttpApi| {
        api.route(
            Method::Put,
            "/items",
            Handle::<Function>::named("Writer").alias("live"),
        )
    });
    // A version never changes: the new configuration is a new version, to which the alias moves.
    let change = Change {
        added: vec!["ApiItemsPut".to_owned()],
        replaced: vec!["WriterVersion".to_owned()],
        ..Change::default()
    };
    assert_eq!(system.update(&stack), change);
    assert_eq!(system.function("Writer")["MemorySize"], 1024);
    assert_eq!(alias(&system)["FunctionVersion"], "2");
    let host = system.endpoint.http_host(system.physical("Api"));
    let put = system
        .endpoint
        .signed("PUT", "/items", Some(&host), r#"{"id":"b","value":2}"#);
    assert_eq!(put.status, 200, "{put:?}");
    assert_eq!(system.items(system.physical("Items")).len(), 2);

    system.delete();
    assert_eq!(system.items(system.physical("Items")).len(), 2);
    let gone = system.refusal(
        "lambda get-function --function-name",
        &[system.physical("Writer")],
    );
    assert!(gone.contains("ResourceNotFound"), "{gone}");
}

fn alias(system: &System) -> Json {
    let writer = system.physical("Writer");
    system.aws("lambda get-alias --name live --function-name", &[writer])
}

fn assert_function(system: &System) {
    // The endpoint does not keep the reserved concurrency.
    let writer = system.function("Writer");
    assert_eq!(writer["MemorySize"], 512);
    assert_eq!(writer["Timeout"], 10);
    assert_eq!(
        writer["LoggingConfig"]["LogGroup"],
        system.physical("WriterLogs")
    );
    assert_eq!(alias(system)["FunctionVersion"], "1");
    let name = system.physical("Writer");
    let kept_ready = system.aws(
        "lambda get-provisioned-concurrency-config --qualifier live --function-name",
        &[name],
    );
    assert_eq!(kept_ready["RequestedProvisionedConcurrentExecutions"], 5);

    let failures = system.queue(system.physical("Failures"))["QueueArn"].clone();
    for qualifier in ["live", "$LATEST"] {
        let command = "lambda get-function-event-invoke-config --function-name";
        let config = system.aws(command, &[name, "--qualifier", qualifier]);
        assert_eq!(config["MaximumRetryAttempts"], 1);
        assert_eq!(
            config["DestinationConfig"]["OnFailure"]["Destination"],
            failures
        );
    }
}

fn assert_api(system: &System) {
    let api = system.physical("Api");
    let routes = system.aws("apigatewayv2 get-routes --query Items --api-id", &[api]);
    assert_eq!(routes.as_array().unwrap().len(), 1);
    assert_eq!(routes[0]["RouteKey"], "POST /items");
    let integrations = system.aws(
        "apigatewayv2 get-integrations --query Items --api-id",
        &[api],
    );
    assert_eq!(integrations[0]["PayloadFormatVersion"], "2.0");
    assert_eq!(integrations[0]["IntegrationUri"], alias(system)["AliasArn"]);
    // The endpoint does not keep the throttling.
    let stages = system.aws("apigatewayv2 get-stages --query Items --api-id", &[api]);
    assert_eq!(stages[0]["StageName"], "$default");
    assert_eq!(stages[0]["AutoDeploy"], true);
    let format = stages[0]["AccessLogSettings"]["Format"].as_str().unwrap();
    assert!(format.contains("$context.requestId"), "{format}");
}

fn assert_storage(system: &System) {
    system.assert_table(system.physical("Items"), "id");
    let state = system.physical("State");
    system.assert_private(state);
    assert_eq!(
        system.aws("s3api get-bucket-versioning --bucket", &[state])["Status"],
        "Enabled"
    );
}

/// An item that is posted is in the table, and its state in the bucket.
fn serve(system: &System) {
    let host = system.endpoint.http_host(system.physical("Api"));
    let call = |path: &str, body: &str| system.endpoint.signed("POST", path, Some(&host), body);
    let unsigned = system
        .endpoint
        .http("POST", "/items", Some(&host), r#"{"id":"b"}"#);
    assert_eq!(unsigned.status, 403, "{unsigned:?}");
    let posted = call("/items", r#"{"id":"a","value":[1,2]}"#);
    assert_eq!(posted.status, 200, "{posted:?}\n{}", system.endpoint.log());
    assert_eq!(posted.json(), json!({ "id": "a", "value": [1, 2] }));
    assert_eq!(call("/items", r#"{"value":1}"#).status, 400);
    assert_eq!(call("/things", "{}").status, 404);
    let item = json!({ "id": { "S": "a" }, "value": { "S": "[1, 2]" } });
    assert_eq!(system.items(system.physical("Items")), [item]);
    let state = system.object(system.physical("State"), "state/a.json");
    assert_eq!(state, json!({ "id": "a", "value": [1, 2] }));
}

/// A call that nobody waits for and that fails is told to the queue.
///
/// The endpoint has what was said about such calls for the live alias, but heeds only what was said for the function itself,
/// so that is what is called here.
fn fail(system: &System) {
    let output = system.endpoint.folder().join("output");
    let call = [
        system.physical("Writer"),
        "--payload",
        r#"{"body":7}"#,
        &output.to_string_lossy(),
    ];
    system.aws(
        "lambda invoke --invocation-type Event --function-name",
        &call,
    );
    let failures = system.messages(system.physical("Failures"), 1);
    assert_eq!(failures[0]["requestPayload"], json!({ "body": 7 }));
    let error = failures[0]["responsePayload"]["errorMessage"]
        .as_str()
        .unwrap();
    assert!(error.contains("the JSON object must be str"), "{error}");
}

/// Lets what the schedule calls leave a heartbeat. The schedule itself fires after a whole minute: a copy of it that was due
/// long ago fires when the endpoint looks next, within ten seconds.
fn make_due(system: &System) {
    let heartbeat = system.physical("Heartbeat");
    let heartbeat = heartbeat.rsplit(['/', '|']).next().unwrap();
    let schedule = system.aws("scheduler get-schedule --name", &[heartbeat]);
    assert_eq!(schedule["ScheduleExpression"], "rate(1 minute)");
    assert_eq!(schedule["FlexibleTimeWindow"]["Mode"], "OFF");
    assert_eq!(schedule["Target"]["Arn"], alias(system)["AliasArn"]);
    let target = schedule["Target"].to_string();
    let window = ["--flexible-time-window", "Mode=OFF", "--target", &target];
    system.aws(
        "scheduler create-schedule --name due --schedule-expression at(2024-01-01T00:00:00)",
        &window,
    );
}
