//! Jobs of a queue become results, once each; a job that fails ends in the dead-letter queue.

use formwork::prelude::*;
use serde_json::{Value as Json, json};

use crate::system::{Change, System, edit, reference};

#[test]
fn jobs_become_results_and_failures_become_dead_letters() {
    let mut stack = reference("message-queue");
    let mut system = System::deploy(&stack, &[]);
    assert_queues(&system);
    assert_storage(&system);
    assert_worker(&system);
    assert_alarms(&system);
    let results = work(&system);

    edit(&mut stack, "Jobs", |jobs: Queue| {
        jobs.visibility_timeout(seconds(360))
    });
    edit(&mut stack, "Worker", |worker: Function| {
        worker
            .memory(mebibytes(512))
            .environment("LEASE_SECONDS", "55")
    });
    assert_eq!(system.update(&stack), Change::default());
    assert_eq!(
        system.queue(system.physical("Jobs"))["VisibilityTimeout"],
        "360"
    );
    let worker = system.function("Worker");
    assert_eq!(worker["MemorySize"], 512);
    assert_eq!(worker["Environment"]["Variables"]["LEASE_SECONDS"], "55");
    assert_eq!(system.items(system.physical("Locks")).len(), results.len());

    system.delete();
    let gone = system.refusal(
        "sqs get-queue-attributes --queue-url",
        &[system.physical("Jobs")],
    );
    assert!(gone.contains("NonExistentQueue"), "{gone}");
    // What holds data has the policy to stay.
    assert_eq!(system.items(system.physical("Locks")).len(), results.len());
    assert_eq!(
        system.object(system.physical("Results"), &results[0])["result"],
        json!({ "sum": 6 })
    );
}

