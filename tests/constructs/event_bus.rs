//! `EventBus`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "EventBus",
    stack,
    definition: DEFINITION,
};

fn stack() -> Stack {
    let mut stack = Stack::new("buses");
    let key = stack.add(Key::new("ShopKey"));
    let failed = stack.add(Queue::new("Failed").key(&key));
    let shop = stack.add(
        EventBus::new("Shop")
            .event_bus_name("shop")
            .description("what happens in the shop")
            .key(&key)
            .dead_letter(&failed)
            .log(EventBusLogLevel::Info)
            .policy_statement(
                Statement::allow(["events:PutEvents"])
                    .sid("Partner")
                    .to(Principal::account("123456789012"))
                    .when(Conditions::string_equals("events:source", "partner")),
            )
            .archive(
                Archive::new("Orders")
                    .archive_name("orders")
                    .description("orders of a month")
                    .retention(days(30))
                    .pattern(
                        EventPattern::new()
                            .source("shop")
                            .detail_type(Match::prefix("order.")),
                    ),
            )
            .archive(Archive::new("All")),
    );
    let mut loud = EventBus::new("Loud").key(&key);
    loud.log = Some(EventBusLog {
        level: EventBusLogLevel::Trace,
        include_detail: true,
    });
    stack.add(loud);
    stack.add(EventBus::new("Plain"));
    stack.add(
        Role::new("Shopkeeper", Principal::service("ecs-tasks.amazonaws.com"))
            .allow(shop.put_events()),
    );
    stack.output("BusName", shop.name());
    stack
}

const DEFINITION: &str = r#"
stack: buses
constructs:
  ShopKey: { type: Key }
  Failed: { type: Queue, encryption: { key: ShopKey } }
  Shop:
    type: EventBus
    event_bus_name: shop
    description: what happens in the shop
    key: ShopKey
    dead_letter: Failed
    log: { level: info }
    policy:
      - sid: Partner
        actions: events:PutEvents
        principals: { account: "123456789012" }
        conditions: { StringEquals: { "events:source": partner } }
    archives:
      - name: Orders
        archive_name: orders
        description: orders of a month
        retention: 30d
        pattern: { source: [ shop ], detail-type: [ { prefix: order. } ] }
      - { name: All }
  Loud: { type: EventBus, key: ShopKey, log: { level: trace, include_detail: true } }
  Plain: { type: EventBus }
  Shopkeeper:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    allow: [ { event_bus: Shop, access: put-events } ]
outputs: { BusName: !Ref Shop }
"#;
