//! `Role`: a role of AWS IAM.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::aws::{self, ListOf, ResourceType};
use crate::definition::{Access, Base, Construct, Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{self, Conditions, PolicyDocument, Principal, Statement, limit};
use crate::value::{Duration, Node, Origin, Problem, Value, by_key, format, from_node, pseudo};

/// A role (`AWS::IAM::Role`).
///
/// Secure by default: nobody but those named may take it on, and it is allowed exactly what is asked for. What is allowed
/// stands inside the role; what does not fit there, or waits for the role itself, goes into policies of its own.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let orders = stack.add(Queue::new("Orders"));
/// let sender = stack.add(
///     Role::new("Sender", Principal::service("ecs-tasks.amazonaws.com"))
///         .allow(orders.send())
///         .managed_policy("service-role/AmazonECSTaskExecutionRolePolicy"),
/// );
/// let partner = stack.add(Role::new(
///     "Partner",
///     Trust::new(Principal::account("123456789012")).external_id("shop-7781"),
/// ));
/// stack.output("Sender", sender.arn());
/// stack.output("Partner", partner.arn());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Role {
    #[serde(skip)]
    base: Base,
    /// `AssumeRolePolicyDocument`: who may take on the role.
    pub assumed_by: Vec<Trust>,
    /// `RoleName`. Default: CloudFormation makes one up, so that the role can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_name: Option<Value<String>>,
    /// `Description`, up to 1,000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `Path`, such as `/shop/`. Default: `/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Value<String>>,
    /// `MaxSessionDuration`: how long a session may last, 1 to 12 hours. Default: 1 hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<Value<Duration>>,
    /// `PermissionsBoundary`: the ARN of a policy that bounds what the role can be allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<Value<String>>,
    /// `ManagedPolicyArns`: up to 10 policies. What is not an ARN is the name of a policy of AWS.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub managed_policies: Vec<Value<String>>,
    /// What the role may do with other constructs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Access>,
    /// Further statements of its policy.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
}

/// Somebody who may take on a role, and when.
///
/// In a definition file: `{ service: ecs-tasks.amazonaws.com }`, and with conditions
/// `{ account: "123456789012", conditions: { StringEquals: { "sts:ExternalId": shop-7781 } } }`. The conditions make part of
/// the trust, so that an identity provider, or everybody, cannot be trusted without them.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Trust {
    /// Who may.
    #[serde(flatten)]
    pub principal: Principal,
    /// When.
    #[serde(skip_serializing_if = "Conditions::is_empty")]
    #[schemars(default)]
    pub conditions: Conditions,
}

impl<'de> Deserialize<'de> for Trust {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("service", read_trust),
                ("account", read_trust),
                ("arn", read_trust),
                ("federated", read_trust),
                ("any", |node| read_everybody(node, "any", Principal::Any)),
                ("star", |node| read_everybody(node, "star", Principal::Star)),
            ],
        )
    }
}

