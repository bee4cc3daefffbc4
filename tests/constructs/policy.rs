//! `Policy`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Policy",
    stack,
    definition: DEFINITION,
};

fn stack() -> Stack {
    let mut stack = Stack::new("policies");
    let key = stack.add(Key::new("OrdersKey"));
    let orders = stack.add(Queue::new("Orders").key(&key));
    let stock = stack.add(Table::new("Stock").partition_key("sku", KeyType::String));
    let tasks = || Principal::service("ecs-tasks.amazonaws.com");
    let clerk = stack.add(Role::new("Clerk", tasks()));
    let packer = stack.add(Role::new("Packer", tasks()));
    let shared = stack.add(
        Policy::new("TakeOrders")
            .policy_name("take-orders")
            .description("takes orders and looks up the stock")
            .path("/shop/")
            .allow(orders.consume())
            .allow(stock.get_item())
            .policy_statement(
                Statement::allow(["ses:SendEmail"])
                    .sid("Mail")
                    .on("arn:aws:ses:us-east-1:123456789012:identity/example.com")
                    .when(Conditions::string_equals(
                        "ses:FromAddress",
                        "shop@example.com",
                    )),
            )
            .role(&clerk)
            .role(&packer),
    );
    stack.add(Policy::new("SendOrders").allow(orders.send()));
    stack.add(Role::new("Helper", tasks()).managed_policy(shared.arn()));
    stack
}

const DEFINITION: &str = "
stack: policies
constructs:
  OrdersKey: { type: Key }
  Orders: { type: Queue, encryption: { key: OrdersKey } }
  Stock: { type: Table, partition_key: { name: sku, type: string } }
  Clerk: { type: Role, assumed_by: [ { service: ecs-tasks.amazonaws.com } ] }
  Packer: { type: Role, assumed_by: [ { service: ecs-tasks.amazonaws.com } ] }
  TakeOrders:
    type: Policy
    policy_name: take-orders
    description: takes orders and looks up the stock
    path: /shop/
    allow:
      - { queue: Orders, access: consume }
      - { table: Stock, access: get-item }
    policy:
      - sid: Mail
        actions: ses:SendEmail
        resources: arn:aws:ses:us-east-1:123456789012:identity/example.com
        conditions: { StringEquals: { 'ses:FromAddress': shop@example.com } }
    roles: [ Clerk, Packer ]
  SendOrders: { type: Policy, allow: [ { queue: Orders, access: send } ] }
  Helper:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com } ]
    managed_policies: [ !Ref TakeOrders ]
";
