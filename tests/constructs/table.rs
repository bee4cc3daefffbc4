//! `Table`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Table",
    stack,
    definition: DEFINITION,
};

fn stack() -> Stack {
    let mut stack = Stack::new("tables");
    let key = stack.add(Key::new("StockKey"));
    let auditor = Principal::arn("arn:aws:iam::123456789012:role/auditor");
    let stock = stack.add(
        Table::new("Stock")
            .table_name("stock")
            .partition_key("sku", KeyType::String)
            .sort_key("lot", KeyType::Number)
            .global_secondary_index(
                "ByPlace",
                GlobalSecondaryIndex::new("place", KeyType::String)
                    .sort_key("changed", KeyType::Number)
                    .projection(Projection::include(["count", "unit"]))
                    .max_request_units(100, 50)
                    .contributor_insights(ContributorInsights::ThrottledKeys),
            )
            .global_secondary_index(
                "ByDigest",
                GlobalSecondaryIndex::new("digest", KeyType::Binary)
                    .projection(Projection::KeysOnly),
            )
            .local_secondary_index(
                "ByChange",
                LocalSecondaryIndex::new("changed", KeyType::Number),
            )
            .local_secondary_index(
                "ByPrice",
                LocalSecondaryIndex::new("price", KeyType::Number).projection(Projection::KeysOnly),
            )
            .max_request_units(1000, 500)
            .stream(StreamViewType::NewAndOldImages)
            .time_to_live("expires")
            .recovery_period(days(14))
            .key(&key)
            .deletion_protection(true)
            .table_class(TableClass::StandardInfrequentAccess)
            .contributor_insights(ContributorInsights::AccessedAndThrottledKeys)
            .policy_statement(Statement::allow(["dynamodb:GetItem"]).to(auditor.clone())),
    );
    stack.add(
        Table::new("Counters")
            .partition_key("id", KeyType::String)
            .global_secondary_index(
                "by-day",
                GlobalSecondaryIndex::new("day", KeyType::String)
                    .provisioned(1, Capacity::autoscaled(1, 10)),
            )
            .global_secondary_index(
                "by-user",
                GlobalSecondaryIndex::new("user", KeyType::String),
            )
            .provisioned(5, Capacity::autoscaled(5, 100).target_utilization(60))
            .stream(StreamViewType::KeysOnly)
            .point_in_time_recovery(false)
            .encryption(TableEncryption::KmsManaged)
            .table_class(TableClass::Standard),
    );
    stack.add(
        Table::new("Sessions")
            .partition_key("id", KeyType::String)
            .global_secondary_index(
                "ByUser",
                GlobalSecondaryIndex::new("user", KeyType::String)
                    .provisioned(Capacity::autoscaled(2, 20), Capacity::autoscaled(2, 20)),
            )
            .provisioned(Capacity::autoscaled(5, 50), Capacity::autoscaled(5, 50))
            .key(&key)
            .replica(
                Replica::new("eu-west-1")
                    .point_in_time_recovery(false)
                    .deletion_protection(true)
                    .table_class(TableClass::StandardInfrequentAccess)
                    .contributor_insights(ContributorInsights::ThrottledKeys)
                    .read(Capacity::autoscaled(1, 10))
                    .key("arn:aws:kms:eu-west-1:123456789012:key/5c3a2f0e-9a51-4b5f-8d0c-0f6a1f0f3d11")
                    .policy_statement(Statement::allow(["dynamodb:GetItem"]).to(auditor))
                    .tag("Copy", "west"),
            ),
    );
    stack.add(
        Table::new("Later")
            .partition_key("id", KeyType::String)
            .encryption(TableEncryption::KmsManaged)
            .max_request_units(100, 100)
            .global(),
    );
    stack.add(
        Table::new("Everywhere")
            .partition_key("id", KeyType::String)
            .replica("eu-west-1")
            .replica("eu-north-1"),
    );
    stack.add(Table::new("Plain").partition_key("id", KeyType::String));
    let role = stack.add(
        Role::new("Reader", Principal::service("ecs-tasks.amazonaws.com")).allow(stock.read()),
    );
    stack.add(Policy::new("Writes").role(&role).allow(stock.write()));
    stack.add(
        Policy::new("Changes")
            .role(&role)
            .allow(stock.read_stream()),
    );
    stack.add(
        Policy::new("Statements")
            .role(&role)
            .allow(stock.partiql_select())
            .allow(stock.partiql_insert())
            .allow(stock.partiql_update())
            .allow(stock.partiql_delete()),
    );
    stack
}