fn read_trust(mut node: Node) -> Result<Trust, Problem> {
    let conditions = node.as_map_mut().and_then(|map| map.remove("conditions"));
    let conditions = conditions.map(|entry| from_node(entry.value)).transpose()?;
    Ok(Trust {
        principal: from_node(node)?,
        conditions: conditions.unwrap_or_default(),
    })
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Rest {
    conditions: Conditions,
}

/// Everybody has no value beside its key: `{ any: null, conditions: … }`.
fn read_everybody(mut node: Node, key: &str, principal: Principal) -> Result<Trust, Problem> {
    if let Some(map) = node.as_map_mut() {
        map.remove(key);
    }
    let rest: Rest = from_node(node)?;
    Ok(Trust {
        principal,
        conditions: rest.conditions,
    })
}

impl Trust {
    /// Lets somebody take on the role.
    pub fn new(principal: Principal) -> Self {
        Self {
            principal,
            conditions: Conditions::new(),
        }
    }

    /// Only under these conditions.
    #[must_use]
    pub fn when(mut self, conditions: Conditions) -> Self {
        self.conditions = self.conditions.and(conditions);
        self
    }

    /// Only with this external id (`sts:ExternalId`), as it is wise with accounts of others.
    #[must_use]
    pub fn external_id(self, id: impl Into<Value<String>>) -> Self {
        self.when(Conditions::string_equals("sts:ExternalId", id))
    }

    fn statements(&self) -> impl Iterator<Item = Statement> {
        let document = PolicyDocument::trust(self.principal.clone());
        let statements = document.statements.into_iter();
        statements.map(|statement| statement.when(self.conditions.clone()))
    }

    /// Whether it lets in everybody whom an identity provider knows, or everybody there is.
    fn is_open(&self) -> bool {
        use Principal::{Any, Federated, Star};
        self.conditions.is_empty() && matches!(self.principal, Any | Star | Federated(_))
    }
}

impl From<Principal> for Trust {
    fn from(principal: Principal) -> Self {
        Self::new(principal)
    }
}

impl Role {
    /// A role that somebody may take on: a [`Principal`], or a [`Trust`] with conditions.
    #[track_caller]
    pub fn new(name: impl Into<String>, assumed_by: impl Into<Trust>) -> Self {
        Self {
            base: Base::here(name),
            assumed_by: vec![assumed_by.into()],
            ..Self::default()
        }
    }

    /// `AssumeRolePolicyDocument`: somebody else may take on the role too.
    #[must_use]
    pub fn assumed_by(mut self, trust: impl Into<Trust>) -> Self {
        self.assumed_by.push(trust.into());
        self
    }

    /// `RoleName`
    #[must_use]
    #[track_caller]
    pub fn role_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.role_name = Some(Value::here(name));
        self
    }

    /// `Description`
    #[must_use]
    #[track_caller]
    pub fn description(mut self, description: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(description));
        self
    }

    /// `Path`: begins and ends with a slash.
    #[must_use]
    #[track_caller]
    pub fn path(mut self, path: impl Into<Value<String>>) -> Self {
        self.path = Some(Value::here(path));
        self
    }

    /// `MaxSessionDuration`: how long a session may last, 1 to 12 hours.
    #[must_use]
    #[track_caller]
    pub fn max_session_duration(mut self, duration: impl Into<Value<Duration>>) -> Self {
        self.max_session_duration = Some(Value::here(duration));
        self
    }

    /// `PermissionsBoundary`: the ARN of a policy that bounds what the role can be allowed.
    #[must_use]
    #[track_caller]
    pub fn permissions_boundary(mut self, arn: impl Into<Value<String>>) -> Self {
        self.permissions_boundary = Some(Value::here(arn));
        self
    }

    /// `ManagedPolicyArns`: a further policy, by its ARN or, if it is one of AWS, by its name.
    #[must_use]
    #[track_caller]
    pub fn managed_policy(mut self, policy: impl Into<Value<String>>) -> Self {
        self.managed_policies.push(Value::here(policy));
        self
    }

    /// Lets the role do something with another construct.
    #[must_use]
    #[track_caller]
    pub fn allow(mut self, access: Access) -> Self {
        let here = Origin::caller();
        self.allow.push(access.at(here));
        self
    }

    /// A further statement of the role's policy.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    fn trust(&self) -> PolicyDocument {
        let statements = self.assumed_by.iter().flat_map(Trust::statements);
        PolicyDocument::new(statements).merged()
    }

    fn properties(&self, trust: &PolicyDocument) -> aws::iam::Role {
        let policies = self.managed_policies.iter().map(policy_arn);
        aws::iam::Role::default()
            .assume_role_policy_document(trust.node())
            .role_name(self.role_name.clone())
            .description(self.description.clone())
            .path(self.path.clone())
            .max_session_duration(self.max_session_duration.as_ref().map(Value::in_seconds))
            .permissions_boundary(self.permissions_boundary.clone())
            .managed_policy_arns(policies.collect::<ListOf<_>>().unless_empty())
    }

    fn check(&self, trust: &PolicyDocument, cx: &mut Lowering<'_>) {
        cx.duration_bounds(
            "MaxSessionDuration",
            self.max_session_duration.as_ref(),
            3600..=43_200,
        );
        if self.assumed_by.is_empty() {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!("nobody may take on role `{}`", cx.name()),
            )
            .at(cx.origin(), "`assumed_by` is missing")
            .help("name a service, an account or an ARN: `assumed_by: [{ service: ecs-tasks.amazonaws.com }]`");
            cx.report(diagnostic);
        }
        if self.assumed_by.iter().any(Trust::is_open) {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!("anybody could take on role `{}`", cx.name()),
            )
            .at(cx.origin(), "an identity provider, or everybody, is trusted without conditions")
            .help("say whom of its users you mean: `Trust::new(…).when(Conditions::string_equals(…))`");
            cx.report(diagnostic);
        }
        if self.managed_policies.len() > limit::MANAGED_POLICIES_PER_ROLE {
            let diagnostic = Diagnostic::error(
                Code::TOO_MANY,
                format!(
                    "role `{}` has {} managed policies, {} can be attached",
                    cx.name(),
                    self.managed_policies.len(),
                    limit::MANAGED_POLICIES_PER_ROLE
                ),
            )
            .at(cx.origin(), "");
            cx.report(diagnostic);
        }
        let size = iam::size(trust);
        if size > limit::TRUST_POLICY {
            let diagnostic = Diagnostic::error(
                Code::POLICY_SIZE,
                format!(
                    "the trust policy of role `{}` has about {size} characters, {} are allowed",
                    cx.name(),
                    limit::TRUST_POLICY
                ),
            )
            .at(cx.origin(), "")
            .help("trust fewer principals, or an account whose own policies choose among them");
            cx.report(diagnostic);
        }
    }

    /// The services that may take on the role, where nobody else may.
    fn services(&self) -> Option<Vec<Value<String>>> {
        let service = |trust: &Trust| match &trust.principal {
            Principal::Service(name) => Some(name.clone()),
            _ => None,
        };
        self.assumed_by.iter().map(service).collect()
    }
}

