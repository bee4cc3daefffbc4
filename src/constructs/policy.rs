//! `Policy`: a managed policy of AWS IAM.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Role;
use crate::aws::{self, ListOf, ResourceType};
use crate::definition::{Access, Base, Construct, Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{self, PolicyDocument, Statement, limit};
use crate::value::{Origin, Value};

/// A policy that several roles can share (`AWS::IAM::ManagedPolicy`).
///
/// It is always a managed policy: what a single role may do is said at the role or the function itself, and stands inside of
/// it. A policy made after its roles can speak of things that wait for them, so that it also breaks circles.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let orders = stack.add(Queue::new("Orders"));
/// let sender = stack.add(Role::new("Sender", Principal::service("ecs-tasks.amazonaws.com")));
/// let policy = stack.add(Policy::new("SendOrders").allow(orders.send()).role(&sender));
/// stack.output("Policy", policy.arn());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    #[serde(skip)]
    base: Base,
    /// `ManagedPolicyName`. Default: CloudFormation makes one up, so that the policy can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<Value<String>>,
    /// `Description`, up to 1,000 characters. A change replaces the policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `Path`, such as `/shop/`. Default: `/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Value<String>>,
    /// What the policy allows on other constructs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Access>,
    /// Further statements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
    /// `Roles`: the roles that have it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Handle<Role>>,
}

impl Policy {
    /// A policy.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `ManagedPolicyName`
    #[must_use]
    #[track_caller]
    pub fn policy_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.policy_name = Some(Value::here(name));
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

    /// Allows something on another construct.
    #[must_use]
    #[track_caller]
    pub fn allow(mut self, access: Access) -> Self {
        self.allow.push(access.at(Origin::caller()));
        self
    }

    /// A further statement.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// `Roles`: a role that has the policy.
    #[must_use]
    #[track_caller]
    pub fn role(mut self, role: &Handle<Role>) -> Self {
        self.roles.push(role.here());
        self
    }

    fn document(&self, cx: &mut Lowering<'_>) -> PolicyDocument {
        let mut statements = self.policy.clone();
        for statement in &self.policy {
            cx.check_identity_statement(statement);
        }
        for access in &self.allow {
            statements.extend(cx.access_statements(access));
        }
        PolicyDocument::new(statements).merged()
    }

    fn check(&self, document: &PolicyDocument, cx: &mut Lowering<'_>) {
        for role in &self.roles {
            cx.find(role);
        }
        if self.policy.is_empty() && self.allow.is_empty() {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!("policy `{}` has no statement", cx.name()),
            )
            .at(cx.origin(), "")
            .help("say what it allows: `allow` for other constructs, `policy` for statements");
            cx.report(diagnostic);
        }
        let size = iam::size(document);
        if size > limit::MANAGED_POLICY {
            let diagnostic = Diagnostic::error(
                Code::POLICY_SIZE,
                format!(
                    "policy `{}` has about {size} characters, {} are allowed",
                    cx.name(),
                    limit::MANAGED_POLICY
                ),
            )
            .at(cx.origin(), "")
            .help("divide it among several policies, or ask for it at the role, where it is divided by itself");
            cx.report(diagnostic);
        }
    }
}

impl Construct for Policy {
    const TYPE: &'static str = "Policy";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        let document = self.document(cx);
        self.check(&document, cx);
        let roles = self.roles.iter();
        let roles = roles.map(|role| role.name().at(role.origin()));
        let policy = aws::iam::ManagedPolicy::default()
            .managed_policy_name(self.policy_name.clone())
            .description(self.description.clone())
            .path(self.path.clone())
            .roles(roles.collect::<ListOf<_>>().unless_empty())
            .policy_document(document.node());
        cx.add("", policy.resource());
    }
}

impl Handle<Policy> {
    /// The ARN (`Ref`), for the managed policies of a role.
    pub fn arn(&self) -> Value<String> {
        self.reference()
    }
}
