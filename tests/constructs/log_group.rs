//! `LogGroup`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "LogGroup",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";

fn stack() -> Stack {
    let mut stack = Stack::new("logs");
    let key = stack.add(Key::new("LogKey"));
    let findings = stack.add(LogGroup::new("Findings").retention(days(90)));
    let worker = stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    let audit = stack.add(
        LogGroup::new("Audit")
            .log_group_name("/shop/audit")
            .retention(days(365))
            .key(&key)
            .deletion_protection()
            .data_protection(
                DataProtection::mask(["EmailAddress", "CreditCardNumber"]).findings(&findings),
            )
            .field_index("requestId")
            .field_index("user")
            .metric_filter(
                "Denied",
                MetricFilter::new("{ $.outcome = denied }", "Shop", "Denied").default_value(0),
            )
            .metric_filter(
                "duration",
                MetricFilter::new("{ $.duration = * }", "Shop", "Duration")
                    .value("$.duration")
                    .dimension("Route", "$.route")
                    .unit("Milliseconds"),
            )
            .subscription("Errors", &worker, "{ $.level = ERROR }")
            .subscription("All", worker.alias("live"), ""),
    );
    stack.add(LogGroup::new("Forever").never_expire().key(&key));
    stack.add(LogGroup::new("Cheap").class(LogGroupClass::InfrequentAccess));
    stack.add(LogGroup::new("Passing").class(LogGroupClass::Delivery));
    stack.add(
        Role::new("Clerk", Principal::service("ecs-tasks.amazonaws.com"))
            .allow(audit.write())
            .allow(findings.read()),
    );
    stack.add(
        Alarm::new("Busy")
            .metric(audit.metrics().incoming_bytes())
            .above(1_000_000),
    );
    stack
}

const DEFINITION: &str = r#"
stack: logs
constructs:
  LogKey: { type: Key }
  Findings: { type: LogGroup, retention: 90d }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    aliases: { live: {} }
  Audit:
    type: LogGroup
    log_group_name: /shop/audit
    retention: 365d
    key: LogKey
    deletion_protection: true
    data_protection:
      identifiers: [ EmailAddress, CreditCardNumber ]
      findings: Findings
    field_indexes: [ requestId, user ]
    metric_filters:
      Denied: { pattern: "{ $.outcome = denied }", namespace: Shop, metric: Denied, default_value: 0 }
      duration:
        pattern: "{ $.duration = * }"
        namespace: Shop
        metric: Duration
        value: $.duration
        dimensions: { Route: $.route }
        unit: Milliseconds
    subscriptions:
      Errors: { to: { function: Worker }, pattern: "{ $.level = ERROR }" }
      All: { to: { function: Worker, alias: live } }
  Forever: { type: LogGroup, never_expire: true, key: LogKey }
  Cheap: { type: LogGroup, class: infrequent_access }
  Passing: { type: LogGroup, class: delivery }
  Clerk:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow:
      - { log_group: Audit, access: write }
      - { log_group: Findings, access: read }
  Busy:
    type: Alarm
    metric: { of: { log_group: Audit }, metric: incoming_bytes }
    threshold: { above: 1000000 }
"#;
