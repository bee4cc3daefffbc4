//! `Bucket`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Bucket",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";

fn stack() -> Stack {
    let mut stack = Stack::new("buckets");
    let key = stack.add(Key::new("FilesKey"));
    let arrived = stack.add(Queue::new("Arrived").key(&key));
    let news = stack.add(Topic::new("News").encryption(TopicEncryption::None));
    let worker = stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    let logs = stack.add(Bucket::new("Logs"));
    let old = LifecycleRule::new()
        .id("old")
        .prefix("in/")
        .tag("kind", "raw")
        .object_size_greater_than(kibibytes(128))
        .object_size_less_than(gibibytes(1))
        .transition(StorageClass::StandardIa, days(30))
        .transition(StorageClass::DeepArchive, days(180))
        .expiration(days(730))
        .noncurrent_transition(StorageClass::GlacierIr, days(30))
        .noncurrent_expiration(NoncurrentExpiration::after(days(90)).keep(5));
    let tidy = LifecycleRule::new()
        .expired_object_delete_marker()
        .abort_incomplete_uploads(days(7));
    let once = LifecycleRule::new()
        .prefix("tmp/")
        .expiration_date("2027-01-01T00:00:00Z")
        .disabled();
    let files = stack.add(
        Bucket::new("Files")
            .bucket_name("shop-files-7781")
            .key(&key)
            .versioned()
            .lifecycle_rule(old)
            .lifecycle_rule(tidy)
            .lifecycle_rule(once)
            .cors(
                BucketCors::new(
                    [CorsMethod::Get, CorsMethod::Put],
                    ["https://shop.example.com"],
                )
                .allowed_header("*")
                .exposed_header("ETag")
                .max_age(hours(1)),
            )
            .notify(
                BucketNotification::new([BucketEvent::ObjectCreated], &arrived)
                    .prefix("in/")
                    .suffix(".csv"),
            )
            .notify(BucketNotification::new(
                [BucketEvent::ObjectRemoved, BucketEvent::LifecycleExpiration],
                &news,
            ))
            .notify(BucketNotification::new(
                [BucketEvent::ObjectTaggingPut],
                &worker,
            ))
            .notify(BucketNotification::new(
                [BucketEvent::ObjectRestoreCompleted],
                worker.alias("live"),
            ))
            .event_bridge()
            .access_logs(&logs)
            .transfer_acceleration()
            .intelligent_tiering(
                "archive",
                IntelligentTiering {
                    archive_after: Some(days(90).into()),
                    ..IntelligentTiering::default()
                },
            )
            .inventory(
                "all",
                Inventory::to(&logs)
                    .prefix("inventory")
                    .daily()
                    .optional_field("Size"),
            )
            .request_metrics()
            .policy_statement(
                Statement::allow(["s3:ListBucket"]).to(Principal::account("123456789012")),
            ),
    );
    stack.add(
        Bucket::new("Ledger")
            .encryption(BucketEncryption::KmsManaged)
            .object_retention(RetentionMode::Governance, days(365))
            .access_logs_under(&logs, "ledger/"),
    );
    stack.add(
        Bucket::new("Evidence")
            .object_lock()
            .inventory("weekly", Inventory::to(&logs)),
    );
    stack.add(
        Bucket::new("Site")
            .versioning(BucketVersioning::Suspended)
            .website(BucketWebsite::index("index.html").error("error.html"))
            .public_read()
            .allow_insecure_transport(),
    );
    stack.add(Bucket::new("Moved").website(BucketWebsite::redirect_all_to("shop.example.com")));
    stack.add(
        Role::new("Clerk", Principal::service("ecs-tasks.amazonaws.com"))
            .allow(files.read().path("in/*"))
            .allow(files.write())
            .allow(files.delete())
            .allow(files.list_bucket_multipart_uploads()),
    );
    stack.add(
        Role::new("Librarian", Principal::service("ecs-tasks.amazonaws.com"))
            .allow(logs.read_write()),
    );
    stack.add(
        Alarm::new("Large")
            .metric(files.metrics().size())
            .above(1_000_000_000),
    );
    stack.add(
        Alarm::new("Refused")
            .metric(files.metrics().client_errors())
            .above(10),
    );
    stack
}

const DEFINITION: &str = r#"
stack: buckets
constructs:
  FilesKey: { type: Key }
  Arrived: { type: Queue, encryption: { key: FilesKey } }
  News: { type: Topic, encryption: none }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    aliases: { live: {} }
  Logs: { type: Bucket }
  Files:
    type: Bucket
    bucket_name: shop-files-7781
    encryption: { key: FilesKey }
    versioning: enabled
    lifecycle_rules:
      - id: old
        prefix: in/
        tags: { kind: raw }
        object_size_greater_than: 128KiB
        object_size_less_than: 1GiB
        transitions:
          - { storage_class: standard_ia, after: 30d }
          - { storage_class: deep_archive, after: 180d }
        expiration: 730d
        noncurrent_transitions: [ { storage_class: glacier_ir, after: 30d } ]
        noncurrent_expiration: { after: 90d, keep: 5 }
      - { expired_object_delete_marker: true, abort_incomplete_uploads: 7d }
      - { prefix: tmp/, expiration_date: "2027-01-01T00:00:00Z", disabled: true }
    cors:
      - allowed_methods: [ GET, PUT ]
        allowed_origins: [ "https://shop.example.com" ]
        allowed_headers: [ "*" ]
        exposed_headers: [ ETag ]
        max_age: 1h
    notifications:
      - { events: [ "s3:ObjectCreated:*" ], to: { queue: Arrived }, prefix: in/, suffix: .csv }
      - { events: [ "s3:ObjectRemoved:*", "s3:LifecycleExpiration:*" ], to: { topic: News } }
      - { events: [ "s3:ObjectTagging:Put" ], to: { function: Worker } }
      - { events: [ "s3:ObjectRestore:Completed" ], to: { function: Worker, alias: live } }
    event_bridge: true
    access_logs: { bucket: Logs }
    transfer_acceleration: true
    intelligent_tiering: { archive: { archive_after: 90d } }
    inventories:
      all: { bucket: Logs, prefix: inventory, daily: true, optional_fields: [ Size ] }
    request_metrics: true
    policy:
      - { actions: s3:ListBucket, principals: { account: "123456789012" } }
  Ledger:
    type: Bucket
    encryption: kms_managed
    object_lock: { retention: { mode: governance, period: 365d } }
    access_logs: { bucket: Logs, prefix: ledger/ }
  Evidence: { type: Bucket, object_lock: {}, inventories: { weekly: { bucket: Logs } } }
  Site:
    type: Bucket
    versioning: suspended
    website: { index_document: index.html, error_document: error.html }
    public_read: true
    allow_insecure_transport: true
  Moved: { type: Bucket, website: { redirect_all_to: shop.example.com } }
  Clerk:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow:
      - { bucket: Files, access: read, path: in/* }
      - { bucket: Files, access: write }
      - { bucket: Files, access: delete }
      - { bucket: Files, access: list-bucket-multipart-uploads }
  Librarian:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow: [ { bucket: Logs, access: read-write } ]
  Large:
    type: Alarm
    metric: { of: { bucket: Files }, metric: size, dimensions: { StorageType: StandardStorage }, period: 1d }
    threshold: { above: 1000000000 }
  Refused:
    type: Alarm
    metric: { of: { bucket: Files }, metric: client_errors, dimensions: { FilterId: EntireBucket } }
    threshold: { above: 10 }
"#;
