//! Counters behind a REST API: many add at the same time, and the sum is right.

use std::thread;

use formwork::prelude::*;
use serde_json::{Value as Json, json};

use crate::system::{Change, System, edit, reference};
use crate::tool::endpoint::rest_path;
use crate::tool::http::Response;

#[test]
fn counters_add_up_for_callers_that_may_write() {
    let mut stack = reference("distributed-counter");
    let mut system = System::deploy(&stack, &[]);
    assert_api(&system);
    assert_storage(&system);
    assert_dashboard(&system);
    count(&system);

    let before = read(&system, "/totals/visits");
    assert_ne!(before.status, 200, "{before:?}");
    edit(&mut stack, "Api", |api: RestApi| {
        api.route(
            Method::Get,
            "/totals/{id}",
            Handle::<Function>::named("Read"),
        )
    });
    edit(&mut stack, "Read", |read: Function| {
        read.memory(mebibytes(256))
    });
    let deployed = deployment(&system);
    let change = system.update(&stack);
    // A new deployment takes the place of the old one; otherwise the stage would not show the new route.
    assert_ne!(deployment(&system), deployed);
    let (new, added): (Vec<_>, Vec<_>) = change
        .added
        .into_iter()
        .partition(|id| id.starts_with("ApiDeployment"));
    assert_eq!((new.len(), change.removed.len()), (1, 1));
    assert!(
        change.removed[0].starts_with("ApiDeployment"),
        "{:?}",
        change.removed
    );
    assert_eq!(
        added,
        ["ApiTotalsIdGet", "ApiTotalsIdResource", "ApiTotalsResource"]
    );
    assert_eq!(change.replaced, Change::default().replaced);
    assert_eq!(system.function("Read")["MemorySize"], 256);
    assert_eq!(
        read(&system, "/totals/visits").json(),
        json!({ "id": "visits", "value": 36 })
    );
    validate(&system);

    system.delete();
    assert_eq!(
        system.items(system.physical("Counters"))[0]["value"]["N"],
        "36"
    );
    let gone = system.refusal(
        "apigateway get-rest-api --rest-api-id",
        &[system.physical("Api")],
    );
    assert!(gone.contains("NotFound"), "{gone}");
}

fn path(system: &System, path: &str) -> String {
    rest_path(system.physical("Api"), "prod", path)
}

fn read(system: &System, of: &str) -> Response {
    system.endpoint.signed("GET", &path(system, of), None, "")
}

fn deployment(system: &System) -> Json {
    let command = "apigateway get-stage --stage-name prod --query deploymentId --rest-api-id";
    system.aws(command, &[system.physical("Api")])
}

fn assert_api(system: &System) {
    let api = system.physical("Api");
    let resource = system.physical("ApiCountersIdResource");
    let method = |verb: &str| {
        let command = "apigateway get-method --http-method";
        system.aws(
            command,
            &[verb, "--rest-api-id", api, "--resource-id", resource],
        )
    };
    let (post, get) = (method("POST"), method("GET"));
    assert_eq!(post["authorizationType"], "AWS_IAM");
    assert_eq!(get["authorizationType"], "AWS_IAM");
    assert_eq!(post["requestModels"]["application/json"], "Increment");
    for (method, function) in [(&post, "Increment"), (&get, "Read")] {
        let integration = &method["methodIntegration"];
        assert_eq!(integration["type"], "AWS_PROXY");
        let uri = integration["uri"].as_str().unwrap();
        assert!(uri.contains(system.physical(function)), "{uri}");
        assert_eq!(method["requestParameters"]["method.request.path.id"], true);
    }
}

fn assert_storage(system: &System) {
    system.assert_table(system.physical("Counters"), "id");
    // The endpoint keeps the key, but not that the table uses it.
    let key = system.physical("CountersKey");
    let rotation = system.aws("kms get-key-rotation-status --key-id", &[key]);
    assert_eq!(rotation["KeyRotationEnabled"], true);
}

fn assert_dashboard(system: &System) {
    let command = "cloudwatch get-dashboard --query DashboardBody --dashboard-name";
    let body = system.aws(command, &[system.physical("Overview")]);
    let body = body
        .as_str()
        .map_or(body.clone(), |text| serde_json::from_str(text).unwrap());
    let widgets = body["widgets"].as_array().unwrap();
    assert_eq!(widgets.len(), 4);
    let increments = &widgets[2]["properties"];
    assert_eq!(increments["region"], "us-east-1");
    assert_eq!(increments["metrics"][0][3], system.physical("Increment"));
}

/// Eight callers add 1 to 8 at the same time.
fn count(system: &System) {
    let visits = path(system, "/counters/visits");
    let unsigned = system.endpoint.http("POST", &visits, None, r#"{"by":100}"#);
    assert_eq!(unsigned.status, 403, "{unsigned:?}");
    assert_eq!(read(system, "/counters/visits").status, 404);

    let mut values: Vec<i64> = thread::scope(|scope| {
        let callers: Vec<_> = (1..=8)
            .map(|by| {
                let body = format!(r#"{{"by":{by}}}"#);
                let visits = &visits;
                scope.spawn(move || system.endpoint.signed("POST", visits, None, &body))
            })
            .collect();
        let answers = callers.into_iter().map(|caller| caller.join().unwrap());
        answers
            .map(|answer| answer.json()["value"].as_i64().unwrap())
            .collect()
    });
    values.sort_unstable();
    values.dedup();
    // Each saw a sum of its own, the last one all of them.
    assert_eq!((values.len(), values.last()), (8, Some(&36)));
    let visits = read(system, "/counters/visits");
    assert_eq!(visits.header("content-type"), Some("application/json"));
    assert_eq!(visits.json(), json!({ "id": "visits", "value": 36 }));
}

/// The model of the API refuses a wrong body before the function sees it.
///
/// The endpoint validates requests, but not by the validators that CloudFormation makes: it only gives them a name. So the
/// method gets the same one through the service API.
fn validate(system: &System) {
    let api = system.physical("Api");
    let command = "apigateway create-request-validator --name body --validate-request-body";
    let validator = system.aws(command, &["--query", "id", "--rest-api-id", api]);
    let change = format!(
        "op=replace,path=/requestValidatorId,value={}",
        validator.as_str().unwrap()
    );
    let resource = system.physical("ApiCountersIdResource");
    let method = [
        "--rest-api-id",
        api,
        "--resource-id",
        resource,
        "--patch-operations",
        &change,
    ];
    system.aws("apigateway update-method --http-method POST", &method);
    system.aws(
        "apigateway create-deployment --stage-name prod --rest-api-id",
        &[api],
    );

    let visits = path(system, "/counters/visits");
    for wrong in [r#"{"by":"x"}"#, r#"{"by":1,"more":2}"#] {
        let answer = system.endpoint.signed("POST", &visits, None, wrong);
        assert_eq!(answer.status, 400, "{answer:?}");
        assert_eq!(answer.json(), json!({ "message": "Invalid request body" }));
    }
}
