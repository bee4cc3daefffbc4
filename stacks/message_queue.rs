//! A queue of jobs, workers that do each job once, and a table of locks.

use formwork::prelude::*;

/// Workers take jobs from the queue in batches. A worker that takes a job writes a lock with a lease, so that one job is done
/// by one worker at a time; a lock that was never released expires. Results go to a bucket, jobs that fail five times to a
/// dead-letter queue.
pub fn message_queue() -> Stack {
    let mut stack =
        Stack::new("message-queue").description("Workers that do each job of a queue once");

    let failed = stack.add(Queue::new("FailedJobs").retention(days(14)));
    let jobs = stack.add(
        Queue::new("Jobs")
            .retention(days(4))
            .visibility_timeout(seconds(300))
            .dead_letter(&failed, 5),
    );
    let locks = stack.add(
        Table::new("Locks")
            .partition_key("id", KeyType::String)
            .time_to_live("expires"),
    );
    let access_logs = stack.add(Bucket::new("AccessLogs"));
    let results = stack.add(Bucket::new("Results").versioned().access_logs(&access_logs));
    let worker = stack.add(
        Function::new(
            "Worker",
            Runtime::Python3_13,
            Code::dir("handlers/message-queue/worker"),
        )
        .timeout(seconds(50))
        .memory(mebibytes(256))
        .environment("LOCKS", locks.name())
        .environment("RESULTS", results.name())
        .environment("LEASE_SECONDS", "60")
        .allow(locks.put_item())
        .allow(locks.update_item())
        .allow(locks.delete_item())
        .allow(results.put_object().under("results/"))
        .on(jobs
            .messages()
            .batch_size(10)
            .max_concurrency(20)
            .report_failures()),
    );

    // Alarms cannot use the key that AWS manages for topics.
    let key = stack.add(Key::new("AlertsKey").description("Encrypts the alerts"));
    let alerts = stack.add(Topic::new("Alerts").key(&key));
    stack.add(
        Alarm::new("JobsAreLate")
            .description("A job has waited for more than 15 minutes")
            .metric(jobs.metrics().oldest_message_age())
            .above(900)
            .action(&alerts),
    );
    stack.add(
        Alarm::new("JobsFail")
            .description("A job has failed five times")
            .metric(failed.metrics().messages_visible())
            .above(0)
            .action(&alerts),
    );

    stack.output("JobsUrl", jobs.url());
    stack.output("FailedJobsUrl", failed.url());
    stack.output("LocksTable", locks.name());
    stack.output("ResultsBucket", results.name());
    stack.output("WorkerName", worker.name());
    stack
}