const DEFINITION: &str = r"
stack: tables
constructs:
  StockKey: { type: Key }
  Stock:
    type: Table
    table_name: stock
    partition_key: { name: sku, type: string }
    sort_key: { name: lot, type: number }
    global_secondary_indexes:
      ByPlace:
        partition_key: { name: place, type: string }
        sort_key: { name: changed, type: number }
        projection: { include: [ count, unit ] }
        max_request_units: { read: 100, write: 50 }
        contributor_insights: throttled_keys
      ByDigest: { partition_key: { name: digest, type: binary }, projection: keys_only }
    local_secondary_indexes:
      ByChange: { sort_key: { name: changed, type: number } }
      ByPrice: { sort_key: { name: price, type: number }, projection: keys_only }
    billing: { on_demand_up_to: { read: 1000, write: 500 } }
    stream: new_and_old_images
    time_to_live: expires
    recovery_period: 14d
    encryption: { key: StockKey }
    deletion_protection: true
    table_class: standard_infrequent_access
    contributor_insights: accessed_and_throttled_keys
    policy:
      - { actions: dynamodb:GetItem, principals: { arn: 'arn:aws:iam::123456789012:role/auditor' } }
  Counters:
    type: Table
    partition_key: { name: id, type: string }
    global_secondary_indexes:
      by-day:
        partition_key: { name: day, type: string }
        provisioned: { read: { fixed: 1 }, write: { min: 1, max: 10 } }
      by-user: { partition_key: { name: user, type: string } }
    billing:
      provisioned: { read: { fixed: 5 }, write: { min: 5, max: 100, target_utilization: 60 } }
    stream: keys_only
    point_in_time_recovery: false
    encryption: kms_managed
    table_class: standard
  Sessions:
    type: Table
    partition_key: { name: id, type: string }
    global_secondary_indexes:
      ByUser:
        partition_key: { name: user, type: string }
        provisioned: { read: { min: 2, max: 20 }, write: { min: 2, max: 20 } }
    billing: { provisioned: { read: { min: 5, max: 50 }, write: { min: 5, max: 50 } } }
    encryption: { key: StockKey }
    replicas:
      - region: eu-west-1
        point_in_time_recovery: false
        deletion_protection: true
        table_class: standard_infrequent_access
        contributor_insights: throttled_keys
        read: { min: 1, max: 10 }
        key: arn:aws:kms:eu-west-1:123456789012:key/5c3a2f0e-9a51-4b5f-8d0c-0f6a1f0f3d11
        policy:
          - { actions: dynamodb:GetItem, principals: { arn: 'arn:aws:iam::123456789012:role/auditor' } }
        tags: { Copy: west }
  Later:
    type: Table
    partition_key: { name: id, type: string }
    encryption: kms_managed
    billing: { on_demand_up_to: { read: 100, write: 100 } }
    global: true
  Everywhere:
    type: Table
    partition_key: { name: id, type: string }
    replicas: [ { region: eu-west-1 }, { region: eu-north-1 } ]
  Plain: { type: Table, partition_key: { name: id, type: string } }
  Reader:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow: [ { table: Stock, access: read } ]
  Writes: { type: Policy, roles: [ Reader ], allow: [ { table: Stock, access: write } ] }
  Changes: { type: Policy, roles: [ Reader ], allow: [ { table: Stock, access: stream } ] }
  Statements:
    type: Policy
    roles: [ Reader ]
    allow:
      - { table: Stock, access: partiql-select }
      - { table: Stock, access: partiql-insert }
      - { table: Stock, access: partiql-update }
      - { table: Stock, access: partiql-delete }
";