#[test]
fn a_worker_without_a_permission_fails() {
    let mut stack = reference("message-queue");
    edit(&mut stack, "Worker", |mut worker: Function| {
        let before = worker.allow.len();
        worker.allow.retain(|access| access.verb != "put-item");
        assert_eq!(worker.allow.len(), before - 1);
        worker
    });
    let system = System::deploy(&stack, &[]);
    let jobs = system.physical("Jobs");
    system.hide_messages_for_a_second(jobs);
    system.aws(
        "sqs send-message --message-body",
        &[r#"{"numbers":[1]}"#, "--queue-url", jobs],
    );

    let dead = system.messages(system.physical("FailedJobs"), 1);
    assert_eq!(dead, [json!({ "numbers": [1] })]);
    let refusal = "logs filter-log-events --filter-pattern AccessDenied --query events[].message \
                   --log-group-name";
    let denied = system
        .aws(refusal, &[system.physical("WorkerLogs")])
        .to_string();
    assert!(denied.contains("dynamodb:PutItem"), "{denied}");
    assert!(system.items(system.physical("Locks")).is_empty());
}

fn assert_queues(system: &System) {
    let jobs = system.queue(system.physical("Jobs"));
    let failed = system.queue(system.physical("FailedJobs"));
    assert_eq!(jobs["VisibilityTimeout"], "300");
    assert_eq!(jobs["SqsManagedSseEnabled"], "true");
    let redrive: Json = serde_json::from_str(jobs["RedrivePolicy"].as_str().unwrap()).unwrap();
    assert_eq!(redrive["deadLetterTargetArn"], failed["QueueArn"]);
    assert_eq!(
        redrive["maxReceiveCount"].to_string().trim_matches('"'),
        "5"
    );
    assert_eq!(failed["MessageRetentionPeriod"], "1209600");
    for queue in [jobs, failed] {
        let policy = queue["Policy"].as_str().unwrap();
        assert!(policy.contains("aws:SecureTransport"), "{policy}");
    }
}

fn assert_storage(system: &System) {
    system.assert_table(system.physical("Locks"), "id");
    system.assert_private(system.physical("Results"));
}

fn assert_worker(system: &System) {
    let worker = system.function("Worker");
    assert_eq!(worker["Timeout"], 50);
    assert_eq!(worker["MemorySize"], 256);
    assert_eq!(
        worker["LoggingConfig"]["LogGroup"],
        system.physical("WorkerLogs")
    );
    let environment = json!({
        "LEASE_SECONDS": "60",
        "LOCKS": system.physical("Locks"),
        "RESULTS": system.physical("Results"),
    });
    assert_eq!(worker["Environment"]["Variables"], environment);

    let groups = system.aws(
        "logs describe-log-groups --query logGroups --log-group-name-prefix",
        &[system.physical("WorkerLogs")],
    );
    assert_eq!(groups[0]["retentionInDays"], 731);

    let command = "lambda list-event-source-mappings --query EventSourceMappings --function-name";
    let sources = system.aws(command, &[system.physical("Worker")]);
    assert_eq!(sources.as_array().unwrap().len(), 1);
    assert_eq!(sources[0]["BatchSize"], 10);
    assert_eq!(
        sources[0]["FunctionResponseTypes"],
        json!(["ReportBatchItemFailures"])
    );
    assert_eq!(sources[0]["ScalingConfig"]["MaximumConcurrency"], 20);
}

fn assert_alarms(system: &System) {
    let alarms = system.aws("cloudwatch describe-alarms --query MetricAlarms", &[]);
    let alarms = alarms.as_array().unwrap();
    let of = |metric: &str| {
        alarms
            .iter()
            .find(|alarm| alarm["MetricName"] == metric)
            .unwrap()
    };
    let late = of("ApproximateAgeOfOldestMessage");
    let fail = of("ApproximateNumberOfMessagesVisible");
    for (alarm, threshold, queue) in [(late, 900.0, "Jobs"), (fail, 0.0, "FailedJobs")] {
        assert_eq!(alarm["Threshold"].as_f64(), Some(threshold));
        assert_eq!(alarm["ComparisonOperator"], "GreaterThanThreshold");
        assert_eq!(alarm["AlarmActions"], json!([system.physical("Alerts")]));
        let name = system.physical(queue).rsplit('/').next();
        assert_eq!(alarm["Dimensions"][0]["Value"].as_str(), name);
    }
}

/// Lets three jobs succeed and one fail; the keys of the results.
fn work(system: &System) -> Vec<String> {
    let (jobs, locks) = (system.physical("Jobs"), system.physical("Locks"));
    system.hide_messages_for_a_second(jobs);
    let mut entries: Vec<Json> = (1..=3)
        .map(|id| json!({ "Id": format!("good{id}"), "MessageBody": r#"{"numbers":[1,2,3]}"# }))
        .collect();
    entries.push(json!({ "Id": "bad", "MessageBody": r#"{"fail":true}"# }));
    let entries = Json::from(entries).to_string();
    system.aws(
        "sqs send-message-batch --entries",
        &[&entries, "--queue-url", jobs],
    );

    let bucket = system.physical("Results");
    let list = "s3api list-objects-v2 --prefix results/ --query Contents[].Key --bucket";
    let results: Vec<String> = system.wait(list, &[bucket], |keys| {
        serde_json::from_value(keys)
            .ok()
            .filter(|keys: &Vec<String>| keys.len() == 3)
    });
    assert_eq!(
        system.object(bucket, &results[0])["result"],
        json!({ "sum": 6 })
    );

    assert_eq!(
        system.messages(system.physical("FailedJobs"), 1),
        [json!({ "fail": true })]
    );
    // The job that failed gave its lock back; the others are done.
    let locks = system.items(locks);
    assert_eq!(locks.len(), 3);
    for lock in locks {
        assert_eq!(lock["state"]["S"], "done");
        let key = format!("results/{}.json", lock["id"]["S"].as_str().unwrap());
        assert!(results.contains(&key), "{key}");
    }
    results
}
