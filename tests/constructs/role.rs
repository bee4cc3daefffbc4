//! `Role`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Role",
    stack,
    definition: DEFINITION,
};

const PROVIDER: &str =
    "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";

fn stack() -> Stack {
    let mut stack = Stack::new("roles");
    let orders = stack.add(Queue::new("Orders"));
    let sender = stack.add(
        Role::new("Sender", Principal::service("ecs-tasks.amazonaws.com"))
            .assumed_by(Principal::service("ec2.amazonaws.com"))
            .role_name("sender")
            .description("sends orders")
            .path("/shop/")
            .max_session_duration(hours(2))
            .permissions_boundary("arn:aws:iam::123456789012:policy/boundary")
            .managed_policy("service-role/AmazonECSTaskExecutionRolePolicy")
            .managed_policy("arn:aws:iam::123456789012:policy/shop")
            .allow(orders.send())
            .policy_statement(
                Statement::deny(["sqs:SendMessage"])
                    .on(orders.arn())
                    .when(Conditions::secure_transport(false)),
            ),
    );
    let partner = Trust::new(Principal::account("123456789012")).external_id("shop-7781");
    stack.add(
        Role::new("Partner", partner)
            .assumed_by(Principal::this_account())
            .assumed_by(Principal::arn("arn:aws:iam::123456789012:role/auditor"))
            .allow(orders.consume()),
    );
    let from_main = Conditions::string_equals(
        "token.actions.githubusercontent.com:sub",
        "repo:shop/app:ref:refs/heads/main",
    )
    .and(Conditions::string_equals(
        "token.actions.githubusercontent.com:aud",
        "sts.amazonaws.com",
    ));
    stack.add(
        Role::new(
            "Deployer",
            Trust::new(Principal::federated(PROVIDER)).when(from_main),
        )
        .allow(sender.pass())
        .allow(sender.assume()),
    );
    let organization = Conditions::string_equals("aws:PrincipalOrgID", "o-a1b2c3d4e5");
    stack.add(Role::new(
        "Shared",
        Trust::new(Principal::Any).when(organization),
    ));
    stack.output("RoleId", sender.role_id());
    stack
}

const DEFINITION: &str = r#"
stack: roles
constructs:
  Orders: { type: Queue }
  Sender:
    type: Role
    assumed_by: [ { service: ecs-tasks.amazonaws.com }, { service: ec2.amazonaws.com } ]
    role_name: sender
    description: sends orders
    path: /shop/
    max_session_duration: 2h
    permissions_boundary: arn:aws:iam::123456789012:policy/boundary
    managed_policies:
      - service-role/AmazonECSTaskExecutionRolePolicy
      - arn:aws:iam::123456789012:policy/shop
    allow: [ { queue: Orders, access: send } ]
    policy:
      - effect: deny
        actions: sqs:SendMessage
        resources: !GetAtt Orders.Arn
        conditions: { Bool: { "aws:SecureTransport": "false" } }
  Partner:
    type: Role
    assumed_by:
      - { account: "123456789012", conditions: { StringEquals: { "sts:ExternalId": shop-7781 } } }
      - { account: !Ref "AWS::AccountId" }
      - { arn: "arn:aws:iam::123456789012:role/auditor" }
    allow: [ { queue: Orders, access: consume } ]
  Deployer:
    type: Role
    assumed_by:
      - federated: arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com
        conditions:
          StringEquals:
            token.actions.githubusercontent.com:sub: repo:shop/app:ref:refs/heads/main
            token.actions.githubusercontent.com:aud: sts.amazonaws.com
    allow: [ { role: Sender, access: pass }, { role: Sender, access: assume } ]
  Shared:
    type: Role
    assumed_by:
      - any:
        conditions: { StringEquals: { "aws:PrincipalOrgID": o-a1b2c3d4e5 } }
outputs: { RoleId: !GetAtt Sender.RoleId }
"#;