/// A name of a policy of AWS as its ARN.
fn policy_arn(policy: &Value<String>) -> Value<String> {
    match policy.as_literal() {
        Some(name) if !name.starts_with("arn:") => {
            let partition = pseudo::partition();
            format("arn:{}:iam::aws:policy/{}", [partition, policy.clone()]).at(policy.origin())
        }
        _ => policy.clone(),
    }
}

impl Construct for Role {
    const TYPE: &'static str = "Role";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        let trust = self.trust();
        self.check(&trust, cx);
        cx.add("", self.properties(&trust).resource());
        let me = cx.target("");
        for access in &self.allow {
            cx.grant_access(&me, access);
        }
        for statement in &self.policy {
            cx.grant(&me, statement.clone());
        }
    }

    fn verbs(&self) -> &'static [&'static str] {
        &["assume", "pass"]
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        let role: Handle<Self> = target.cast();
        match verb {
            "assume" => vec![Statement::allow(["sts:AssumeRole"]).on(role.arn())],
            "pass" => {
                let pass = Statement::allow(["iam:PassRole"]).on(role.arn());
                vec![match self.services() {
                    Some(services) => {
                        let key = "iam:PassedToService";
                        pass.when(Conditions::one_of("StringEquals", key, services))
                    }
                    None => pass,
                }]
            }
            _ => Vec::new(),
        }
    }
}

impl Handle<Role> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }

    /// The id, which no later role of the same name has (`Fn::GetAtt` of `RoleId`).
    pub fn role_id(&self) -> Value<String> {
        self.attribute("RoleId")
    }

    /// Access: take on the role. The role must trust whoever does.
    #[track_caller]
    pub fn assume(&self) -> Access {
        Access::new(&self.here(), "assume")
    }

    /// Access: hand the role to a service that may take it on.
    #[track_caller]
    pub fn pass(&self) -> Access {
        Access::new(&self.here(), "pass")
    }
}
